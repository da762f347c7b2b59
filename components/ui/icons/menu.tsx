import type { ComponentProps } from "react";
import { Icon } from "./icon";

export function Menu(props: ComponentProps<"svg">) {
  return (
    <Icon {...props}>
      <path d="M4 5h16" />
      <path d="M4 12h16" />
      <path d="M4 19h16" />
    </Icon>
  );
}
