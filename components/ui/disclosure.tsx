import type { ReactNode } from "react";
import { Minus } from "@/components/ui/icons/minus";
import { Plus } from "@/components/ui/icons/plus";

/** A section that folds, by the platform's own element: findable, printable and working without JavaScript. */
export function Disclosure({
  summary,
  open = false,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details open={open} className="group border-line border-b">
      <summary className="flex min-h-14 items-center justify-between gap-4 py-3 font-semibold">
        {summary}
        <Plus aria-hidden className="size-5 shrink-0 group-open:hidden" />
        <Minus aria-hidden className="hidden size-5 shrink-0 group-open:block" />
      </summary>
      <div className="pb-6">{children}</div>
    </details>
  );
}
