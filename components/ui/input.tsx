import type { ComponentProps } from "react";
import { cn } from "./cn";

export const controlClass =
  "block w-full rounded-md border border-edge bg-raised text-base text-ink placeholder:text-mute transition-colors hover:border-ink focus-visible:outline-offset-1 aria-invalid:border-danger aria-invalid:bg-danger-tint disabled:opacity-60";

export const controlSize = { normal: "min-h-12 px-4 py-2.5", compact: "min-h-11 px-3 py-1.5" };

export function Input({
  className,
  compact = false,
  ...props
}: ComponentProps<"input"> & { compact?: boolean }) {
  return (
    <input
      className={cn(controlClass, compact ? controlSize.compact : controlSize.normal, className)}
      {...props}
    />
  );
}
