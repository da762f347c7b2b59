import type { ComponentProps } from "react";
import { Icon } from "./icon";

export function ChevronDown(props: ComponentProps<"svg">) {
  return (
    <Icon {...props}>
      <path d="m6 9 6 6 6-6" />
    </Icon>
  );
}
