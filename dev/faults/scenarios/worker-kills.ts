import { eq } from "drizzle-orm";
import { createDb } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { refundOrder } from "@/lib/orders/commands/refund-order";
import { machineContext } from "@/lib/shared/machine-context";
import type { Bench } from "../bench";
import { mailPoints, refundPoints } from "../points";
import { untilQuiet } from "../quiet";
import type { Scenario } from "./scenario";

/** What a dead worker had in hand is done within this (reliability, F18). */
const DONE_WITHIN_MS = 120_000;

export const workerInMail: Scenario = {
  name: "worker-in-mail",
  says: "kill -9 of the worker in the middle of a mail",
  async run(bench) {
    for (const point of bench.short ? mailPoints.slice(1, 2) : mailPoints) {
      await Promise.all([bench.killAt(point), bench.buy(1, { habit: "pays" })]);
      await untilDone(bench, point.name);
    }
  },
};

export const workerInRefund: Scenario = {
  name: "worker-in-refund",
  says: "kill -9 of the worker in the middle of a refund",
  async run(bench) {
    for (const point of bench.short ? refundPoints.slice(1, 2) : refundPoints) {
      await bench.buy(1, { habit: "pays", looksForMs: 30_000 });
      const email = `${bench.log.scenario}-${bench.purchases}@example.com`;
      await Promise.all([bench.killAt(point), giveBack(bench, email)]);
      await untilDone(bench, point.name);
    }
  },
};

async function untilDone(bench: Bench, point: string): Promise<void> {
  // The short run goes on with other troubles meanwhile and looks at the end.
  if (bench.short) return;
  const { ms, left } = await untilQuiet(bench.shop);
  if (left.length > 0 || ms > DONE_WITHIN_MS)
    throw new Error(
      `After ${point} it took ${Math.round(ms / 1000)} s; left: ${left.join(", ") || "nothing"}`,
    );
  bench.note(`${point}: done ${Math.round(ms / 1000)} s later`);
}

/** What service does at its desk; the shop's own command, since no door offers it yet. */
async function giveBack({ shop }: Bench, email: string): Promise<void> {
  const { db, close } = createDb(shop.database.url, { max: 1 });
  try {
    const [order] = await db.select({ id: orders.id }).from(orders).where(eq(orders.email, email));
    if (!order) throw new Error(`${email} has no order`);
    const ctx = await machineContext(db, { kind: "system", job: "faults" });
    const given = await refundOrder(ctx, { orderId: order.id, reason: "fault run" });
    if (!given.ok) throw new Error(`The refund was refused: ${given.failure.code}`);
  } finally {
    await close();
  }
}
