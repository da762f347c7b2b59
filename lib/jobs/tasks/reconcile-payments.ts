import { and, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { payments } from "@/db/schema/payments";
import { reconcilePayment } from "@/lib/orders/commands/reconcile-payment";
import { log } from "@/lib/shared/log";
import { machineContext } from "@/lib/shared/machine-context";
import { eachApart } from "./each-apart";
import type { TaskTools } from "./task";

/** About a minute's work, so that thousands of open attempts are seen within five (reliability, F5). */
const BATCH = 1_000;
const UNSEEN_FOR = sql`interval '60 seconds'`;

/** Looks at attempts nobody has looked at for a minute: webhooks may be late, reordered or missing for ever. */
export async function reconcilePayments({ db, provider }: TaskTools): Promise<void> {
  const unseen = await db
    .select({ paymentId: payments.id })
    .from(payments)
    .where(
      and(
        inArray(payments.status, ["opening", "open"]),
        lt(payments.openedAt, sql`now() - ${UNSEEN_FOR}`),
        or(isNull(payments.checkedAt), lt(payments.checkedAt, sql`now() - ${UNSEEN_FOR}`)),
      ),
    )
    .orderBy(sql`${payments.checkedAt} asc nulls first`)
    .limit(BATCH);
  await eachApart(unseen, async ({ paymentId }) => {
    const ctx = await machineContext(db, { kind: "system", job: "reconcile-payments" });
    const looked = await reconcilePayment(ctx, provider, { paymentId });
    if (looked.ok) return;
    log.warn({ paymentId, code: looked.failure.code }, "payment could not be reconciled yet");
    // To the end of the queue, so that one that never answers does not hide the others.
    await db.update(payments).set({ checkedAt: sql`now()` }).where(eq(payments.id, paymentId));
  });
}
