import type { StockBand } from "@/lib/catalog/types";

/** How much of a variant there is altogether: nothing free, at most three, more. */
export type Band = StockBand;

/** Times ISO 8601 UTC; `available` capped at 20 (api). */
export type StoreAvailabilityDto = {
  storeId: string;
  slug: string;
  name: string;
  distanceKm?: number;
  /** What stands on the store's own shelf and is free. */
  available: number;
  /** From when it can be collected there: own stock within two opening hours, else sent to the store; null when neither. */
  collect: { from: string; fromOwnStock: boolean } | null;
};

export type AvailabilityDto = {
  variantId: string;
  /** Calendar dates `YYYY-MM-DD` of the expected delivery; null when nothing can be delivered. */
  delivery: { available: number; from: string | null; to: string | null };
  stores: StoreAvailabilityDto[];
};

/** Names a line that cannot be had in the wanted quantity; all short lines are reported at once. */
export type ShortLine = { variantId: string; lineId?: string; available: number };

/** What is free of a variant at one location: on_hand − allocated − held − safety, never below 0. */
export type FreeLevel = {
  variantId: string;
  locationId: string;
  kind: "warehouse" | "store";
  free: number;
};

/** A line that wants goods. `storeId` is where it is collected; null when it is shipped. */
export type WantedLine = { lineId: string; variantId: string; quantity: number; storeId: string | null };

/** So many units of a line come from this location. */
export type Take = {
  lineId: string;
  variantId: string;
  locationId: string;
  kind: "warehouse" | "store";
  quantity: number;
};

/** Units that an order line has at a location. */
export type HeldUnits = { orderLineId: string; variantId: string; locationId: string; quantity: number };

/** Dates between which something arrives, both included, `YYYY-MM-DD`. */
export type DateSpan = { from: string; to: string };

export type InsufficientStock = { code: "insufficient_stock"; lines: ShortLine[] };

export type AdjustStockFailure =
  | { code: "forbidden" }
  | { code: "stock_level_not_found" }
  | { code: "quantity_invalid" }
  | { code: "below_allocated"; allocated: number };
