import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { payments } from "@/db/schema/payments";
import type { PaymentFacts, PaymentProvider, PaymentReference } from "@/lib/payments/port";

export type ReadPayment = { orderId: string; paymentId: string; facts: PaymentFacts };

/**
 * Asks the provider what is true now and finds the attempt it is about: by the ids we stored, else by the attempt named in
 * its metadata (a crash may have kept us from storing the ids). Null: not a payment of this shop. Never in a transaction.
 */
export async function readPayment(
  db: Db,
  provider: PaymentProvider,
  reference: PaymentReference,
): Promise<ReadPayment | null> {
  const facts = await provider.read(reference);
  const stored = reference.kind === "intent" ? payments.providerIntentId : payments.providerSessionId;
  const id = reference.kind === "intent" ? reference.intentId : reference.sessionId;
  const byId = await findPayment(db, eq(stored, id));
  if (byId) return { ...byId, facts };
  if (!facts.attemptId || !isUuid(facts.attemptId)) return null;
  const named = await findPayment(db, eq(payments.id, facts.attemptId));
  return named ? { ...named, facts } : null;
}

async function findPayment(db: Db, where: ReturnType<typeof eq>) {
  const [row] = await db
    .select({ paymentId: payments.id, orderId: payments.orderId })
    .from(payments)
    .where(where);
  return row;
}

function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value);
}
