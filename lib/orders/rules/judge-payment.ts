import type { OrderStatus } from "../types";

export type JudgedOrder = { id: string; status: OrderStatus; payableCents: number; currency: string };
export type JudgedPayment = {
  id: string;
  status: "opening" | "open" | "succeeded" | "surplus" | "failed" | "cancelled";
  amountCents: number;
  currency: string;
};

/** What of the provider's facts the verdict rests on; `orderId` and `attemptId` are what was written into its metadata. */
export type JudgedFacts = {
  orderId: string | null;
  attemptId: string | null;
  state: "open" | "processing" | "paid" | "failed" | "cancelled";
  capturedCents: number;
  currency: string;
};

/** Why money goes back. */
export type SurplusReason = "facts_differ" | "already_paid" | "stock_shortfall";

export type Verdict =
  /** Nothing to decide: still open at the provider, or decided before. */
  | { kind: "keep" }
  | { kind: "close"; status: "failed" | "cancelled" }
  | { kind: "accept" }
  /** The money came after the order had let go: it lives again if the stock is still there. */
  | { kind: "revive" }
  | { kind: "surplus"; reason: SurplusReason };

/**
 * What a provider's facts mean for an order (policy, Payment and Stock). What was captured is compared with order and
 * attempt before it is accepted; `orderHasPayment` says whether another attempt was accepted before. The verdict never
 * depends on which event brought the facts, so events may come in any order and any number.
 */
export function judgePayment(input: {
  order: JudgedOrder;
  payment: JudgedPayment;
  facts: JudgedFacts;
  orderHasPayment: boolean;
}): Verdict {
  const { order, payment, facts } = input;
  if (payment.status === "succeeded" || payment.status === "surplus") return { kind: "keep" };
  if (facts.state === "failed" || facts.state === "cancelled") {
    const isOpen = payment.status === "opening" || payment.status === "open";
    return isOpen ? { kind: "close", status: facts.state } : { kind: "keep" };
  }
  if (facts.state !== "paid") return { kind: "keep" };
  if (!matches(order, payment, facts)) return { kind: "surplus", reason: "facts_differ" };
  if (input.orderHasPayment || order.status === "paid") return { kind: "surplus", reason: "already_paid" };
  return order.status === "awaiting_payment" ? { kind: "accept" } : { kind: "revive" };
}

function matches(order: JudgedOrder, payment: JudgedPayment, facts: JudgedFacts): boolean {
  return (
    facts.orderId === order.id &&
    facts.attemptId === payment.id &&
    facts.capturedCents === payment.amountCents &&
    payment.amountCents === order.payableCents &&
    facts.currency === payment.currency &&
    payment.currency === order.currency
  );
}
