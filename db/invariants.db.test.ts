import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { checkOpenShop } from "./check-open-shop";
import { checkInvariants, invariants } from "./invariants";
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
    "an allocation that moved nothing",
    ["I4-line"],
    (id) => sql`update allocations set quantity = quantity + 1 where order_id = ${id}`,
  ],
  [
    "a booking somebody made up",
    ["I5", "I5-provider"],
    () => sql`
      with made as (
        insert into ledger_transactions (id, kind, idempotency_key, actor, at)
        values (gen_random_uuid(), 'payment', 'made-up', 'system:test', now()) returning id
      )
      insert into ledger_entries (id, transaction_id, account, unit, delta)
      select gen_random_uuid(), id, 'provider:stripe', 'cent', 1 from made`,
  ],
  [
    "money that is not in the books",
    ["I5-booked", "I5-provider"],
    (id) => sql`update payments set captured_cents = captured_cents + 1 where order_id = ${id}`,
  ],
  [
    "a refund nobody counted",
    ["I6"],
    (id) => sql`update payments set refunded_cents = 1 where order_id = ${id}`,
  ],
  [
    "more asked back than there is",
    ["I6-asked"],
    (id) => sql`
      insert into refunds (id, order_id, payment_id, amount_cents, reason, actor)
      select gen_random_uuid(), order_id, id, captured_cents + 1, 'test', 'system:test'
      from payments where order_id = ${id}`,
  ],
  [
    "a second Message-ID",
    ["I9"],
    // Two statements travel without parameters alone.
    () => sql`
      alter table mails drop constraint mails_kind_key;
      insert into mails (id, message_id, about_id, kind, recipient, subject, html, text)
      select gen_random_uuid(), n::text, '01a20cbc-4644-7ac5-8c27-d77c01a1ff6c', 'refund', 'a@example.com', '', '', ''
      from generate_series(1, 2) n`,
  ],
  [
    "a confirmation of what was never paid",
    ["I9-paid"],
    () => sql`
      insert into mails (id, message_id, about_id, kind, recipient, subject, html, text)
      values (gen_random_uuid(), '<x>', gen_random_uuid(), 'order_confirmation', 'a@example.com', '', '', '')`,
  ],
  [
    "a job in a dead hand",
    ["I10"],
    () => sql`
      create schema pgboss;
      create table pgboss.job as
        select gen_random_uuid() as id, 'mail' as name, 'active' as state, now() - interval '16 minutes' as started_on`,
  ],
  [
    "an event nobody relays",
    ["I10-relayed"],
    () => sql`update outbox set relayed_at = null, created_at = now() - interval '16 minutes'`,
  ],
  ["a total that is not its lines", ["I11"], (id) => sql`update orders set taxes = '[]' where id = ${id}`],
  ["a state nobody explains", ["I12"], (id) => sql`update orders set status = 'cancelled' where id = ${id}`],
];

it("all hold for an order that was placed, paid and completed", async () => {
  await aPaidOrder(db, bench);
  expect(await checkInvariants(db)).toEqual([]);
  expect(await checkOpenShop(db)).toEqual([]);
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

it("each is broken once above", () => {
  const broken = new Set(damages.flatMap(([, seenBy]) => seenBy));
  expect(invariants.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
});
