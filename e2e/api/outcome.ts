import { vi } from "vitest";
import { type Order, type Placed, viewOrder } from "./buying";

/** Webhooks and jobs take their time; whoever waits looks again. */
export function eventually<T>(look: () => Promise<T> | T, timeout = 30_000): Promise<T> {
  return vi.waitFor(look, { timeout, interval: 100 });
}

/** The order, as soon as the shop has learned that it is paid. */
export function orderIsPaid(
  placed: Pick<Placed, "orderNumber" | "orderToken">,
  timeout?: number,
): Promise<Order> {
  return eventually(async () => {
    const order = await viewOrder(placed);
    if (order.status !== "paid") throw new Error(`Order ${order.number} is ${order.status}`);
    return order;
  }, timeout);
}
