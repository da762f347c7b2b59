import { gtin } from "./gtin";
import type { SeedPrice, SeedVariant, Text } from "./types";

/** A price in cents that never moved, or a history from the functions below. */
export type PriceInput = number | SeedPrice[];

type Content = { quantity: number; unit: "g" | "ml" | "piece" };

type VariantInput = {
  sku: string;
  /** Article reference for the GTIN; unique over the whole assortment. */
  reference: number;
  options: Record<string, string>;
  price: PriceInput;
  weightGrams: number;
  content?: Content;
};

/** The day the shop opened its books: every history begins here, well before the 90 days asked for. */
const BEGINNING_DAYS_AGO = 400;

export function text(de: string, en: string): Text {
  return { de, en };
}

export function paragraphs(de: string[], en: string[]): Text {
  return { de: de.join("\n\n"), en: en.join("\n\n") };
}

export function spec(label: Text, de: string, en: string): { label: Text; value: Text } {
  return { label, value: { de, en } };
}

function since(daysAgo: number, priceCents: number, reduction = false): SeedPrice {
  return { daysAgo, priceCents, reduction };
}

export function steady(priceCents: number): SeedPrice[] {
  return [since(BEGINNING_DAYS_AGO, priceCents)];
}

/** A lasting change of the ordinary price, up or down; not announced as a reduction. */
export function changed(fromCents: number, toCents: number, daysAgo: number): SeedPrice[] {
  return [since(BEGINNING_DAYS_AGO, fromCents), since(daysAgo, toCents)];
}

export function reduced(fromCents: number, toCents: number, daysAgo: number): SeedPrice[] {
  return [since(BEGINNING_DAYS_AGO, fromCents), since(daysAgo, toCents, true)];
}

/** Reduced for some days in the past, then back at the ordinary price. */
export function onceReduced(
  cents: number,
  reducedCents: number,
  fromDaysAgo: number,
  days: number,
): SeedPrice[] {
  return [
    since(BEGINNING_DAYS_AGO, cents),
    since(fromDaysAgo, reducedCents, true),
    since(fromDaysAgo - days, cents),
  ];
}

/**
 * Raised and cut within 30 days: the lowest price of the 30 days before the cut is the one before the
 * raise, so that one has to be the reference (§ 11 PAngV), not the raised price.
 */
export function raisedThenCut(
  beforeCents: number,
  raised: { daysAgo: number; priceCents: number },
  cut: { daysAgo: number; priceCents: number },
): SeedPrice[] {
  return [
    since(BEGINNING_DAYS_AGO, beforeCents),
    since(raised.daysAgo, raised.priceCents),
    since(cut.daysAgo, cut.priceCents, true),
  ];
}

export function variant(input: VariantInput): SeedVariant {
  const history = typeof input.price === "number" ? steady(input.price) : input.price;
  const current = history.at(-1);
  if (!current) throw new Error(`${input.sku} has no price`);
  return {
    sku: input.sku,
    gtin: gtin(input.reference),
    options: input.options,
    priceCents: current.priceCents,
    history,
    weightGrams: input.weightGrams,
    ...(input.content && { contentQuantity: input.content.quantity, contentUnit: input.content.unit }),
  };
}

type Common = Omit<VariantInput, "sku" | "reference" | "options">;

/** The one variant of a product without a choice. `no` is the product's own article number (four digits). */
export function only(no: number, sku: string, common: Common): SeedVariant[] {
  return [variant({ ...common, sku, reference: no * 100, options: {} })];
}

/**
 * One variant for each value of an option, e.g. a cup in four glazes; `values` may replace price, weight
 * or content for a single value. SKUs end in the value's key.
 */
export function eachOf(
  no: number,
  skuStem: string,
  option: string,
  values: Record<string, Partial<Common>>,
  common: Common,
): SeedVariant[] {
  return Object.entries(values).map(([value, own], index) =>
    variant({
      ...common,
      ...own,
      sku: `${skuStem}-${value.toUpperCase()}`,
      reference: no * 100 + index,
      options: { [option]: value },
    }),
  );
}
