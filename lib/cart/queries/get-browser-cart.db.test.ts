import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { aCart, aContext, aPlacedOrder, aShop, aVariant } from "@/db/factories";
import { orders } from "@/db/schema/orders";
import { testDatabase } from "@/db/testing/database";
import { getBrowserCart } from "./get-browser-cart";

const { db } = await testDatabase();
const shop = await aShop(db);
const ctx = await aContext(db);
const show = (key: Parameters<typeof getBrowserCart>[1]["key"]) =>
  getBrowserCart(db, { key, locale: "de", now: ctx.now });

it("shows an open cart", async () => {
  const { id } = await aVariant(db, shop);
  expect(await show(await aCart(ctx, [{ variantId: id }]))).toMatchObject({ state: "active", quantity: 1 });
});

it("shows a cart with its order while that waits for payment, and none once it is paid", async () => {
  const { id } = await aVariant(db, shop);
  const placed = await aPlacedOrder(ctx, [{ variantId: id }]);
  expect(await show(placed.cart)).toMatchObject({
    state: "ordered",
    pendingOrder: { number: placed.number },
  });
  await db.update(orders).set({ status: "paid", paidAt: ctx.now }).where(eq(orders.id, placed.orderId));
  expect(await show(placed.cart)).toBeNull();
});

it("shows none to a browser without a key", async () => {
  expect(await show(null)).toBeNull();
});
