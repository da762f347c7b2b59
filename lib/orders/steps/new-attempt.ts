import type { Tx } from "@/db/client";
import { payments } from "@/db/schema/payments";
import type { Context } from "@/lib/shared/context";
import { newId } from "@/lib/shared/ids";
import type { Write } from "@/lib/shared/write-together";
import type { PaymentRow } from "./lock";

/**
 * An attempt to be written down before the provider is asked: its key then survives a crash, and whoever asks again asks
 * for the same. Whoever makes it also has it in hand for a while (`checkedAt`, see `carryOutAttempt`).
 */
export function newAttempt(
  ctx: Context,
  order: { id: string; payableCents: number; currency: string },
  kind: PaymentRow["kind"],
): PaymentRow {
  const id = newId();
  return {
    id,
    orderId: order.id,
    provider: "stripe",
    kind,
    status: "opening",
    amountCents: order.payableCents,
    currency: order.currency,
    idempotencyKey: `payment:${id}`,
    providerIntentId: null,
    providerSessionId: null,
    clientSecret: null,
    redirectUrl: null,
    capturedCents: 0,
    refundedCents: 0,
    disputed: false,
    failureCode: null,
    openedAt: ctx.now,
    checkedAt: ctx.now,
    closedAt: null,
  };
}

export function writeAttempt(tx: Tx, attempt: PaymentRow): Write {
  return tx.insert(payments).values(attempt);
}
