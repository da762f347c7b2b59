import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";

/** Looks of a button; links that lead somewhere important wear them too. */
export const buttonClass = cva(
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-md text-center font-semibold transition-colors duration-150 aria-disabled:cursor-not-allowed aria-disabled:opacity-60 disabled:cursor-not-allowed disabled:opacity-60",
  {
    variants: {
      look: {
        primary: "bg-ink text-paper hover:bg-ink/88",
        accent: "bg-ember text-on-ember hover:bg-ember/90",
        outline: "border border-edge/50 bg-raised text-ink hover:border-ink",
        inverse: "bg-paper text-ink hover:bg-paper/88",
        quiet: "text-ink hover:bg-sunken",
        danger: "border border-danger/50 bg-raised text-danger hover:border-danger",
      },
      size: {
        sm: "px-4 py-2 text-sm",
        md: "px-5 py-2.5 text-base",
        lg: "min-h-14 px-7 py-3.5 text-lg",
        icon: "size-11 shrink-0",
      },
      wide: { true: "w-full", false: "" },
    },
    defaultVariants: { look: "primary", size: "md", wide: false },
  },
);

export type ButtonLook = VariantProps<typeof buttonClass>;

export function Button({
  look,
  size,
  wide,
  className,
  type = "button",
  ...props
}: ComponentProps<"button"> & ButtonLook) {
  return <button type={type} className={buttonClass({ look, size, wide, className })} {...props} />;
}
