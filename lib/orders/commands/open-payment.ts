import { setTimeout as sleep } from "node:timers/promises";
import type { Tx } from "@/db/client";
import type { Unanswered } from "@/lib/payments/ask";
import type { OpenedIntent, OpenedSession, PaymentProvider } from "@/lib/payments/port";
import type { Context } from "@/lib/shared/context";
import { fail, ok, type Result, reject } from "@/lib/shared/result";
import { inTransaction } from "@/lib/shared/transaction";
import { type CarriedOut, carryOutAttempt, carryOutInHand } from "../steps/carry-out-attempt";
import { closeAttempt, type NotClosed } from "../steps/close-attempt";
import { isUndecided, lockOrder, lockPayments, type OrderRow, type PaymentRow } from "../steps/lock";
import { newAttempt, writeAttempt } from "../steps/new-attempt";
import type { PaymentKind } from "../types";

export type OpenedPayments = { intent: OpenedIntent; session: OpenedSession };
/** `attempt` and `number`: what `placeOrder` has just written down for this caller. */
export type OpenPaymentInput<Kind extends PaymentKind> = {
  orderId: string;
  kind: Kind;
  attempt?: PaymentRow;
  number?: string;
};
export type OpenPaymentFailure =
  | { code: "order_not_found" }
  | { code: "already_paid" }
  | { code: "order_closed" }
  | NotClosed;

/** A hosted page lives 40 minutes at the provider; an older one is replaced before it dies in the customer's hands. */
const SESSION_MINUTES = 25;
/** How often a caller looks again while another one opens the same attempt: 100 × 100 ms. */
const LOOKS = 100;
const LOOK_EVERY_MS = 100;

/**
 * Opens the order's one payable attempt, or answers the one that is open: twenty calls at once get the same. An attempt of
 * another kind is closed at the provider first; if that turns out paid, the order is. The attempt's row and its key exist
 * before the provider is asked, so a crash in between is continued. The caller knows `orderId` from placing the order or
 * from its link (`getOrderId`), never from input. Failures: `order_not_found`, `already_paid`, `order_closed`
 * (expired or cancelled), `payment_in_progress`, `provider_unavailable`.
 */
export async function openPayment<Kind extends PaymentKind>(
  ctx: Context,
  provider: PaymentProvider,
  { orderId, kind, attempt: placed, number }: OpenPaymentInput<Kind>,
): Promise<Result<OpenedPayments[Kind], OpenPaymentFailure>> {
  if (placed?.kind === kind) {
    const first = await carryOutInHand(ctx, provider, placed, number);
    if (first.state === "open") return ok(openedAs(first.attempt) as OpenedPayments[Kind]);
    if (first.state !== "ended") return unanswered;
  }
  for (let look = 0; look < LOOKS; look += 1) {
    const found = await inTransaction<Found, OpenPaymentFailure>(ctx.db, async (tx) => {
      const order = await lockPayableOrder(tx, ctx, orderId);
      const existing = (await lockPayments(tx, orderId)).find(isUndecided);
      if (existing) return { attempt: existing, isNew: false };
      const attempt = newAttempt(ctx, order, kind);
      await writeAttempt(tx, attempt);
      return { attempt, isNew: true };
    });
    if (!found.ok) return found;
    const { attempt, isNew } = found.value;
    if (attempt.kind !== kind || isOutlived(ctx, attempt)) {
      const closed = await closeAttempt(ctx, provider, attempt);
      if (!closed.ok) return closed;
    } else if (attempt.status === "open") {
      return ok(openedAs(attempt) as OpenedPayments[Kind]);
    } else {
      const { state } = await carryOut(ctx, provider, attempt, isNew);
      // An older attempt that is given up makes room for a new one; a new one is the provider's last word for now.
      if (state === "unanswered" || (state === "given_up" && isNew)) return unanswered;
      if (state === "busy") await sleep(LOOK_EVERY_MS);
    }
  }
  return unanswered;
}

type Found = { attempt: PaymentRow; isNew: boolean };

const unanswered: { ok: false; failure: Unanswered } = fail({ code: "provider_unavailable" });

async function lockPayableOrder(tx: Tx, ctx: Context, orderId: string): Promise<OrderRow> {
  const order = await lockOrder(tx, orderId);
  if (!order) reject({ code: "order_not_found" });
  if (order.status === "paid") reject({ code: "already_paid" });
  if (order.status !== "awaiting_payment" || order.expiresAt <= ctx.now) reject({ code: "order_closed" });
  return order;
}

function carryOut(
  ctx: Context,
  provider: PaymentProvider,
  attempt: PaymentRow,
  isNew: boolean,
): Promise<CarriedOut> {
  return isNew ? carryOutInHand(ctx, provider, attempt) : carryOutAttempt(ctx, provider, attempt.id);
}

function isOutlived(ctx: Context, attempt: PaymentRow): boolean {
  return (
    attempt.kind === "session" && ctx.now.getTime() - attempt.openedAt.getTime() > SESSION_MINUTES * 60_000
  );
}

function openedAs(attempt: PaymentRow): OpenedIntent | OpenedSession {
  const { providerIntentId, clientSecret, providerSessionId, redirectUrl } = attempt;
  if (attempt.kind === "intent" && providerIntentId && clientSecret) {
    return { intentId: providerIntentId, clientSecret };
  }
  if (attempt.kind === "session" && providerSessionId && redirectUrl) {
    return { sessionId: providerSessionId, url: redirectUrl };
  }
  throw new Error(`Open payment ${attempt.id} lacks what the provider answered`);
}
