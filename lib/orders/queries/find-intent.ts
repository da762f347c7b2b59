import { and, desc, eq, isNotNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { payments } from "@/db/schema/payments";

/** The newest intent an order was given, whatever became of it; null when it was never given one. */
export async function findIntent(
  db: Db,
  orderId: string,
): Promise<{ intentId: string; clientSecret: string } | null> {
  const [attempt] = await db
    .select({ intentId: payments.providerIntentId, clientSecret: payments.clientSecret })
    .from(payments)
    .where(and(eq(payments.orderId, orderId), eq(payments.kind, "intent"), isNotNull(payments.clientSecret)))
    .orderBy(desc(payments.openedAt), desc(payments.id))
    .limit(1);
  if (!attempt?.intentId || !attempt.clientSecret) return null;
  return { intentId: attempt.intentId, clientSecret: attempt.clientSecret };
}
