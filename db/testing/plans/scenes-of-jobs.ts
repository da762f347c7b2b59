import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { aContext, aPlacedOrder, expectOk } from "@/db/factories";
import { outbox } from "@/db/schema/outbox";
import type { mailBench } from "@/db/testing/mail-bench";
import type { PaymentBench } from "@/db/testing/payment-bench";
import { changeProductText } from "@/lib/catalog/commands/change-product-text";
import { limit } from "@/lib/doors/rate-limit";
import { adjustStock } from "@/lib/inventory/commands/adjust-stock";
import { createBoss, ensureQueues } from "@/lib/jobs/boss";
import { handleEvent } from "@/lib/jobs/handle-event";
import { relayWaiting } from "@/lib/jobs/relay";
import { subscriptions } from "@/lib/jobs/subscriptions";
import { tasks } from "@/lib/jobs/tasks/schedule";
import { setPrice } from "@/lib/pricing/commands/set-price";
import { newId } from "@/lib/shared/ids";
import type { ASample } from "./many-lists";
import type { Scene } from "./scenes-of-reading";

type Tools = { url: string; bench: PaymentBench; mails: Awaited<ReturnType<typeof mailBench>> };

/** What runs without a customer: prices and texts that change, the relay with its mails, and every task of the worker. */
export function scenesOfJobs(db: Db, sample: ASample, { url, bench, mails }: Tools): Scene[] {
  const { variantId, productId } = sample;
  const tools = { db, provider: bench.provider };
  return [
    [
      "goods change",
      async () => {
        const ctx = await bench.jobContext();
        expectOk(await setPrice(ctx, { variantId, amountCents: 1234 }));
        const validFrom = new Date(ctx.now.getTime() + 1_000);
        expectOk(await setPrice(ctx, { variantId, amountCents: 1235, validFrom }));
        const name = { de: "Becher Erlenruh", en: "Mug Erlenruh" };
        expectOk(await changeProductText(ctx, { productId, name }));
        const [level] = await db.execute<{ location_id: string; on_hand: number }>(
          sql`select location_id, on_hand from stock_levels where variant_id = ${variantId} limit 1`,
        );
        const locationId = level?.location_id ?? "";
        expectOk(await adjustStock(ctx, { variantId, locationId, kind: "counted", onHand: 100 }));
      },
    ],
    [
      "relay and mails",
      async () => {
        const boss = createBoss(url);
        await boss.start();
        try {
          await ensureQueues(boss, subscriptions);
          const rows = await db.select().from(outbox).where(sql`relayed_at is null`).orderBy(outbox.id);
          await relayWaiting(db, boss, subscriptions);
          for (const { id, topic, payload } of rows) {
            for (const subscription of subscriptions.filter((each) => each.topic === topic)) {
              await handleEvent({ ...tools, mailer: mails.mailer }, subscription, { outboxId: id, payload });
            }
          }
        } finally {
          await boss.stop({ graceful: false });
        }
      },
    ],
    ["rate limit", () => limit("cart", newId())],
    ...tasks.map(
      ({ name, run }): Scene => [
        `task ${name}`,
        async () => {
          const ctx = await aContext(db);
          const { orderId } = await aPlacedOrder(ctx, [{ variantId }]);
          await db.execute(sql`update orders set expires_at = now() where id = ${orderId}`);
          await run(tools);
        },
      ],
    ),
  ];
}
