import type { ComponentProps } from "react";
import { Icon } from "./icon";

export function Plus(props: ComponentProps<"svg">) {
  return (
    <Icon {...props}>
      <path d="M5 12h14" />
      <path d="M12 5v14" />
    </Icon>
  );
}
