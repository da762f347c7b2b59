import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { aCart, aCheckout, aContext, aPlacedOrder, expectOk } from "@/db/factories";
import { orders } from "@/db/schema/orders";
import { payments, refunds } from "@/db/schema/payments";
import type { PaymentBench } from "@/db/testing/payment-bench";
import { acknowledgePrices } from "@/lib/cart/commands/acknowledge-prices";
import { addLine } from "@/lib/cart/commands/add-line";
import { changeDelivery } from "@/lib/cart/commands/change-delivery";
import { changeLine } from "@/lib/cart/commands/change-line";
import { removeLine } from "@/lib/cart/commands/remove-line";
import { getCartView } from "@/lib/cart/queries";
import { getBrowserCart } from "@/lib/cart/queries/get-browser-cart";
import { placeOrder } from "@/lib/checkout/commands/place-order";
import { explainRefusal, listDeliveryOptions } from "@/lib/checkout/queries";
import { cancelOrder } from "@/lib/orders/commands/cancel-order";
import { checkPayment } from "@/lib/orders/commands/check-payment";
import { expireOrder } from "@/lib/orders/commands/expire-order";
import { openPayment } from "@/lib/orders/commands/open-payment";
import { reconcilePayment } from "@/lib/orders/commands/reconcile-payment";
import { refundOrder } from "@/lib/orders/commands/refund-order";
import { settleRefund } from "@/lib/orders/commands/settle-refund";
import { getOrderView } from "@/lib/orders/queries";
import { findIntent } from "@/lib/orders/queries/find-intent";
import { declareWithdrawal } from "@/lib/returns/commands/declare-withdrawal";
import { getWithdrawalView } from "@/lib/returns/queries";
import { newId } from "@/lib/shared/ids";
import type { ASample } from "./many-lists";
import type { Scene } from "./scenes-of-reading";

/** What a customer does from the first article to the withdrawal, and what the provider says meanwhile. */
export function scenesOfBusiness(db: Db, sample: ASample, bench: PaymentBench): Scene[] {
  const { variantId, storeId } = sample;
  const anOrder = async () => aPlacedOrder(await aContext(db), [{ variantId }]);
  const opened = async (orderId: string) =>
    expectOk(await openPayment(await aContext(db), bench.provider, { orderId, kind: "intent" }));
  const deliverAll = async (intentId: string) => {
    for (const event of await bench.eventsOf(intentId)) await bench.deliver(event);
  };
  return [
    [
      "cart",
      async () => {
        const ctx = await aContext(db);
        const key = await aCart(ctx, [{ variantId }]);
        const other = { method: "collect", storeId } as const;
        await addLine(ctx, { key, variantId, quantity: 1, fulfillment: other });
        const cart = await getCartView(db, { key, locale: "de", now: ctx.now });
        const [line, second] = cart?.lines ?? [];
        if (!line) throw new Error("The line is gone");
        expectOk(await changeLine(ctx, { key, lineId: line.id, quantity: 2 }));
        if (second)
          expectOk(await changeLine(ctx, { key, lineId: second.id, fulfillment: { method: "ship" } }));
        expectOk(await changeDelivery(ctx, { key, shippingMethod: "express" }));
        expectOk(await acknowledgePrices(ctx, { key }));
        await listDeliveryOptions(db, { key, now: ctx.now });
        const failure = { code: "insufficient_stock", lines: [] };
        await explainRefusal(db, { key, locale: "de", now: ctx.now, values: {}, failure });
        await removeLine(ctx, { key, lineId: line.id });
      },
    ],
    [
      "place an order",
      async () => {
        const ctx = await aContext(db, { idempotencyKey: newId() });
        const key = await aCart(ctx, [{ variantId }]);
        const input = await aCheckout(ctx, key);
        const placed = expectOk(await placeOrder(ctx, input));
        expectOk(await placeOrder(ctx, input));
        await getBrowserCart(db, { key, locale: "de", now: ctx.now });
        await placeOrder({ ...ctx, idempotencyKey: newId() }, input);
        expectOk(await cancelOrder(ctx, bench.provider, { key: placed }));
      },
    ],
    [
      "pay",
      async () => {
        const { orderId, number, token } = await anOrder();
        const ctx = await aContext(db);
        expectOk(await openPayment(ctx, bench.provider, { orderId, kind: "session" }));
        const { intentId } = await opened(orderId);
        await findIntent(db, orderId);
        await getOrderView(db, { key: { number, token }, locale: "de" });
        await bench.payIntent(intentId);
        expectOk(await checkPayment(ctx, bench.provider, { key: { number, token } }));
        await deliverAll(intentId);
        await getOrderView(db, { key: { number, token }, locale: "de" });
      },
    ],
    [
      "a payment nobody was told of, and its refund",
      async () => {
        const { orderId } = await anOrder();
        const { intentId } = await opened(orderId);
        await bench.payIntent(intentId);
        const jobs = await bench.jobContext();
        const [payment] = await db.select().from(payments).where(eq(payments.orderId, orderId));
        if (!payment) throw new Error("no payment");
        expectOk(await reconcilePayment(jobs, bench.provider, { paymentId: payment.id }));
        expectOk(await refundOrder(jobs, { orderId, reason: "goodwill" }));
        const [refund] = await db.select().from(refunds).where(eq(refunds.orderId, orderId));
        if (refund) expectOk(await settleRefund(jobs, bench.provider, { refundId: refund.id }));
        await deliverAll(intentId);
      },
    ],
    [
      "an order that is too late, its money later still",
      async () => {
        const { orderId } = await anOrder();
        const { intentId } = await opened(orderId);
        await bench.payIntent(intentId);
        await db.update(orders).set({ status: "expired" }).where(eq(orders.id, orderId));
        await db.execute(sql`
          update stock_levels s set held = held - h.quantity from holds h
          where h.order_id = ${orderId} and h.state = 'live'
            and s.variant_id = h.variant_id and s.location_id = h.location_id`);
        await db.execute(sql`update holds set state = 'released' where order_id = ${orderId}`);
        await deliverAll(intentId);
        const unpaid = await anOrder();
        expectOk(await expireOrder(await bench.jobContext(60), bench.provider, { orderId: unpaid.orderId }));
      },
    ],
    [
      "withdrawal",
      async () => {
        const ctx = await aContext(db);
        const { number } = await anOrder();
        const declaration = {
          name: "Anna",
          contract: number,
          email: "anna@example.com",
          goods: "all",
          declarationKey: newId(),
        };
        const declared = expectOk(await declareWithdrawal(ctx, declaration));
        expectOk(await declareWithdrawal(ctx, declaration));
        await getWithdrawalView(db, declared);
      },
    ],
  ];
}
