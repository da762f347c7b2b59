import type { ComponentProps } from "react";
import { Icon } from "./icon";

export function ChevronRight(props: ComponentProps<"svg">) {
  return (
    <Icon {...props}>
      <path d="m9 18 6-6-6-6" />
    </Icon>
  );
}
