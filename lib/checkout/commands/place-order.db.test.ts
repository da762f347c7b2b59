import { eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import {
  aCart,
  aCheckout,
  aContext,
  aPlacedOrder,
  aPrice,
  aShop,
  aStore,
  aVariant,
  expectOk,
  stockOf,
} from "@/db/factories";
import { checkInvariants } from "@/db/invariants";
import { carts } from "@/db/schema/carts";
import { products } from "@/db/schema/catalog";
import { fulfillments, orderEvents, orderLines, orders } from "@/db/schema/orders";
import { outbox } from "@/db/schema/outbox";
import { idempotencyKeys } from "@/db/schema/payments";
import { holds } from "@/db/schema/stock";
import { testDatabase } from "@/db/testing/database";
import { releaseHolds } from "@/lib/inventory/commands/release-holds";
import { recordEvent } from "@/lib/orders/steps/record-event";
import { isOrderToken } from "@/lib/shared/order-token";
import { placeOrder } from "./place-order";

const { db } = await testDatabase();
const shop = await aShop(db);
const ctx = await aContext(db);

afterEach(async () => expect(await checkInvariants(db)).toEqual([]));

const orderOf = async (orderId: string) => (await db.select().from(orders).where(eq(orders.id, orderId)))[0];
const countOrders = async () => (await db.select({ id: orders.id }).from(orders)).length;

/** An order that ended unpaid and gave stock and cart back, as the expiry does it. */
async function expire(orderId: string, cartId: string) {
  await db.transaction(async (tx) => {
    await releaseHolds(tx, orderId, ctx.now);
    await tx.update(orders).set({ status: "expired" }).where(eq(orders.id, orderId));
    await tx.update(carts).set({ state: "active" }).where(eq(carts.id, cartId));
    await recordEvent(tx, ctx, orderId, "expired");
  });
}

describe("an order", () => {
  it("is what was quoted, waits for its payment and holds its goods", async () => {
    const beans = await aVariant(db, shop, { priceCents: 1390, taxClass: "reduced" });
    const cup = await aVariant(db, shop, { priceCents: 1450 });
    const placed = await aPlacedOrder(ctx, [{ variantId: beans.id }, { variantId: cup.id }], {
      phone: "+49 40 123456",
    });

    expect(placed).toMatchObject({ totalCents: 3330, payableCents: 3330, replayed: false });
    expect(isOrderToken(placed.orderId, placed.token)).toBe(true);
    expect(await orderOf(placed.orderId)).toMatchObject({
      number: placed.number,
      status: "awaiting_payment",
      goodsCents: 2840,
      shippingCents: 490,
      taxes: [
        { country: "DE", rate: 7, grossCents: 1630, taxCents: 107 },
        { country: "DE", rate: 19, grossCents: 1700, taxCents: 271 },
      ],
      shippingAddress: { name: "Anna Beispiel", street: "Weg 1", country: "DE" },
      shippingMethod: "standard",
      termsVersion: "2026-11-01",
      phone: "+49 40 123456",
      placedAt: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + 35 * 60_000),
    });
    const lines = await db.select().from(orderLines).where(eq(orderLines.orderId, placed.orderId));
    expect(lines).toHaveLength(2);
    expect(lines.find(({ variantId }) => variantId === cup.id)).toMatchObject({
      sku: cup.sku,
      slug: cup.slug,
      name: { de: "Tasse", en: "Cup" },
      optionsLabel: { de: "Groß", en: "Large" },
      quantity: 1,
      totalCents: 1450,
      taxRate: 19,
    });
    expect(await stockOf(db, cup.id, shop.warehouseId)).toEqual({ onHand: 100, allocated: 0, held: 1 });
    const [cart] = await db.select().from(carts).where(eq(carts.id, placed.cart.id));
    expect(cart?.state).toBe("ordered");
  });

  it("announces itself and is written into the audit trail", async () => {
    const { id } = await aVariant(db, shop);
    const placed = await aPlacedOrder(ctx, [{ variantId: id }]);
    const events = await db.select().from(orderEvents).where(eq(orderEvents.orderId, placed.orderId));
    expect(events).toMatchObject([{ type: "placed", actor: "guest", channel: "web", at: ctx.now }]);
    const rows = await db.select().from(outbox).where(eq(outbox.topic, "order.placed"));
    expect(rows.filter(({ payload }) => payload.orderId === placed.orderId)).toHaveLength(1);
  });

  it("is delivered and collected at two stores at once, each part with its own date", async () => {
    const here = await aStore(db);
    const there = await aStore(db);
    const { id } = await aVariant(db, shop, { stock: { [shop.warehouseId]: 5, [here]: 1 } });
    const now = new Date("2026-11-23T10:00:00+01:00");
    const placed = await aPlacedOrder({ ...ctx, now }, [
      { variantId: id },
      { variantId: id, storeId: here },
      { variantId: id, storeId: there },
    ]);
    const parts = await db.select().from(fulfillments).where(eq(fulfillments.orderId, placed.orderId));
    const partOf = (storeId: string | null) => parts.find((part) => part.storeId === storeId);
    expect(parts).toHaveLength(3);
    expect(partOf(null)).toMatchObject({
      method: "ship",
      pickupCode: null,
      promisedFrom: new Date("2026-11-25T00:00:00+01:00"),
      promisedTo: new Date("2026-11-27T23:59:00+01:00"),
    });
    expect(partOf(here)).toMatchObject({
      method: "collect",
      pickupCode: expect.stringMatching(/^[0-9A-Z]{8}$/),
      promisedTo: new Date("2026-11-23T12:00:00+01:00"),
    });
    expect(partOf(there)).toMatchObject({ promisedFrom: new Date("2026-11-25T00:00:00+01:00") });
    expect(await stockOf(db, id, here)).toMatchObject({ held: 1 });
    expect(await stockOf(db, id, shop.warehouseId)).toMatchObject({ held: 2 });
  });

  it("needs no address and has no shipping when all of it is collected", async () => {
    const store = await aStore(db, { country: "AT", timezone: "Europe/Vienna" });
    const { id } = await aVariant(db, shop, { stock: { [store]: 2 } });
    const placed = await aPlacedOrder(ctx, [{ variantId: id, storeId: store }]);
    expect(await orderOf(placed.orderId)).toMatchObject({
      shippingAddress: null,
      shippingMethod: null,
      shippingCents: 0,
      taxes: [{ country: "AT", rate: 20, grossCents: 1000, taxCents: 167 }],
    });
  });

  it("is taxed and shipped where the address says, whatever the cart assumed", async () => {
    const { id } = await aVariant(db, shop);
    const cart = await aCart(ctx, [{ variantId: id }]);
    const input = await aCheckout(ctx, cart, {
      shippingAddress: { name: "Bo", street: "Gasse 2", postcode: "1070", city: "Wien", country: "AT" },
      shippingMethod: "express",
      expectedTotalCents: 1990,
    });
    const placed = expectOk(await placeOrder(ctx, input));
    expect(await orderOf(placed.orderId)).toMatchObject({
      country: "AT",
      shippingMethod: "express",
      shippingCents: 990,
      taxes: [{ country: "AT", rate: 20 }],
      shippingAddress: { name: "Bo" },
    });
  });

  it("needs no address and promises no date for a gift card that goes by mail", async () => {
    const card = await aVariant(db, shop, { kind: "gift_card", taxClass: "none", priceCents: 2500 });
    const placed = await aPlacedOrder(ctx, [{ variantId: card.id }], { shippingAddress: undefined });
    expect(await orderOf(placed.orderId)).toMatchObject({
      shippingAddress: null,
      shippingCents: 0,
      totalCents: 2500,
      taxes: [{ country: "DE", rate: 0, grossCents: 2500, taxCents: 0 }],
    });
    const [part] = await db.select().from(fulfillments).where(eq(fulfillments.orderId, placed.orderId));
    expect(part).toMatchObject({ method: "ship", promisedFrom: null, promisedTo: null });
  });

  it("is paid at once when nothing is payable", async () => {
    const store = await aStore(db);
    const { id } = await aVariant(db, shop, { priceCents: 0, stock: { [store]: 1 } });
    const placed = await aPlacedOrder(ctx, [{ variantId: id, storeId: store }]);
    expect(placed.payableCents).toBe(0);
    expect(await orderOf(placed.orderId)).toMatchObject({ status: "paid", paidAt: ctx.now });
    expect(await stockOf(db, id, store)).toEqual({ onHand: 1, allocated: 1, held: 0 });
  });

  it("remembers what was shown in the other language", async () => {
    const { id } = await aVariant(db, shop);
    const placed = await aPlacedOrder({ ...ctx, locale: "en", channel: "api" }, [{ variantId: id }]);
    expect(await orderOf(placed.orderId)).toMatchObject({ locale: "en", channel: "api" });
  });
});

describe("is refused and leaves nothing behind", () => {
  async function refused(input: Parameters<typeof placeOrder>[1]) {
    const before = [await countOrders(), (await db.select().from(outbox)).length];
    const result = await placeOrder({ ...ctx, idempotencyKey: "try" }, input);
    expect([await countOrders(), (await db.select().from(outbox)).length]).toEqual(before);
    if (result.ok) throw new Error("expected a failure");
    return result.failure;
  }

  it("with a key that opens nothing", async () => {
    const { id } = await aVariant(db, shop);
    const cart = await aCart(ctx, [{ variantId: id }]);
    const input = await aCheckout(ctx, cart);
    const other = await aCart(ctx, []);
    for (const key of [
      { ...cart, token: "wrong" },
      { id: cart.id, token: other.token },
      { id: "x", token: cart.token },
    ]) {
      expect(await refused({ ...input, cart: key })).toEqual({ code: "cart_not_found" });
    }
    const [row] = await db.select().from(carts).where(eq(carts.id, cart.id));
    expect(row).toMatchObject({ state: "active", version: 2 });
  });

  it("when the cart is empty", async () => {
    const cart = await aCart(ctx, []);
    expect(await refused(await aCheckout(ctx, cart))).toEqual({ code: "cart_empty" });
  });

  it("when something is shipped nowhere", async () => {
    const { id } = await aVariant(db, shop);
    const cart = await aCart(ctx, [{ variantId: id }]);
    const input = await aCheckout(ctx, cart, { shippingAddress: undefined });
    expect(await refused(input)).toEqual({ code: "address_required" });
  });

  it("when the total is another one, with the new quote", async () => {
    const variant = await aVariant(db, shop, { priceCents: 1000 });
    const cart = await aCart(ctx, [{ variantId: variant.id }]);
    const input = await aCheckout(ctx, cart);
    await aPrice(db, shop, { variantId: variant.id, amountCents: 1200, validFrom: ctx.now });
    expect(await refused(input)).toMatchObject({
      code: "total_changed",
      quote: {
        id: cart.id,
        totalCents: 1690,
        problems: [{ code: "price_changed", fromCents: 1000, toCents: 1200 }],
      },
    });
    expect(expectOk(await placeOrder(ctx, { ...input, expectedTotalCents: 1690 })).totalCents).toBe(1690);
  });

  it("when lines are short, naming all of them by cart line", async () => {
    const [a, b, c] = [await aVariant(db, shop), await aVariant(db, shop), await aVariant(db, shop)];
    const cart = await aCart(ctx, [
      { variantId: a.id, quantity: 60 },
      { variantId: b.id, quantity: 60 },
      { variantId: c.id },
    ]);
    const input = await aCheckout(ctx, cart);
    await aPlacedOrder(ctx, [
      { variantId: a.id, quantity: 50 },
      { variantId: b.id, quantity: 99 },
    ]);
    const failure = await refused(input);
    if (failure.code !== "insufficient_stock") throw new Error(failure.code);
    expect(failure.lines).toHaveLength(2);
    expect(failure.lines).toEqual(
      expect.arrayContaining([
        { variantId: a.id, lineId: expect.any(String), available: 50 },
        { variantId: b.id, lineId: expect.any(String), available: 1 },
      ]),
    );
    const view = await aCheckout(ctx, cart);
    expect(view.expectedTotalCents).toBe(input.expectedTotalCents);
    expect(await stockOf(db, c.id, shop.warehouseId)).toMatchObject({ held: 0 });
  });

  it("when two lines of one variant want more than there is together", async () => {
    const store = await aStore(db);
    const { id } = await aVariant(db, shop, { stock: { [shop.warehouseId]: 7 } });
    const cart = await aCart(ctx, [
      { variantId: id, quantity: 4 },
      { variantId: id, quantity: 3, storeId: store },
    ]);
    const input = await aCheckout(ctx, cart);
    await aPlacedOrder(ctx, [{ variantId: id }]);
    expect(await refused(input)).toMatchObject({
      code: "insufficient_stock",
      lines: [{ variantId: id, available: 3 }],
    });
    expect(await stockOf(db, id, shop.warehouseId)).toMatchObject({ held: 1 });
  });

  it("when an article is no longer sold", async () => {
    const variant = await aVariant(db, shop);
    const cart = await aCart(ctx, [{ variantId: variant.id }]);
    const input = await aCheckout(ctx, cart);
    await db.update(products).set({ published: false }).where(eq(products.id, variant.productId));
    expect(await refused(input)).toMatchObject({
      code: "insufficient_stock",
      lines: [{ variantId: variant.id, available: 0 }],
    });
  });
});

describe("the same request again", () => {
  const keyed = { ...ctx, idempotencyKey: "key-1" };

  it("answers the same order under its key", async () => {
    const { id } = await aVariant(db, shop);
    const input = await aCheckout(ctx, await aCart(ctx, [{ variantId: id }]));
    const first = expectOk(await placeOrder(keyed, input));
    const again = expectOk(await placeOrder(keyed, structuredClone(input)));
    expect(again).toEqual({ ...first, replayed: true });
    expect(await stockOf(db, id, shop.warehouseId)).toMatchObject({ held: 1 });
  });

  it("answers the same order without a key, or with another one", async () => {
    const { id } = await aVariant(db, shop);
    const input = await aCheckout(ctx, await aCart(ctx, [{ variantId: id }]));
    const first = expectOk(await placeOrder(ctx, input));
    for (const key of [undefined, "key-2"]) {
      const again = await placeOrder({ ...ctx, idempotencyKey: key }, input);
      expect(expectOk(again)).toMatchObject({ orderId: first.orderId, replayed: true });
    }
  });

  it("with another body is refused: by the key, or because the cart is ordered", async () => {
    const { id } = await aVariant(db, shop);
    const input = await aCheckout(ctx, await aCart(ctx, [{ variantId: id }]));
    const first = expectOk(await placeOrder(keyed, input));
    const other = { ...input, email: "bo@example.com" };
    expect(await placeOrder(keyed, other)).toMatchObject({ failure: { code: "idempotency_key_reused" } });
    expect(await placeOrder(ctx, other)).toMatchObject({
      failure: { code: "cart_ordered", orderNumber: first.number },
    });
  });

  it("under a key of another cart is another request", async () => {
    const { id } = await aVariant(db, shop);
    const place = async () =>
      expectOk(await placeOrder(keyed, await aCheckout(ctx, await aCart(ctx, [{ variantId: id }]))));
    expect((await place()).orderId).not.toBe((await place()).orderId);
  });

  it("makes a new order of a cart that came back, and the old one under the old key", async () => {
    const { id } = await aVariant(db, shop);
    const cart = await aCart(ctx, [{ variantId: id }]);
    const input = await aCheckout(ctx, cart);
    const first = expectOk(await placeOrder(keyed, input));
    await expire(first.orderId, cart.id);
    expect(expectOk(await placeOrder(keyed, input))).toEqual({ ...first, replayed: true });
    const second = expectOk(await placeOrder({ ...ctx, idempotencyKey: "key-3" }, input));
    expect(second).toMatchObject({ replayed: false });
    expect(second.orderId).not.toBe(first.orderId);
    const live = await db.select().from(holds).where(eq(holds.variantId, id));
    expect(live.filter(({ state }) => state === "live")).toHaveLength(1);
  });

  it("keeps the key free while the first attempt fails", async () => {
    const { id } = await aVariant(db, shop);
    const cart = await aCart(ctx, [{ variantId: id }]);
    const input = await aCheckout(ctx, cart);
    const failed = await placeOrder(keyed, { ...input, expectedTotalCents: 1 });
    expect(failed.ok).toBe(false);
    expect(expectOk(await placeOrder(keyed, input)).replayed).toBe(false);
    const keys = await db.select().from(idempotencyKeys);
    expect(keys.filter(({ scope }) => scope.endsWith(cart.id))).toHaveLength(1);
  });
});
