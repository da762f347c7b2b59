import type Stripe from "stripe";
import type { StandIn } from "./stand-in";
import { tableNames } from "./tables";

/**
 * What a checker compares with the shop's own books: every payment with its captured and refunded cents, every refund,
 * every session. `?metadata[order_id]=…` keeps only what carries that pair.
 */
export function stateSummary({ store, clock, faults }: StandIn, query: URLSearchParams) {
  const wanted = [...query].flatMap(([name, value]) => {
    const key = /^metadata\[(.+)\]$/.exec(name)?.[1];
    return key === undefined ? [] : [[key, value] as const];
  });
  const matches = (metadata: Stripe.Metadata | null) =>
    wanted.every(([key, value]) => metadata?.[key] === value);
  const deliveries = [...store.values("deliveries")];
  const countOf = (status: string) => deliveries.filter((delivery) => delivery.status === status).length;
  return {
    now: clock.now(),
    counts: Object.fromEntries(tableNames.map((name) => [name, store.count(name)])),
    webhooks: {
      pending: countOf("pending"),
      delivered: countOf("delivered"),
      failed: countOf("failed"),
      dropped: countOf("dropped"),
    },
    faults: faults.list(),
    payments: [...store.values("paymentIntents")]
      .filter((intent) => matches(intent.metadata))
      .map((intent) => ({
        id: intent.id,
        status: intent.status,
        amount: intent.amount,
        amountReceived: intent.amount_received,
        amountRefunded: store.get("charges", String(intent.latest_charge))?.amount_refunded ?? 0,
        currency: intent.currency,
        sessionId: store.get("intentSessions", intent.id)?.sessionId ?? null,
        metadata: intent.metadata,
      })),
    refunds: [...store.values("refunds")]
      .filter((refund) => matches(refund.metadata))
      .map(({ id, status, amount, payment_intent, charge, metadata }) => ({
        id,
        status,
        amount,
        paymentIntentId: payment_intent,
        chargeId: charge,
        metadata,
      })),
    sessions: [...store.values("sessions")]
      .filter((session) => matches(session.metadata))
      .map(({ id, status, payment_status, amount_total, payment_intent, metadata }) => ({
        id,
        status,
        paymentStatus: payment_status,
        amountTotal: amount_total,
        paymentIntentId: payment_intent,
        metadata,
      })),
  };
}
