import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { checkInvariants } from "./invariants";
import { aPaidOrder } from "./testing/a-paid-order";
import { testDatabase } from "./testing/database";
import { paymentBench } from "./testing/payment-bench";

const { db } = await testDatabase();
const bench = await paymentBench(db);

/** What a bug or a careless hand could leave behind, and which invariants see it. */
const damages: [string, string[], (orderId: string) => ReturnType<typeof sql>][] = [
  [
    "a paid order without its money's order",
    ["I1"],
    (id) => sql`update orders set status = 'expired' where id = ${id}`,
  ],
  [
    "a payment that covers too little",
    ["I2"],
    (id) => sql`update payments set captured_cents = 1 where order_id = ${id}`,
  ],
  [
    "a lost allocation",
    ["I3", "I3-sold"],
    (id) => sql`update allocations set state = 'released' where order_id = ${id}`,
  ],
  ["stock without a movement", ["I4"], () => sql`update stock_levels set on_hand = on_hand + 1`],
  [
    "a refund nobody counted",
    ["I6"],
    (id) => sql`update payments set refunded_cents = 1 where order_id = ${id}`,
  ],
  ["a total that is not its lines", ["I11"], (id) => sql`update orders set taxes = '[]' where id = ${id}`],
  ["a state nobody explains", ["I12"], (id) => sql`update orders set status = 'cancelled' where id = ${id}`],
];

it("all hold for an order that was placed, paid and completed", async () => {
  await aPaidOrder(db, bench);
  expect(await checkInvariants(db)).toEqual([]);
});

it.each(damages)("see %s", async (_, seenBy, damage) => {
  const { orderId } = await aPaidOrder(db, bench);
  const undo = new Error("undo");
  const seen: string[] = [];
  const damaged = db.transaction(async (tx) => {
    await tx.execute(damage(orderId));
    seen.push(...(await checkInvariants(tx)).map(({ id }) => id));
    throw undo;
  });
  await expect(damaged).rejects.toBe(undo);
  expect(seen).toEqual(expect.arrayContaining(seenBy));
  expect(await checkInvariants(db)).toEqual([]);
});
