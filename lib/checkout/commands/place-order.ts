import type { Tx } from "@/db/client";
import { type LockedCart, lockCart } from "@/lib/cart/commands/change-cart";
import { type PriceableCart, readCart } from "@/lib/cart/queries/read-cart";
import { wantedLines } from "@/lib/cart/rules/wanted-lines";
import type { CartContent, CartKey } from "@/lib/cart/types";
import { holdStock } from "@/lib/inventory/commands/hold-stock";
import type { PaymentRow } from "@/lib/orders/steps/lock";
import { newAttempt, writeAttempt } from "@/lib/orders/steps/new-attempt";
import { recordEvent } from "@/lib/orders/steps/record-event";
import type { PaymentKind } from "@/lib/orders/types";
import { isShipped } from "@/lib/pricing/rules/shipping";
import { announce } from "@/lib/shared/announce";
import type { Context } from "@/lib/shared/context";
import { orderToken } from "@/lib/shared/order-token";
import { type Result, reject } from "@/lib/shared/result";
import { sideBySide } from "@/lib/shared/side-by-side";
import { inTransaction, violates } from "@/lib/shared/transaction";
import { type Write, writeTogether } from "@/lib/shared/write-together";
import { listStoreFacts } from "@/lib/stores/queries";
import type { CheckoutInput } from "../schemas";
import type { PlacedOrder, PlaceOrderFailure } from "../types";
import { closeCart } from "./close-cart";
import { findReplay, rememberKey } from "./find-replay";
import { priceOrder } from "./price-order";
import { promiseDates } from "./promise-dates";
import { requestHash } from "./request-hash";
import { settleFreeOrder } from "./settle-free-order";
import { snapshot } from "./snapshot";
import { type NewOrder, newOrder, writeOrder } from "./write-order";

/** `payBy` writes the first attempt to pay down with the order, for a caller who asks the provider right afterwards. */
export type PlaceOrderInput = { cart: CartKey; payBy?: PaymentKind } & CheckoutInput;

/** `attempt`: the first one to pay, when the caller asked for it. */
export type JustPlaced = PlacedOrder & { attempt?: PaymentRow };

/** Numbers are random: with one that is taken the order is placed again under another. */
const isNumberTaken = (error: unknown) => violates(error, "orders_number_unique");

/**
 * Orders a cart bindingly, in one transaction: priced once more, stock held until `expiresAt`, waiting for payment (paid
 * at once when nothing is payable). The same request again answers the same order. Failures: `cart_not_found`,
 * `cart_empty`, `cart_ordered`, `address_required` when something is shipped, `total_changed` with the new quote,
 * `insufficient_stock` with all short lines, `idempotency_key_reused`.
 */
export async function placeOrder(
  ctx: Context,
  { cart: key, payBy, ...input }: PlaceOrderInput,
): Promise<Result<JustPlaced, PlaceOrderFailure>> {
  const hash = requestHash(input);
  const place = async (tx: Tx): Promise<JustPlaced> => {
    const locked = await lockCart(tx, key);
    if (!locked) return reject({ code: "cart_not_found" });
    const [replayed, found] = await sideBySide([
      findReplay(tx, ctx, locked, hash),
      readCart(tx, { key, now: ctx.now }),
    ]);
    if (replayed) return replayed;
    const priceable = toOrder(found, locked, input);
    const { cart, settings } = priceable;
    const quote = priceOrder(ctx, priceable, input.expectedTotalCents);

    const order = newOrder(cart, quote);
    const { orderId, number } = order;
    const expiresAt = new Date(ctx.now.getTime() + ctx.policy.holdMinutes * 60_000);
    const terms = { termsVersion: settings.terms.version, requestHash: hash, expiresAt };
    const row = { ...snapshot(ctx, cart, input, quote), ...terms };
    const { totalCents, payableCents } = quote;
    const attempt =
      payBy && payableCents > 0
        ? newAttempt(ctx, { id: orderId, payableCents, currency: "EUR" }, payBy)
        : undefined;
    await writeAndHold(tx, ctx, cart, order, [
      ...writeOrder(tx, order, row, cart, quote),
      closeCart(tx, ctx, cart),
      ...rememberKey(tx, ctx, { cartId: cart.id, requestHash: hash, orderId }),
      recordEvent(tx, ctx, orderId, "placed", { totalCents }),
      announce(tx, "order.placed", { orderId }),
      ...(attempt ? [writeAttempt(tx, attempt)] : []),
    ]);
    if (payableCents === 0) await settleFreeOrder(tx, ctx, orderId);
    const token = orderToken(orderId);
    return {
      orderId,
      number,
      token,
      totalCents,
      payableCents,
      expiresAt,
      replayed: false,
      ...(attempt && { attempt }),
    };
  };
  return inTransaction<JustPlaced, PlaceOrderFailure>(ctx.db, place, { again: isNumberTaken });
}

/** The lines under the lock, shipped where and how this request says. */
function toOrder(
  found: PriceableCart | null,
  locked: LockedCart,
  { shippingAddress, shippingMethod }: CheckoutInput,
): PriceableCart {
  if (!found || found.cart.lines.length === 0) return reject({ code: "cart_empty" });
  const ships = found.cart.lines.some(isShipped);
  if (ships && !shippingAddress) return reject({ code: "address_required" });
  const country = ships && shippingAddress ? shippingAddress.country : locked.country;
  const cart = { ...found.cart, country, shippingMethod: shippingMethod ?? locked.shippingMethod };
  return { ...found, cart };
}

/** The rows everybody wants are locked last, and so as briefly as possible; the writes are on their way meanwhile. */
async function writeAndHold(
  tx: Tx,
  ctx: Context,
  cart: CartContent,
  order: NewOrder,
  writes: readonly Write[],
): Promise<void> {
  const lines = wantedLines(cart.lines).map((line) => ({
    ...line,
    lineId: order.lineIds.get(line.lineId) ?? line.lineId,
  }));
  const storeIds = order.fulfillments.flatMap(({ storeId }) => storeId ?? []);
  const stores = storeIds.length > 0 ? await listStoreFacts(tx, { ids: storeIds, now: ctx.now }) : [];
  const [, held] = await sideBySide([
    writeTogether(tx, writes),
    holdStock(tx, order.orderId, lines, {
      now: ctx.now,
      alongside: (takes) => promiseDates(tx, cart, order, { stores, takes, now: ctx.now }),
    }),
  ]);
  if (held.ok) return;
  // The customer knows cart lines; the order's own are gone with this transaction.
  const cartLineIds = new Map([...order.lineIds].map(([cartLineId, lineId]) => [lineId, cartLineId]));
  const short = held.failure.lines.map((line) => ({
    ...line,
    lineId: line.lineId && cartLineIds.get(line.lineId),
  }));
  reject({ code: "insufficient_stock", lines: short });
}
