import type { ComponentProps } from "react";
import { Icon } from "./icon";

export function Search(props: ComponentProps<"svg">) {
  return (
    <Icon {...props}>
      <path d="m21 21-4.34-4.34" />
      <circle cx="11" cy="11" r="8" />
    </Icon>
  );
}
