import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

/** A tick and its words as one target of at least 44 px. */
export function Checkbox({
  children,
  className,
  ...props
}: ComponentProps<"input"> & { children: ReactNode }) {
  return (
    <label className={cn("flex min-h-11 items-start gap-3 py-2.5", className)}>
      <input type="checkbox" className="mt-0.5 size-5 shrink-0 accent-ink" {...props} />
      <span>{children}</span>
    </label>
  );
}
