type Line = { id: string; fulfillment: { method: "ship" } | { method: "collect"; storeId: string } };

/** Cart lines that reach the customer together; `storeId` is null for what is shipped. */
export type PlannedFulfillment = { storeId: string | null; lineIds: string[] };

/** One fulfillment for all that is shipped and one for each store where something is collected, shipped first. */
export function planFulfillments(lines: readonly Line[]): PlannedFulfillment[] {
  const plans = new Map<string | null, string[]>();
  for (const { id, fulfillment } of lines) {
    const storeId = fulfillment.method === "collect" ? fulfillment.storeId : null;
    plans.set(storeId, [...(plans.get(storeId) ?? []), id]);
  }
  return [...plans]
    .map(([storeId, lineIds]) => ({ storeId, lineIds }))
    .sort((a, b) => ((a.storeId ?? "") < (b.storeId ?? "") ? -1 : 1));
}
