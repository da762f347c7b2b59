"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import { changeOrderAction, payOrderAction } from "@/lib/orders/actions";
import type { OrderKey } from "@/lib/orders/types";
import type { Locale } from "@/lib/shared/text";

type PayFormProps = {
  orderKey: OrderKey;
  locale: Locale;
  texts: {
    pay: string;
    paying: string;
    change: string;
    changeHint: string;
    failures: Record<string, string>;
  };
};

/** Pay now, or take the order back into the cart. Both are plain forms. */
export function PayForm({ orderKey, locale, texts }: PayFormProps) {
  const [payFailure, pay, paying] = useActionState(payOrderAction, null);
  const [changeFailure, change, changing] = useActionState(changeOrderAction, null);
  const failure = payFailure ?? changeFailure;
  const hidden = Object.entries({ ...orderKey, locale }).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
  return (
    <div className="mt-3 grid gap-3">
      {failure ? (
        <p role="alert" className="font-semibold text-danger">
          {texts.failures[failure.code] ?? texts.failures.other}
        </p>
      ) : null}
      <div className="flex flex-wrap items-start gap-3">
        <form action={pay}>
          {hidden}
          <Button type="submit" aria-disabled={paying || changing}>
            {paying ? <Spinner /> : null}
            {paying ? texts.paying : texts.pay}
          </Button>
        </form>
        <form action={change}>
          {hidden}
          <Button
            type="submit"
            look="outline"
            aria-disabled={paying || changing}
            aria-describedby="change-hint"
          >
            {changing ? <Spinner /> : null}
            {texts.change}
          </Button>
        </form>
      </div>
      <p id="change-hint">{texts.changeHint}</p>
    </div>
  );
}
