import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ledgerEntries, ledgerTransactions } from "@/db/schema/ledger";
import { actorName } from "@/lib/shared/actor-name";
import type { Context } from "@/lib/shared/context";
import { newId } from "@/lib/shared/ids";

/** Where money of an order stands in the books. */
export type MoneyAccount = "provider:stripe" | "sales" | "surplus";

export type Booking = {
  kind: "payment" | "refund" | "refund_reversal";
  /** One booking a key, whoever comes first. */
  key: string;
  orderId: string;
  amountCents: number;
  from: MoneyAccount;
  to: MoneyAccount;
};

/** Moves `amountCents` between two accounts, once per key: double entry, so the two sides always cancel out. */
export async function bookLedger(tx: Tx, ctx: Context, booking: Booking): Promise<void> {
  const transaction = tx
    .insert(ledgerTransactions)
    .values({
      kind: booking.kind,
      idempotencyKey: booking.key,
      orderId: booking.orderId,
      actor: actorName(ctx.actor),
      at: ctx.now,
    })
    .onConflictDoNothing({ target: ledgerTransactions.idempotencyKey })
    .returning({ id: ledgerTransactions.id });
  await tx.execute(sql`
    with booked as ${transaction}
    insert into ${ledgerEntries} (id, transaction_id, unit, account, delta)
    select side.id, booked.id, 'cent', side.account, side.delta
    from booked, (values (${newId()}::uuid, ${booking.to}, ${booking.amountCents}::int),
      (${newId()}::uuid, ${booking.from}, ${-booking.amountCents}::int)) as side (id, account, delta)`);
}
