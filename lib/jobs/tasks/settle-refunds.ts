import { and, asc, eq, lt, sql } from "drizzle-orm";
import { refunds } from "@/db/schema/payments";
import { settleRefund } from "@/lib/orders/commands/settle-refund";
import { log } from "@/lib/shared/log";
import { machineContext } from "@/lib/shared/machine-context";
import { eachApart } from "./each-apart";
import type { TaskTools } from "./task";

const BATCH = 100;
const WAITING_FOR = sql`interval '60 seconds'`;

/** Looks after refunds that wait: their event was lost, or the provider itself had not decided. */
export async function settleRefunds({ db, provider }: TaskTools): Promise<void> {
  const waiting = await db
    .select({ refundId: refunds.id })
    .from(refunds)
    .where(and(eq(refunds.status, "requested"), lt(refunds.requestedAt, sql`now() - ${WAITING_FOR}`)))
    .orderBy(asc(refunds.requestedAt))
    .limit(BATCH);
  await eachApart(waiting, async ({ refundId }) => {
    const ctx = await machineContext(db, { kind: "system", job: "settle-refunds" });
    const settled = await settleRefund(ctx, provider, { refundId });
    if (!settled.ok) log.warn({ refundId, code: settled.failure.code }, "refund could not be settled yet");
  });
}
