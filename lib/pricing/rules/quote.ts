import { assertCents, type Cents, sumCents } from "@/lib/shared/money";
import type { Quote, QuoteInput, QuoteLine, QuoteLineInput, QuoteTax } from "../types";
import { applyAdjustments } from "./apply-adjustments";
import { lineKey } from "./line-key";
import { orderTaxes } from "./order-taxes";
import { pointsEarned } from "./points-earned";
import { isShipped, shippingCost } from "./shipping";
import { splitShipping } from "./shipping-vat";
import { taxCountry } from "./tax-country";
import { taxRate } from "./tax-rates";

/** Sorts after every line's key, since SKUs are plain ASCII: a tied cent of VAT goes to a line. */
const SHIPPING_KEY = "\uffff";

type PricedLine = Omit<QuoteLine, "taxCents"> & { input: QuoteLineInput };

/**
 * Prices a cart: the one calculation behind every channel. Pure: same lines, adjustments and moment, same cents, in
 * whatever order the lines stand (policy, Money and Promotions). Amounts in EUR cents, VAT included.
 * Throws a RangeError on what only a bug can hand in (fractions, quantities below 1, adjustments that raise).
 */
export function quoteCart(input: QuoteInput): Quote {
  const { lines, destination, giftCardBalanceCents = 0, customer } = input;
  lines.forEach(assertLine);
  assertCents(giftCardBalanceCents, "gift card balance");

  const shipping = shippingCost(lines, input.shippingMethod, input.shipping);
  const adjusted = applyAdjustments(lines.map(adjustable), shipping.cents, input.adjustments);
  const priced = lines.map((line) => priceLine(line, adjusted.discounts.get(line.id) ?? 0, input));
  const taxed = taxQuote(priced, adjusted.shippingCents, destination);

  const goodsCents = sumCents(priced.map(({ subtotalCents }) => subtotalCents));
  const discountCents = sumCents(priced.map((line) => line.discountCents));
  const totalCents = goodsCents - discountCents + adjusted.shippingCents;
  const giftCardCents = Math.min(giftCardBalanceCents, totalCents);
  const earning = priced.filter((line) => line.input.kind !== "gift_card");
  const goodsPaidCents = sumCents(earning.map((line) => line.totalCents));
  return {
    currency: "EUR",
    ...taxed,
    adjustments: adjusted.applied,
    goodsCents,
    discountCents,
    shippingCents: adjusted.shippingCents,
    totalCents,
    giftCardCents,
    payableCents: totalCents - giftCardCents,
    pointsEarned: pointsEarned(goodsPaidCents, customer.tierFactor),
    ...(shipping.free && { freeShipping: shipping.free }),
  };
}

function assertLine({ id, quantity, unitPriceCents }: QuoteLineInput): void {
  assertCents(unitPriceCents, `price of ${id}`);
  if (!Number.isSafeInteger(quantity) || quantity < 1)
    throw new RangeError(`Quantity of ${id} is ${quantity}`);
}

function adjustable(line: QuoteLineInput) {
  const subtotalCents = line.unitPriceCents * line.quantity;
  return { id: line.id, key: lineKey(line), subtotalCents, discountable: line.kind !== "gift_card" };
}

function priceLine(line: QuoteLineInput, discountCents: Cents, { destination, now }: QuoteInput): PricedLine {
  const { id, variantId, quantity, unitPriceCents, fulfillment } = line;
  const subtotalCents = unitPriceCents * quantity;
  const country = taxCountry(line, destination);
  return {
    id,
    variantId,
    quantity,
    unitPriceCents,
    subtotalCents,
    discountCents,
    totalCents: subtotalCents - discountCents,
    taxCountry: country,
    taxRate: taxRate(country, line.taxClass, now),
    fulfillment,
    input: line,
  };
}

function taxQuote(
  priced: readonly PricedLine[],
  shippingCents: Cents,
  country: QuoteInput["destination"],
): Pick<Quote, "lines" | "shippingSplit" | "taxes"> {
  const shipped = priced
    .filter(({ input }) => isShipped(input))
    .map((line) => ({ ...line, rate: line.taxRate }));
  const parts = splitShipping(shippingCents, shipped).map((part) => ({
    ...part,
    country,
    key: SHIPPING_KEY,
  }));
  const carriers = priced.map((line) => ({
    key: lineKey(line.input),
    country: line.taxCountry,
    rate: line.taxRate,
    grossCents: line.totalCents,
  }));
  const { taxes, taxCents } = orderTaxes([...carriers, ...parts]);
  const lines = priced.map(
    ({ input: _, ...line }, index): QuoteLine => ({ ...line, taxCents: taxCents[index] ?? 0 }),
  );
  const shippingSplit = parts.map(
    ({ key: _, ...part }, index): QuoteTax => ({
      ...part,
      taxCents: taxCents[priced.length + index] ?? 0,
    }),
  );
  return { lines, shippingSplit, taxes };
}
