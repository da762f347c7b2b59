import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumCents } from "@/lib/shared/money";
import type { Adjustment, QuoteInput, QuoteLineInput } from "../types";
import { adjustment, cart } from "./examples";
import { quoteCart } from "./quote";
import { vatOfGross } from "./vat-of-gross";

const country = fc.constantFrom("DE" as const, "AT" as const);

/** Prices and savings that repeat or are tiny make ties, and ties are where order could matter. */
const anySaving = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 200_000 }));

const anyLine: fc.Arbitrary<Omit<QuoteLineInput, "id">> = fc
  .record({
    sku: fc.constantFrom("A", "A-1", "B", "C"),
    kind: fc.constantFrom("goods" as const, "goods" as const, "course" as const, "gift_card" as const),
    taxClass: fc.constantFrom("standard" as const, "reduced" as const),
    quantity: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 99 })),
    unitPriceCents: fc.oneof(fc.constantFrom(1, 10, 1450), fc.integer({ min: 0, max: 30_000 })),
    collectCountry: country,
    storeId: fc.option(fc.constantFrom("s1", "s2")),
  })
  .map(({ storeId, ...line }) => ({
    ...line,
    taxClass: line.kind === "gift_card" ? "none" : line.taxClass,
    variantId: line.sku,
    productId: line.sku,
    categoryIds: [],
    fulfillment: storeId === null ? { method: "ship" } : { method: "collect", storeId },
  }));

const anyCart: fc.Arbitrary<QuoteInput> = fc
  .record({
    lines: fc.array(anyLine, { maxLength: 8 }),
    destination: country,
    shippingMethod: fc.constantFrom("standard" as const, "express" as const),
    wishes: fc.array(fc.tuple(anySaving, fc.nat({ max: 9 })), { maxLength: 5 }),
    giftCardBalanceCents: fc.integer({ min: 0, max: 50_000 }),
    tierFactor: fc.constantFrom(1, 1.25, 1.5),
  })
  .map(({ lines, wishes, tierFactor, ...rest }) => {
    const named = lines.map((line, index) => ({ ...line, id: `l${index}` }));
    const adjustments = wishes.map(([cents, where], index): Adjustment => {
      const line = named[where];
      const target = line ? { kind: "line" as const, lineId: line.id } : { kind: "order" as const };
      return adjustment(0 - cents, { id: `a${index}`, target: where === 9 ? { kind: "shipping" } : target });
    });
    return cart(named, { ...rest, adjustments, customer: { tierFactor } });
  });

describe("laws of a quote", () => {
  it("everything adds up to the cent", () => {
    fc.assert(
      fc.property(anyCart, (input) => {
        const quote = quoteCart(input);
        const { lines, taxes, shippingSplit, adjustments } = quote;
        expect(quote.totalCents).toBe(quote.goodsCents - quote.discountCents + quote.shippingCents);
        expect(quote.payableCents).toBe(quote.totalCents - quote.giftCardCents);
        expect(sumCents(lines.map((line) => line.subtotalCents))).toBe(quote.goodsCents);
        expect(sumCents(lines.map((line) => line.discountCents))).toBe(quote.discountCents);
        for (const line of lines) expect(line.totalCents).toBe(line.subtotalCents - line.discountCents);
        expect(sumCents(shippingSplit.map((part) => part.grossCents))).toBe(quote.shippingCents);
        expect(sumCents(taxes.map((tax) => tax.grossCents))).toBe(quote.totalCents);
        const onGoods = adjustments.filter(({ target }) => target.kind !== "shipping");
        expect(sumCents(onGoods.map(({ amountCents }) => amountCents))).toBe(0 - quote.discountCents);
        for (const { amountCents, shares } of onGoods) {
          expect(sumCents(shares.map((share) => share.amountCents))).toBe(amountCents);
        }
      }),
    );
  });

  it("VAT is computed once per country and rate, and its parts add up", () => {
    fc.assert(
      fc.property(anyCart, (input) => {
        const { lines, taxes, shippingSplit } = quoteCart(input);
        const carriers = [
          ...lines.map(({ taxCountry, taxRate, taxCents }) => ({
            country: taxCountry,
            rate: taxRate,
            taxCents,
          })),
          ...shippingSplit,
        ];
        for (const { country, rate, grossCents, taxCents } of taxes) {
          expect(taxCents).toBe(vatOfGross(grossCents, rate));
          const parts = carriers.filter((carrier) => carrier.country === country && carrier.rate === rate);
          expect(sumCents(parts.map((part) => part.taxCents))).toBe(taxCents);
        }
      }),
    );
  });

  it("nothing is negative, no discount exceeds its line, and no adjustment takes more than it says", () => {
    fc.assert(
      fc.property(anyCart, (input) => {
        const quote = quoteCart(input);
        for (const line of quote.lines) {
          expect(line.discountCents).toBeGreaterThanOrEqual(0);
          expect(line.totalCents).toBeGreaterThanOrEqual(0);
          expect(line.taxCents).toBeGreaterThanOrEqual(0);
          expect(line.taxCents).toBeLessThanOrEqual(line.totalCents);
        }
        expect(Math.min(quote.shippingCents, quote.giftCardCents, quote.payableCents)).toBeGreaterThanOrEqual(
          0,
        );
        for (const { id, amountCents } of quote.adjustments) {
          const wished = input.adjustments.find((candidate) => candidate.id === id)?.amountCents ?? 0;
          expect(amountCents).toBeGreaterThanOrEqual(wished);
          expect(amountCents).toBeLessThan(0);
        }
      }),
    );
  });

  it("the order of the lines never changes an amount", () => {
    const shuffled = anyCart.chain((input) =>
      fc
        .shuffledSubarray([...input.lines], { minLength: input.lines.length })
        .map((lines) => ({ input, other: { ...input, lines } })),
    );
    const sorted = <T extends { id: string }>(list: readonly T[]) =>
      [...list].sort((a, b) => a.id.localeCompare(b.id));
    const normal = (input: QuoteInput) => {
      const { lines, adjustments, ...amounts } = quoteCart(input);
      const taken = adjustments.map(({ shares, ...rest }) => ({
        ...rest,
        shares: sorted(shares.map((share) => ({ id: share.lineId, ...share }))),
      }));
      return { ...amounts, lines: sorted(lines), adjustments: taken };
    };
    fc.assert(
      fc.property(shuffled, ({ input, other }) => {
        expect(normal(other)).toEqual(normal(input));
      }),
    );
  });

  it("the same input gives the same quote and is left as it was", () => {
    fc.assert(
      fc.property(anyCart, (input) => {
        const before = structuredClone(input);
        expect(quoteCart(input)).toEqual(quoteCart(input));
        expect(input).toEqual(before);
      }),
    );
  });
});
