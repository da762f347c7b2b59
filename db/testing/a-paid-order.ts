import type { Db } from "@/db/client";
import { expectOk } from "@/db/factories";
import { completePayment } from "@/lib/orders/commands/complete-payment";
import { openPayment } from "@/lib/orders/commands/open-payment";
import { anUnpaidOrder, type Goods, type TestOrder } from "./an-order";
import type { PaymentBench } from "./payment-bench";

/** An order that was paid at the stand-in and completed the way the shop does it. */
export async function aPaidOrder(
  db: Db,
  bench: PaymentBench,
  options: { goods?: Goods; quantity?: number; paymentMethod?: string } = {},
): Promise<TestOrder & { intentId: string }> {
  const order = await anUnpaidOrder(db, options);
  const ctx = await bench.guestContext();
  const opening = { orderId: order.orderId, kind: "intent" } as const;
  const { intentId } = expectOk(await openPayment(ctx, bench.provider, opening));
  await bench.payIntent(intentId, options.paymentMethod);
  expectOk(await completePayment(ctx, bench.provider, { kind: "intent", intentId }));
  return { ...order, intentId };
}
