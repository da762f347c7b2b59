import { eq, sql } from "drizzle-orm";
import type postgres from "postgres";
import type { Db } from "@/db/client";
import { aCart, aContext, aPlacedOrder, expectOk } from "@/db/factories";
import { idempotencyKeys, refunds } from "@/db/schema/payments";
import { rateLimits } from "@/db/schema/system";
import { seed } from "@/db/seed";
import { seedSynthetic } from "@/db/seed/seed-synthetic";
import type { PaymentBench } from "@/db/testing/payment-bench";
import { cancelOrder } from "@/lib/orders/commands/cancel-order";
import { openPayment } from "@/lib/orders/commands/open-payment";
import { refundOrder } from "@/lib/orders/commands/refund-order";
import { settleRefund } from "@/lib/orders/commands/settle-refund";
import { declareWithdrawal } from "@/lib/returns/commands/declare-withdrawal";
import { cacheTags } from "@/lib/shared/cache-tags";
import { newId } from "@/lib/shared/ids";
import { invalidate } from "@/lib/shared/invalidate";
import { multiply } from "./multiply";

const SEEDED = 2_000;
const PRODUCT_COPIES = 49;
const ORDERS = 40;
/** 40 × 1,000: the orders of some months, all older than ten minutes and none older than what the cleaner leaves. */
const ORDER_COPIES = 999;
const MINUTE = 60_000;

const goods = [
  { table: "products", keep: ["category_id"] },
  { table: "variants" },
  { table: "prices", keep: ["price_list_id"] },
  { table: "product_attributes", keep: ["attribute_key", "value_key"] },
  { table: "stock_levels", keep: ["location_id"] },
  { table: "stock_movements", keep: ["location_id"] },
  { table: "product_index", keep: ["category_id", "facet_set_id"] },
  { table: "product_search", keep: ["locale"] },
];

const business = [
  { table: "carts" },
  { table: "cart_lines", keep: ["method", "store_id", "variant_id"] },
  { table: "orders" },
  { table: "fulfillments", keep: ["store_id"] },
  { table: "order_lines", keep: ["variant_id"] },
  { table: "order_adjustments" },
  { table: "order_events" },
  { table: "payments" },
  { table: "refunds" },
  { table: "holds", keep: ["variant_id", "location_id"] },
  { table: "allocations", keep: ["variant_id", "location_id"] },
  { table: "ledger_transactions" },
  { table: "ledger_entries", keep: ["account", "unit"] },
  { table: "outbox" },
  { table: "handled_events", keep: ["handler"] },
  { table: "mails", keep: ["kind"] },
  { table: "webhook_events", keep: ["provider"] },
  { table: "withdrawals" },
];

/** What is kept for hours or days alone, so that its copies must not lie far apart. */
const passing = [
  { table: "idempotency_keys", keep: ["scope"] },
  { table: "cache_invalidations" },
  { table: "rate_limits" },
];

/**
 * Fills an empty database with 100,000 products: 2,000 go in the way the seed puts them there, the rest are copies.
 */
export async function aLargeCatalogue(db: Db, client: postgres.Sql): Promise<void> {
  await seed(db, new Date());
  await seedSynthetic(db, SEEDED, new Date(), () => undefined);
  await multiply(client, goods, { copies: PRODUCT_COPIES, apartMs: MINUTE });
}

/** Adds 40,000 orders with all that belongs to them, 40 of them made the way the shop makes them; the planner's figures are fresh then. */
export async function muchBusiness(db: Db, client: postgres.Sql, bench: PaymentBench): Promise<void> {
  await someBusiness(db, bench);
  await multiply(client, business, { copies: ORDER_COPIES, apartMs: 15 * MINUTE });
  await multiply(client, passing, { copies: ORDER_COPIES, apartMs: MINUTE / 4 });
  await db.execute(sql`vacuum analyze`);
}

/** Orders in each state that lasts, with the traces their way left. Nothing here waits for a job any more. */
async function someBusiness(db: Db, bench: PaymentBench): Promise<void> {
  const articles = await db.execute<{ id: string }>(sql`
    select variant_id as id from stock_levels group by variant_id
    having sum(on_hand - safety) > 20 order by variant_id limit ${ORDERS}`);
  for (const [index, { id }] of articles.entries()) await oneOrder(db, bench, id, index);
  await db.execute(sql`update outbox set relayed_at = created_at`);
  await db.execute(sql`
    insert into handled_events (handler, outbox_id, handled_at) select 'a-listener', id, created_at from outbox`);
  await db.execute(sql`
    insert into mails (id, message_id, order_id, about_id, kind, recipient, subject, html, text, status, created_at, sent_at)
    select id, id || '@morgenhain.example', id, id, 'order_confirmation', email, number, number, number, 'sent',
      placed_at, placed_at from orders`);
  const ctx = await aContext(db);
  await db
    .insert(idempotencyKeys)
    .values(articles.map(({ id }) => ({ scope: "checkout", key: id, requestHash: id, createdAt: ctx.now })));
  await db
    .insert(rateLimits)
    .values(articles.map(({ id }) => ({ key: id, points: 1, expire: ctx.now.getTime() + 600 * MINUTE })));
  await db.transaction((tx) => invalidate(tx, [cacheTags.catalog]));
}

async function oneOrder(db: Db, bench: PaymentBench, variantId: string, index: number): Promise<void> {
  const ctx = await aContext(db);
  await aCart(ctx, [{ variantId }]);
  const { orderId, number, token } = await aPlacedOrder(ctx, [{ variantId }]);
  if (index % 8 === 7) {
    expectOk(await cancelOrder(ctx, bench.provider, { key: { number, token } }));
    return;
  }
  const { intentId } = expectOk(await openPayment(ctx, bench.provider, { orderId, kind: "intent" }));
  await bench.payIntent(intentId);
  for (const event of await bench.eventsOf(intentId)) await bench.deliver(event);
  const withdrawal = { name: "Anna", contract: number, email: "anna@example.com" };
  expectOk(await declareWithdrawal(ctx, { ...withdrawal, goods: "all", declarationKey: newId() }));
  if (index % 8 !== 6) return;
  const jobs = await bench.jobContext();
  expectOk(await refundOrder(jobs, { orderId, reason: "goodwill" }));
  const [refund] = await db.select({ id: refunds.id }).from(refunds).where(eq(refunds.orderId, orderId));
  if (refund) expectOk(await settleRefund(jobs, bench.provider, { refundId: refund.id }));
}
