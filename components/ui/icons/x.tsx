import type { ComponentProps } from "react";
import { Icon } from "./icon";

export function X(props: ComponentProps<"svg">) {
  return (
    <Icon {...props}>
      <path d="M18 6 6 18" />
      <path d="m6 6 12 12" />
    </Icon>
  );
}
