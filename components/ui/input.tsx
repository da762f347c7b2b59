import type { ComponentProps } from "react";
import { cn } from "./cn";

export const controlClass =
  "block w-full min-h-12 rounded-md border border-edge bg-raised px-4 py-2.5 text-base text-ink placeholder:text-mute transition-colors hover:border-ink focus-visible:outline-offset-1 aria-invalid:border-danger aria-invalid:bg-danger-tint disabled:opacity-60";

export function Input({ className, ...props }: ComponentProps<"input">) {
  return <input className={cn(controlClass, className)} {...props} />;
}
