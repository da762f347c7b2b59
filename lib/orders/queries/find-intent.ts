import { and, desc, eq, isNotNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { payments } from "@/db/schema/payments";
import type { OpenedIntent } from "@/lib/payments/port";

/** The newest intent an order was given, whatever became of it; null when it was never given one. */
export async function findIntent(db: Db, orderId: string): Promise<OpenedIntent | null> {
  const [attempt] = await db
    .select({ intentId: payments.providerIntentId, clientSecret: payments.clientSecret })
    .from(payments)
    .where(and(eq(payments.orderId, orderId), eq(payments.kind, "intent"), isNotNull(payments.clientSecret)))
    .orderBy(desc(payments.openedAt), desc(payments.id))
    .limit(1);
  if (!attempt?.intentId || !attempt.clientSecret) return null;
  return { intentId: attempt.intentId, clientSecret: attempt.clientSecret };
}
