import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";

const badgeClass = cva(
  "inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 font-semibold text-xs leading-5",
  {
    variants: {
      tone: {
        neutral: "bg-sunken text-ink",
        accent: "bg-ember text-on-ember",
        positive: "bg-leaf-tint text-leaf",
        warning: "bg-honey-tint text-honey-ink",
        danger: "bg-danger-tint text-danger",
      },
    },
    defaultVariants: { tone: "neutral" },
  },
);

export function Badge({
  tone,
  className,
  ...props
}: ComponentProps<"span"> & VariantProps<typeof badgeClass>) {
  return <span className={badgeClass({ tone, className })} {...props} />;
}
