import type { Db } from "@/db/client";
import { getCartView } from "@/lib/cart/queries";
import type { CartKey } from "@/lib/cart/types";
import type { ShortLine } from "@/lib/inventory/types";
import type { Failure } from "@/lib/shared/result";
import type { Locale } from "@/lib/shared/text";
import type { CheckoutState, CheckoutValues } from "./types";

type Refusal = { key: CartKey; locale: Locale; now: Date; values: CheckoutValues; failure: Failure };

/** A refused order as the checkout page shows it: the code, the articles concerned, and the cart as it is now. */
export async function explainRefusal(
  db: Db,
  { key, locale, now, values, failure }: Refusal,
): Promise<Extract<CheckoutState, { status: "refused" }>> {
  const cart = (await getCartView(db, { key, locale, now })) ?? undefined;
  const short = failure.code === "insufficient_stock" ? (failure.lines as ShortLine[]) : [];
  const wanted = new Set(short.map((line) => line.variantId));
  const names = cart?.lines.filter((line) => wanted.has(line.variantId)).map((line) => line.name);
  return { status: "refused", values, code: failure.code, names: [...new Set(names)], cart };
}
