import { and, asc, eq, lte, sql } from "drizzle-orm";
import { orders } from "@/db/schema/orders";
import { expireOrder } from "@/lib/orders/commands/expire-order";
import { log } from "@/lib/shared/log";
import { machineContext } from "@/lib/shared/machine-context";
import { eachApart } from "./each-apart";
import type { TaskTools } from "./task";

const BATCH = 500;

/** Lets go of unpaid orders whose time is over; one the provider does not answer for is tried again next time. */
export async function expireOrders({ db, provider }: TaskTools): Promise<void> {
  const due = await db
    .select({ orderId: orders.id })
    .from(orders)
    .where(and(eq(orders.status, "awaiting_payment"), lte(orders.expiresAt, sql`now()`)))
    .orderBy(asc(orders.expiresAt))
    .limit(BATCH);
  await eachApart(due, async ({ orderId }) => {
    const ctx = await machineContext(db, { kind: "system", job: "expire-orders" });
    const expired = await expireOrder(ctx, provider, { orderId });
    if (!expired.ok) log.warn({ orderId, code: expired.failure.code }, "order could not let go yet");
  });
}
