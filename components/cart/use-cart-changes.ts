"use client";

import { useCallback, useState, useTransition } from "react";
import {
  acknowledgePricesAction,
  addLineAction,
  changeLineAction,
  removeLineAction,
} from "@/lib/cart/actions";
import type { CartLineView, CartView } from "@/lib/cart/types";
import type { Locale } from "@/lib/shared/text";
import { adoptCart, predictQuantity, rereadCart } from "./cart-cache";

type Failure = { code: string; available?: number; limit?: number };
type Answer = { ok: true; value: CartView } | { ok: false; failure: Failure };

/** The cart's changes from the browser: quantities show at once, amounts when the server has computed them. */
export function useCartChanges(locale: Locale) {
  const [pending, startTransition] = useTransition();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [removed, setRemoved] = useState<CartLineView | null>(null);

  const run = useCallback((change: () => Promise<Answer>, done?: () => void) => {
    setFailure(null);
    startTransition(async () => {
      try {
        const answer = await change();
        if (answer.ok) {
          adoptCart(answer.value);
          done?.();
          return;
        }
        setFailure(answer.failure);
      } catch {
        // The line may be down or the shop redeployed: say so, and show what the server really has.
        setFailure({ code: "other" });
      }
      await rereadCart();
    });
  }, []);

  return {
    pending,
    failure,
    removed,
    setQuantity(lineId: string, quantity: number) {
      predictQuantity(lineId, quantity);
      run(() => changeLineAction({ lineId, quantity }, locale));
    },
    remove(line: CartLineView) {
      run(
        () => removeLineAction({ lineId: line.id }, locale),
        () => setRemoved(line),
      );
    },
    undo() {
      if (!removed) return;
      const { variantId, quantity, fulfillment } = removed;
      setRemoved(null);
      run(() => addLineAction({ variantId, quantity, fulfillment }, locale));
    },
    acceptPrices() {
      run(() => acknowledgePricesAction(locale));
    },
  };
}

export type CartChanges = ReturnType<typeof useCartChanges>;
