import type { ComponentProps } from "react";
import { Icon } from "./icon";

export function LoaderCircle(props: ComponentProps<"svg">) {
  return (
    <Icon {...props}>
      <path d="M21 12a9 9 0 1 1-6.219-8.56" />
    </Icon>
  );
}
