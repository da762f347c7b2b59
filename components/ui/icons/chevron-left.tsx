import type { ComponentProps } from "react";
import { Icon } from "./icon";

export function ChevronLeft(props: ComponentProps<"svg">) {
  return (
    <Icon {...props}>
      <path d="m15 18-6-6 6-6" />
    </Icon>
  );
}
