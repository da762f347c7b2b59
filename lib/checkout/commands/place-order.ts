import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { carts } from "@/db/schema/carts";
import { type LockedCart, lockCart } from "@/lib/cart/commands/change-cart";
import { readCart } from "@/lib/cart/queries/read-cart";
import { wantedLines } from "@/lib/cart/rules/wanted-lines";
import type { CartContent, CartKey } from "@/lib/cart/types";
import { holdStock } from "@/lib/inventory/commands/hold-stock";
import type { Take } from "@/lib/inventory/types";
import { recordEvent } from "@/lib/orders/steps/record-event";
import { isShipped } from "@/lib/pricing/rules/shipping";
import type { Quote } from "@/lib/pricing/types";
import { announce } from "@/lib/shared/announce";
import type { Context } from "@/lib/shared/context";
import { orderToken } from "@/lib/shared/order-token";
import { type Result, reject } from "@/lib/shared/result";
import { inTransaction } from "@/lib/shared/transaction";
import type { CheckoutInput } from "../schemas";
import type { PlacedOrder, PlaceOrderFailure } from "../types";
import { findReplay, rememberKey } from "./find-replay";
import { priceOrder } from "./price-order";
import { promiseDates } from "./promise-dates";
import { requestHash } from "./request-hash";
import { settleFreeOrder } from "./settle-free-order";
import { type WrittenOrder, writeOrder } from "./write-order";

export type PlaceOrderInput = { cart: CartKey } & CheckoutInput;

/**
 * Orders a cart bindingly, in one transaction: priced once more, stock held until `expiresAt`, waiting for payment (paid
 * at once when nothing is payable). The same request again answers the same order. Failures: `cart_not_found`,
 * `cart_empty`, `cart_ordered`, `address_required` when something is shipped, `total_changed` with the new quote,
 * `insufficient_stock` with all short lines, `idempotency_key_reused`.
 */
export async function placeOrder(
  ctx: Context,
  { cart: key, ...input }: PlaceOrderInput,
): Promise<Result<PlacedOrder, PlaceOrderFailure>> {
  const hash = requestHash(input);
  return inTransaction<PlacedOrder, PlaceOrderFailure>(ctx.db, async (tx) => {
    const locked = await lockCart(tx, key);
    if (!locked) return reject({ code: "cart_not_found" });
    const replayed = await findReplay(tx, ctx, locked, hash);
    if (replayed) return replayed;
    const cart = await readForOrder(tx, key, locked, input);
    const { quote, termsVersion } = await priceOrder(tx, ctx, cart, input.expectedTotalCents);

    const expiresAt = new Date(ctx.now.getTime() + ctx.policy.holdMinutes * 60_000);
    const row = { ...snapshot(ctx, cart, input, quote), termsVersion, requestHash: hash, expiresAt };
    const order = await writeOrder(tx, row, cart, quote);
    const { orderId, number } = order;
    await closeCart(tx, ctx, cart);
    await rememberKey(tx, ctx, { cartId: cart.id, requestHash: hash, orderId });
    await recordEvent(tx, ctx, orderId, "placed", { totalCents: quote.totalCents });
    await announce(tx, "order.placed", { orderId });
    // Last, so that the rows everybody wants are locked as briefly as possible.
    const takes = await hold(tx, ctx, cart, order);
    await promiseDates(tx, cart, order, takes, ctx.now);
    if (quote.payableCents === 0) await settleFreeOrder(tx, ctx, orderId);
    return {
      orderId,
      number,
      token: orderToken(orderId),
      totalCents: quote.totalCents,
      payableCents: quote.payableCents,
      expiresAt,
      replayed: false,
    };
  });
}

/** The lines under the lock, shipped where and how this request says. */
async function readForOrder(
  tx: Tx,
  key: CartKey,
  locked: LockedCart,
  { shippingAddress, shippingMethod }: CheckoutInput,
): Promise<CartContent> {
  const cart = await readCart(tx, key);
  if (!cart || cart.lines.length === 0) return reject({ code: "cart_empty" });
  const ships = cart.lines.some(isShipped);
  if (ships && !shippingAddress) return reject({ code: "address_required" });
  return {
    ...cart,
    country: ships && shippingAddress ? shippingAddress.country : locked.country,
    shippingMethod: shippingMethod ?? locked.shippingMethod,
  };
}

/** Who ordered what, where to and for how much: fixed from now on, whatever changes in catalogue, cart or account. */
function snapshot(ctx: Context, cart: CartContent, input: CheckoutInput, quote: Quote) {
  const ships = cart.lines.some(isShipped);
  const to = ships ? input.shippingAddress : undefined;
  return {
    cartId: cart.id,
    customerId: ctx.actor.kind === "customer" ? ctx.actor.customerId : null,
    status: "awaiting_payment" as const,
    channel: ctx.channel,
    locale: ctx.locale,
    email: input.email,
    name: input.name,
    phone: input.phone,
    shippingAddress: to ? { name: input.name, ...to } : null,
    shippingMethod: ships ? cart.shippingMethod : null,
    country: cart.country,
    goodsCents: quote.goodsCents,
    discountCents: quote.discountCents,
    shippingCents: quote.shippingCents,
    totalCents: quote.totalCents,
    payableCents: quote.payableCents,
    taxes: quote.taxes,
    pointsEarned: quote.pointsEarned,
    placedAt: ctx.now,
  };
}

async function hold(tx: Tx, ctx: Context, cart: CartContent, order: WrittenOrder): Promise<Take[]> {
  const lines = wantedLines(cart.lines).map((line) => ({
    ...line,
    lineId: order.lineIds.get(line.lineId) ?? line.lineId,
  }));
  const held = await holdStock(tx, order.orderId, lines, ctx.now);
  if (held.ok) return held.value;
  // The customer knows cart lines; the order's own are gone with this transaction.
  const cartLineIds = new Map([...order.lineIds].map(([cartLineId, lineId]) => [lineId, cartLineId]));
  const short = held.failure.lines.map((line) => ({
    ...line,
    lineId: line.lineId && cartLineIds.get(line.lineId),
  }));
  return reject({ code: "insufficient_stock", lines: short });
}

async function closeCart(tx: Tx, ctx: Context, { id, country, shippingMethod }: CartContent): Promise<void> {
  await tx
    .update(carts)
    .set({
      state: "ordered",
      country,
      shippingMethod,
      version: sql`${carts.version} + 1`,
      updatedAt: ctx.now,
    })
    .where(eq(carts.id, id));
}
