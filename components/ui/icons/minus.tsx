import type { ComponentProps } from "react";
import { Icon } from "./icon";

export function Minus(props: ComponentProps<"svg">) {
  return (
    <Icon {...props}>
      <path d="M5 12h14" />
    </Icon>
  );
}
