import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { fulfillments } from "@/db/schema/orders";
import { collectReady } from "@/lib/inventory/queries/collect-ready";
import { deliverySpan } from "@/lib/inventory/rules/delivery-dates";
import type { Take } from "@/lib/inventory/types";
import { instantOf } from "@/lib/shared/local-time";
import { listStoreFacts } from "@/lib/stores/queries";
import type { WrittenOrder } from "./write-order";

const SHOP_TIMEZONE = "Europe/Berlin";

type Promised = { from: Date; to: Date };

/** Writes down when each part of an order arrives or can be collected, by where its goods come from (policy, Delivery). */
export async function promiseDates(
  tx: Tx,
  { fulfillments: planned, lineIds }: WrittenOrder,
  takes: readonly Take[],
  { method, now }: { method: "standard" | "express"; now: Date },
): Promise<void> {
  const storeIds = planned.flatMap(({ storeId }) => storeId ?? []);
  const stores = storeIds.length > 0 ? await listStoreFacts(tx, { ids: storeIds, now }) : [];
  for (const { id, storeId, lineIds: cartLineIds } of planned) {
    const own = new Set(cartLineIds.map((lineId) => lineIds.get(lineId)));
    const sources = takes.filter(({ lineId }) => own.has(lineId));
    const store = stores.find((candidate) => candidate.id === storeId);
    const sent = sources.some(({ locationId }) => locationId !== storeId);
    const promised = store
      ? collectReady(store.schedule, sent ? "warehouse" : "store", now)
      : shippedBetween(sources, method, now);
    if (!promised) continue;
    await tx
      .update(fulfillments)
      .set({ promisedFrom: promised.from, promisedTo: promised.to })
      .where(eq(fulfillments.id, id));
  }
}

/** From the first day of the earliest parcel to the end of the latest one's last day. */
function shippedBetween(takes: readonly Take[], method: "standard" | "express", now: Date): Promised {
  const kinds = takes.some(({ kind }) => kind === "store") ? ["store" as const] : [];
  const all = takes.some(({ kind }) => kind === "warehouse") ? ["warehouse" as const, ...kinds] : kinds;
  const spans = all.map((source) => deliverySpan({ method, source, now }));
  const from = spans.map((span) => span.from).sort()[0] ?? "";
  const to =
    spans
      .map((span) => span.to)
      .sort()
      .at(-1) ?? "";
  return { from: instantOf(from, "00:00", SHOP_TIMEZONE), to: instantOf(to, "23:59", SHOP_TIMEZONE) };
}
