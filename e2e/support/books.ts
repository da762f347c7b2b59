import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { orders } from "@/db/schema/orders";

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
}
