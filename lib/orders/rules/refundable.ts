import type { Cents } from "@/lib/shared/money";

/** What may still go back of a payment: captured less every refund that was asked for and has not failed. */
export function refundableCents(
  capturedCents: Cents,
  refunds: readonly { amountCents: Cents; status: "requested" | "succeeded" | "failed" }[],
): Cents {
  const asked = refunds.reduce(
    (sum, refund) => sum + (refund.status === "failed" ? 0 : refund.amountCents),
    0,
  );
  return Math.max(0, capturedCents - asked);
}
