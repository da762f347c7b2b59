import type { UnitPriceTexts } from "@/components/pricing/unit-price";
import type { FailureTexts } from "@/components/product/failure-text";

export const lineKeys = [
  "ship",
  "collect",
  "each",
  "apply",
  "remove",
  "removeNamed",
  "removed",
  "undo",
  "busy",
] as const;

export const problemKeys = [
  "title",
  "insufficient_stock",
  "none_left",
  "reduceTo",
  "price_changed",
  "accept",
  "unavailable",
  "takeOut",
  "blocking",
] as const;

export const summaryKeys = [
  "title",
  "goods",
  "discount",
  "shippingTo",
  "free",
  "collectOnly",
  "taxes",
  "total",
  "gross",
  "checkout",
  "more",
  "missing",
  "reached",
  "progress",
  "returns",
  "payment",
] as const;

/** The cart's words as plain strings: `{name}` and its like are filled in by the browser. */
export type CartTexts = Record<(typeof lineKeys)[number], string> & {
  quantity: { label: string; more: string; less: string };
  problems: Record<(typeof problemKeys)[number], string>;
  summary: Record<(typeof summaryKeys)[number], string>;
  countries: Record<"DE" | "AT", string>;
  methods: Record<"standard" | "express", string>;
  ordered: Record<"title" | "text" | "link", string>;
  failures: FailureTexts;
  unit: UnitPriceTexts;
};
