import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { aContext, aPlacedOrder, aShop, aStore, aVariant } from "@/db/factories";
import { customers } from "@/db/schema/customers";
import { orders } from "@/db/schema/orders";
import { testDatabase } from "@/db/testing/database";
import { type Actor, channels } from "@/lib/shared/actor";
import { newId } from "@/lib/shared/ids";

const { db } = await testDatabase();
const shop = await aShop(db);
const store = await aStore(db);
const beans = await aVariant(db, shop, {
  priceCents: 1390,
  stock: { [shop.warehouseId]: 500, [store]: 100 },
});
const cup = await aVariant(db, shop, { priceCents: 1450, stock: { [shop.warehouseId]: 500 } });
const customerId = newId();
await db.insert(customers).values({ id: customerId, email: "anna@example.com" });

const actors: Actor[] = [
  { kind: "guest" },
  { kind: "customer", customerId },
  { kind: "kiosk", deviceId: newId(), storeId: store },
  { kind: "staff", staffId: newId(), role: "associate", storeIds: [store] },
  { kind: "system", job: "reorder" },
];

/** The promise of the shop: whoever orders through whichever door pays the same to the cent (mission A6). */
it("asks the same sums of every actor in every channel", async () => {
  const seen = new Set<string>();
  for (const actor of actors) {
    for (const channel of channels) {
      const ctx = await aContext(db, { actor, channel });
      const placed = await aPlacedOrder(ctx, [
        { variantId: beans.id, quantity: 2 },
        { variantId: cup.id },
        { variantId: beans.id, storeId: store },
      ]);
      const [row] = await db.select().from(orders).where(eq(orders.id, placed.orderId));
      expect(row?.channel).toBe(channel);
      const { goodsCents, discountCents, shippingCents, totalCents, payableCents, taxes, pointsEarned } =
        row ?? {};
      seen.add(
        JSON.stringify({
          goodsCents,
          discountCents,
          shippingCents,
          totalCents,
          payableCents,
          taxes,
          pointsEarned,
        }),
      );
    }
  }
  expect([...seen]).toHaveLength(1);
});
