import { count, eq, sum } from "drizzle-orm";
import type { Db } from "@/db/client";
import { orderLines, orders } from "@/db/schema/orders";
import { holds } from "@/db/schema/stock";

/** The shop's own books: what really was ordered under an address, whatever the pages said. */
export class Books {
  constructor(private readonly db: Db) {}

  /** Status of each order, oldest first. */
  async ordersOf(email: string): Promise<string[]> {
    const rows = await this.db
      .select({ status: orders.status })
      .from(orders)
      .where(eq(orders.email, email))
      .orderBy(orders.placedAt);
    return rows.map(({ status }) => status);
  }

  /** How many orders name this article, and how many of it they hold. */
  async soldOf(variantId: string): Promise<{ orders: number; held: number }> {
    const [named] = await this.db
      .select({ orders: count() })
      .from(orderLines)
      .where(eq(orderLines.variantId, variantId));
    const [kept] = await this.db
      .select({ held: sum(holds.quantity) })
      .from(holds)
      .where(eq(holds.variantId, variantId));
    return { orders: named?.orders ?? 0, held: Number(kept?.held ?? 0) };
  }
}
