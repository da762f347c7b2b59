import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

/** A radio button that looks like the thing it chooses: the whole card is the target. */
export function Choice({
  children,
  className,
  dot = true,
  ...props
}: ComponentProps<"input"> & { children: ReactNode; dot?: boolean }) {
  return (
    <label
      className={cn(
        "group relative flex min-h-11 items-start gap-3 rounded-md border border-line bg-raised px-4 py-3 transition-colors hover:border-edge",
        "has-checked:border-ink has-checked:shadow-[inset_0_0_0_1px_var(--ink)] has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:outline-offset-3",
        "has-disabled:cursor-not-allowed has-disabled:border-dashed has-disabled:text-mute",
        className,
      )}
    >
      <input type="radio" className="absolute inset-0 size-full cursor-pointer opacity-0" {...props} />
      {dot ? (
        <span
          aria-hidden
          className="mt-0.5 size-5 shrink-0 rounded-full border-2 border-edge bg-raised transition-[border-width] group-has-checked:border-[6px] group-has-checked:border-ink"
        />
      ) : null}
      <span className="min-w-0 flex-1">{children}</span>
    </label>
  );
}
