import type { Tx } from "@/db/client";
import { webhookEvents } from "@/db/schema/payments";
import { ask, type Unanswered } from "@/lib/payments/ask";
import type { PaymentProvider, ProviderEvent } from "@/lib/payments/port";
import { raiseAlert } from "@/lib/shared/alert";
import type { Context } from "@/lib/shared/context";
import { fail, type Result } from "@/lib/shared/result";
import { inTransaction } from "@/lib/shared/transaction";
import { applyFacts } from "../steps/apply-facts";
import { type ReadPayment, readPayment } from "../steps/read-payment";

export type ReceivedEvent = { outcome: "applied" | "duplicate" | "ignored" };
export type ReceiveEventFailure = { code: "invalid_signature" } | { code: "wrong_mode" } | Unanswered;

/**
 * Takes a provider's signed event as a hint to look: the payment is read again there, and the event's row and what it
 * changed are one transaction, so it acts once however often it comes. Failures: `invalid_signature` and `wrong_mode`
 * (a test event at a live shop or the reverse; both raise an alert), `provider_unavailable` (it will be sent again).
 * Nothing is stored by a failure.
 */
export async function receiveProviderEvent(
  ctx: Context,
  provider: PaymentProvider,
  { rawBody, signature }: { rawBody: string; signature: string },
): Promise<Result<ReceivedEvent, ReceiveEventFailure>> {
  const event = provider.parseEvent(rawBody, signature);
  if (!event) return refuse("invalid_signature");
  if (event.livemode !== provider.livemode) return refuse("wrong_mode");
  const { reference } = event;
  const read = await ask(async () => (reference ? readPayment(ctx.db, provider, reference) : null));
  if (!read.ok) return read;
  return inTransaction(ctx.db, (tx) => applyOnce(tx, ctx, provider, event, read.value));
}

function refuse(code: "invalid_signature" | "wrong_mode") {
  raiseAlert("webhook_refused", { reason: code });
  return fail({ code });
}

async function applyOnce(
  tx: Tx,
  ctx: Context,
  provider: PaymentProvider,
  event: ProviderEvent,
  read: ReadPayment | null,
): Promise<ReceivedEvent> {
  const stored = await tx
    .insert(webhookEvents)
    .values({
      provider: provider.name,
      eventId: event.id,
      type: event.type,
      orderId: read?.orderId ?? null,
      receivedAt: ctx.now,
    })
    .onConflictDoNothing()
    .returning({ eventId: webhookEvents.eventId });
  if (stored.length === 0) return { outcome: "duplicate" };
  if (!read) return { outcome: "ignored" };
  await applyFacts(tx, ctx, read, read.facts);
  return { outcome: "applied" };
}
