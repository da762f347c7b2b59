import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type JudgedFacts, type JudgedOrder, type JudgedPayment, judgePayment } from "./judge-payment";

const order: JudgedOrder = { id: "order", status: "awaiting_payment", payableCents: 3330, currency: "EUR" };
const payment: JudgedPayment = { id: "attempt", status: "open", amountCents: 3330, currency: "EUR" };
const facts: JudgedFacts = {
  orderId: "order",
  attemptId: "attempt",
  state: "paid",
  currency: "EUR",
  capturedCents: 3330,
};

function judge(changes: {
  order?: Partial<JudgedOrder>;
  payment?: Partial<JudgedPayment>;
  facts?: Partial<JudgedFacts>;
  orderHasPayment?: boolean;
}) {
  return judgePayment({
    order: { ...order, ...changes.order },
    payment: { ...payment, ...changes.payment },
    facts: { ...facts, ...changes.facts },
    orderHasPayment: changes.orderHasPayment ?? false,
  });
}

describe("judgePayment", () => {
  it("accepts what covers a waiting order", () => {
    expect(judge({})).toEqual({ kind: "accept" });
  });

  it.each(["opening", "failed", "cancelled"] as const)("accepts money on an attempt that is %s", (status) => {
    expect(judge({ payment: { status } })).toEqual({ kind: "accept" });
  });

  it.each([
    ["another order", { facts: { orderId: "other" } }],
    ["no order", { facts: { orderId: null } }],
    ["another attempt", { facts: { attemptId: "other" } }],
    ["too little", { facts: { capturedCents: 3329 } }],
    ["too much", { facts: { capturedCents: 3331 } }],
    ["another currency", { facts: { currency: "USD" } }],
    ["an attempt that no longer covers the order", { order: { payableCents: 4000 } }],
  ])("gives back money of %s", (_, changes) => {
    expect(judge(changes)).toEqual({ kind: "surplus", reason: "facts_differ" });
  });

  it("gives back a second payment", () => {
    expect(judge({ order: { status: "paid" } })).toEqual({ kind: "surplus", reason: "already_paid" });
    expect(judge({ order: { status: "cancelled" }, orderHasPayment: true })).toEqual({
      kind: "surplus",
      reason: "already_paid",
    });
  });

  it.each(["expired", "cancelled"] as const)("revives an order that is %s", (status) => {
    expect(judge({ order: { status } })).toEqual({ kind: "revive" });
  });

  it.each(["failed", "cancelled"] as const)("closes an open attempt that %s", (state) => {
    expect(judge({ facts: { state, capturedCents: 0 } })).toEqual({ kind: "close", status: state });
    expect(judge({ facts: { state }, payment: { status: "cancelled" } })).toEqual({ kind: "keep" });
  });

  it("decides once: an attempt that took money is never judged again", () => {
    const decided = fc.constantFrom("succeeded" as const, "surplus" as const);
    const states = fc.constantFrom<JudgedFacts["state"]>("open", "processing", "paid", "failed", "cancelled");
    const orders = fc.constantFrom<JudgedOrder["status"]>("awaiting_payment", "paid", "cancelled", "expired");
    fc.assert(
      fc.property(decided, states, orders, fc.boolean(), (status, state, orderStatus, orderHasPayment) => {
        const verdict = judge({
          payment: { status },
          facts: { state },
          order: { status: orderStatus },
          orderHasPayment,
        });
        expect(verdict).toEqual({ kind: "keep" });
      }),
    );
  });

  it("never accepts money the order does not ask for", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (capturedCents) => {
        const { kind } = judge({ facts: { capturedCents } });
        expect(kind === "accept").toBe(capturedCents === order.payableCents);
      }),
    );
  });
});
