import type { StockBand } from "../types";

/** What a shopper is told of the free units (policy, Stock: a figure up to 3, else "in stock"). */
export function stockBand(available: number): StockBand {
  if (available <= 0) return "none";
  return available <= 3 ? "few" : "in_stock";
}
