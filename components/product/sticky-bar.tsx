"use client";

import { type RefObject, useEffect, useState } from "react";
import { Money } from "@/components/pricing/money";
import { Button } from "@/components/ui/button";
import type { Locale } from "@/lib/shared/text";

type StickyBarProps = {
  watch: RefObject<HTMLElement | null>;
  formId: string;
  priceCents: number;
  locale: Locale;
  label: string;
  disabled: boolean;
};

/** On phones, price and button stay in reach while the form's own button is out of sight. */
export function StickyBar({ watch, formId, priceCents, locale, label, disabled }: StickyBarProps) {
  const [away, setAway] = useState(false);

  useEffect(() => {
    const target = watch.current;
    if (!target) return;
    const observer = new IntersectionObserver(([entry]) => setAway(entry?.isIntersecting === false));
    observer.observe(target);
    return () => observer.disconnect();
  }, [watch]);

  if (!away) return null;
  return (
    <div className="fixed inset-x-0 bottom-0 z-30 flex items-center gap-4 border-line border-t bg-paper px-4 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] lg:hidden">
      <Money cents={priceCents} locale={locale} className="font-semibold text-xl" />
      <Button type="submit" form={formId} aria-disabled={disabled} className="flex-1">
        {label}
      </Button>
    </div>
  );
}
