import { expect, it, vi } from "vitest";
import { aCart, aCheckout, aContext, aPlacedOrder, aShop, aVariant, expectOk } from "@/db/factories";
import { checkInvariants } from "@/db/invariants";
import { testDatabase } from "@/db/testing/database";
import { newOrderNumber } from "@/lib/shared/ids";
import { placeOrder } from "./place-order";

vi.mock("@/lib/shared/ids", async (original) => {
  const ids = await original<typeof import("@/lib/shared/ids")>();
  return { ...ids, newOrderNumber: vi.fn(ids.newOrderNumber) };
});
const { db } = await testDatabase();
const shop = await aShop(db);
const ctx = await aContext(db);

it("draws another number when one is taken, and places the order once", async () => {
  const { id } = await aVariant(db, shop);
  const first = await aPlacedOrder(ctx, [{ variantId: id }]);
  const cart = await aCart(ctx, [{ variantId: id }]);
  const input = await aCheckout(ctx, cart);
  vi.mocked(newOrderNumber).mockReturnValueOnce(first.number);
  const second = expectOk(await placeOrder(ctx, input));
  expect(second.number).not.toBe(first.number);
  expect(await db.query.orders.findMany({ columns: { id: true } })).toHaveLength(2);
  expect(await checkInvariants(db)).toEqual([]);
});

it("gives up when every number is taken", async () => {
  const { id } = await aVariant(db, shop);
  const { number } = await aPlacedOrder(ctx, [{ variantId: id }]);
  const input = await aCheckout(ctx, await aCart(ctx, [{ variantId: id }]));
  vi.mocked(newOrderNumber).mockReturnValue(number);
  await expect(placeOrder(ctx, input)).rejects.toThrow();
});
