import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { handledEvents } from "@/db/schema/outbox";
import type { Mailer } from "@/lib/messages/mailer";
import type { PaymentProvider } from "@/lib/payments/port";
import { machineContext } from "@/lib/shared/machine-context";
import type { JobData } from "./relay";
import type { Subscription } from "./subscriptions";

/**
 * Lets a listener act on an outbox row, once: a row it has marked is left alone. Between effect and mark a worker may die;
 * then the effect itself must be one that is not repeated (a provider's key, a unique row).
 */
export async function handleEvent(
  tools: { db: Db; provider: PaymentProvider; mailer: Mailer },
  { handler, handle }: Subscription,
  { outboxId, payload }: JobData,
): Promise<"handled" | "handled_before"> {
  const { db, provider, mailer } = tools;
  const [mark] = await db
    .select({ handledAt: handledEvents.handledAt })
    .from(handledEvents)
    .where(and(eq(handledEvents.handler, handler), eq(handledEvents.outboxId, outboxId)));
  if (mark) return "handled_before";
  const ctx = await machineContext(db, { kind: "system", job: handler });
  await handle({ ctx, provider, mailer }, payload);
  await db.insert(handledEvents).values({ handler, outboxId }).onConflictDoNothing();
  return "handled";
}
