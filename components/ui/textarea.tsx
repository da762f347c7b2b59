import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlClass, controlSize } from "./input";

export function Textarea({ className, ...props }: ComponentProps<"textarea">) {
  return <textarea className={cn(controlClass, controlSize.normal, "h-28", className)} {...props} />;
}
