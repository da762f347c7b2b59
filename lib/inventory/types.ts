/** Times ISO 8601 UTC; `available` capped at 20 (api). */
export type StoreAvailabilityDto = {
  storeId: string;
  slug: string;
  name: string;
  distanceKm?: number;
  available: number;
  /** From when it can be collected there: own stock within two opening hours, else sent to the store. */
  collect: { from: string; fromOwnStock: boolean };
};

export type AvailabilityDto = {
  variantId: string;
  delivery: { available: number; from: string; to: string };
  stores: StoreAvailabilityDto[];
};

/** Names a line that cannot be had in the wanted quantity; all short lines are reported at once. */
export type ShortLine = { variantId: string; lineId?: string; available: number };
