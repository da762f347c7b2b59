import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { fulfillments } from "@/db/schema/orders";
import type { CartContent } from "@/lib/cart/types";
import { collectReady } from "@/lib/inventory/queries/collect-ready";
import { deliverySpanOver } from "@/lib/inventory/rules/delivery-dates";
import type { Take } from "@/lib/inventory/types";
import { isShipped } from "@/lib/pricing/rules/shipping";
import { instantOf } from "@/lib/shared/local-time";
import type { Write } from "@/lib/shared/write-together";
import type { StoreFacts } from "@/lib/stores/rules/describe-store";
import type { NewOrder } from "./write-order";

const SHOP_TIMEZONE = "Europe/Berlin";

/**
 * Writes down when each part of an order arrives or can be collected, by where its goods come from (policy, Delivery);
 * `stores` are those where something is collected. What does not travel, as a gift card by mail, has no date.
 */
export function promiseDates(
  tx: Tx,
  cart: CartContent,
  order: NewOrder,
  { stores, takes, now }: { stores: readonly StoreFacts[]; takes: readonly Take[]; now: Date },
): Write[] {
  return order.fulfillments.flatMap(({ id, storeId, lineIds }) => {
    const travels = (lineId: string) => cart.lines.some((line) => line.id === lineId && isShipped(line));
    const own = lineIds
      .filter((lineId) => storeId || travels(lineId))
      .map((lineId) => order.lineIds.get(lineId));
    const sources = takes.filter(({ lineId }) => own.includes(lineId));
    if (sources.length === 0) return [];
    const store = stores.find((candidate) => candidate.id === storeId);
    const sent = sources.some(({ locationId }) => locationId !== storeId);
    const promised = store
      ? collectReady(store.schedule, sent ? "warehouse" : "store", now)
      : shippedBetween(sources, cart.shippingMethod, now);
    if (!promised) return [];
    const dates = { promisedFrom: promised.from, promisedTo: promised.to };
    return [tx.update(fulfillments).set(dates).where(eq(fulfillments.id, id))];
  });
}

function shippedBetween(takes: readonly Take[], method: "standard" | "express", now: Date) {
  const span = deliverySpanOver(
    takes.map(({ kind }) => kind),
    { method, now },
  );
  return {
    from: instantOf(span.from, "00:00", SHOP_TIMEZONE),
    to: instantOf(span.to, "23:59", SHOP_TIMEZONE),
  };
}
