import type { ComponentProps } from "react";
import { ChevronDown } from "@/components/ui/icons/chevron-down";
import { cn } from "./cn";
import { controlClass, controlSize } from "./input";

/** The platform's own list: it works without JavaScript, with every keyboard and on every phone. */
export function Select({
  className,
  children,
  compact = false,
  ...props
}: ComponentProps<"select"> & { compact?: boolean }) {
  return (
    <span className="relative block">
      <select
        className={cn(
          controlClass,
          compact ? controlSize.compact : controlSize.normal,
          "appearance-none pe-11",
          className,
        )}
        {...props}
      >
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-4 size-4 -translate-y-1/2 text-mute"
      />
    </span>
  );
}
