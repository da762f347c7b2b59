import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";
import { CircleAlert } from "@/components/ui/icons/circle-alert";
import { CircleCheck } from "@/components/ui/icons/circle-check";
import { Info } from "@/components/ui/icons/info";

const noticeClass = cva("flex gap-3 rounded-md px-4 py-3.5", {
  variants: {
    tone: {
      info: "bg-sunken text-ink",
      positive: "bg-leaf-tint text-leaf",
      warning: "bg-honey-tint text-honey-ink",
      danger: "bg-danger-tint text-danger",
    },
  },
  defaultVariants: { tone: "info" },
});

const icons = { info: Info, positive: CircleCheck, warning: CircleAlert, danger: CircleAlert };

type NoticeProps = VariantProps<typeof noticeClass> & {
  title?: string;
  children?: ReactNode;
  /** Read out at once when it appears. */
  live?: boolean;
  className?: string;
};

/** Something the reader should know, with its remedy inside. */
export function Notice({ tone, title, children, live = false, className }: NoticeProps) {
  const Icon = icons[tone ?? "info"];
  return (
    <div role={live ? "alert" : undefined} className={noticeClass({ tone, className })}>
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0" />
      <div className="grid min-w-0 flex-1 gap-1 text-sm">
        {title ? <p className="font-semibold text-base leading-snug">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
