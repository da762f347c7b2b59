import { type Cents, divideHalfUp } from "@/lib/shared/money";
import type { UnitPrice } from "../types";

export type Content = { quantity: number; unit: "g" | "ml" | "piece" };

const REFERENCE = {
  g: { contained: 1000, per: 1, unit: "kg" },
  ml: { contained: 1000, per: 1, unit: "l" },
  piece: { contained: 100, per: 100, unit: "piece" },
} as const;

/** The price of a kilogram, litre or hundred pieces, half up to the cent; § 4 and § 5 PAngV (policy, Price). */
export function unitPrice(priceCents: Cents, content: Content): UnitPrice {
  const { contained, per, unit } = REFERENCE[content.unit];
  return { cents: divideHalfUp(priceCents, contained, content.quantity), per, unit };
}
