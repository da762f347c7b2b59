import { describe, expect, it } from "vitest";
import { unitShare } from "@/lib/shared/prorate";
import { adjustment, beans, cart, cup, giftCard, kettle } from "./examples";
import { quoteCart } from "./quote";

describe("worked examples (policy)", () => {
  const lines = [{ ...beans, quantity: 2 }, kettle];
  const coupon = adjustment(-1168, { code: "HERBST10" });

  it("1: beans and a kettle with 10 % off the order", () => {
    const quote = quoteCart(cart(lines, { adjustments: [coupon] }));
    expect(quote).toMatchObject({
      goodsCents: 11680,
      shippingCents: 0,
      discountCents: 1168,
      totalCents: 10512,
      payableCents: 10512,
      pointsEarned: 105,
      freeShipping: { thresholdCents: 4900, missingCents: 0 },
    });
    expect(quote.lines.map(({ discountCents, totalCents }) => [discountCents, totalCents])).toEqual([
      [278, 2502],
      [890, 8010],
    ]);
    expect(quote.taxes).toEqual([
      { country: "DE", rate: 7, grossCents: 2502, taxCents: 164 },
      { country: "DE", rate: 19, grossCents: 8010, taxCents: 1279 },
    ]);
    expect(quote.adjustments).toMatchObject([{ source: "coupon", code: "HERBST10", amountCents: -1168 }]);
  });

  it("2: three cups for two, and the units' worth when they come back", () => {
    const free = adjustment(-1450, { source: "promotion", target: { kind: "line", lineId: "cup" } });
    const quote = quoteCart(cart([{ ...cup, quantity: 3 }], { adjustments: [free] }));
    expect(quote).toMatchObject({
      goodsCents: 4350,
      discountCents: 1450,
      shippingCents: 490,
      totalCents: 3390,
    });
    expect(quote.taxes).toEqual([{ country: "DE", rate: 19, grossCents: 3390, taxCents: 541 }]);
    expect(quote.pointsEarned).toBe(29);
    const paid = quote.lines[0]?.totalCents ?? 0;
    expect([1, 2, 3].map((k) => unitShare(paid, k, 3))).toEqual([967, 966, 967]);
  });

  it("3: shipping carries the VAT mix of the goods", () => {
    const quote = quoteCart(cart([beans, cup]));
    expect(quote).toMatchObject({ shippingCents: 490, totalCents: 3330 });
    expect(quote.shippingSplit.map(({ rate, grossCents }) => [rate, grossCents])).toEqual([
      [7, 240],
      [19, 250],
    ]);
    expect(quote.taxes).toEqual([
      { country: "DE", rate: 7, grossCents: 1630, taxCents: 107 },
      { country: "DE", rate: 19, grossCents: 1700, taxCents: 271 },
    ]);
  });

  it("4: example 1 with 1,000 points redeemed", () => {
    const points = adjustment(-1000, { id: "points", source: "points" });
    const quote = quoteCart(cart(lines, { adjustments: [coupon, points] }));
    expect(quote).toMatchObject({ totalCents: 9512, pointsEarned: 95 });
    expect(quote.adjustments[1]?.shares).toEqual([
      { lineId: "beans", amountCents: -238 },
      { lineId: "kettle", amountCents: -762 },
    ]);
  });

  it("6: free shipping is measured before the coupon", () => {
    const fifty = { ...cup, unitPriceCents: 5000 };
    const quote = quoteCart(cart([fifty], { adjustments: [adjustment(-250)] }));
    expect(quote).toMatchObject({ shippingCents: 0, totalCents: 4750 });
  });
});

describe("quoteCart", () => {
  it("taxes what is collected in the store's country and what is shipped at its destination", () => {
    const collect = { method: "collect", storeId: "graz" } as const;
    const collected = { ...cup, id: "c", fulfillment: collect, collectCountry: "AT" } as const;
    const quote = quoteCart(cart([cup, collected]));
    expect(quote.taxes.map(({ country, rate, grossCents }) => [country, rate, grossCents])).toEqual([
      ["AT", 20, 1450],
      ["DE", 19, 1450 + 490],
    ]);
    expect(quote.lines[1]).toMatchObject({ taxCountry: "AT", taxRate: 20, fulfillment: collect });
  });

  it("lets gift cards take no discount, earn no points and carry no VAT", () => {
    const quote = quoteCart(cart([beans, giftCard], { adjustments: [adjustment(-2000)] }));
    expect(quote).toMatchObject({ goodsCents: 6390, discountCents: 1390, totalCents: 5490, pointsEarned: 0 });
    expect(quote.taxes.find(({ rate }) => rate === 0)).toEqual({
      country: "DE",
      rate: 0,
      grossCents: 5000,
      taxCents: 0,
    });
  });

  it("pays with gift cards after everything else and never more than the total", () => {
    expect(quoteCart(cart([beans], { giftCardBalanceCents: 1000 }))).toMatchObject({
      totalCents: 1880,
      giftCardCents: 1000,
      payableCents: 880,
      pointsEarned: 13,
    });
    expect(quoteCart(cart([beans], { giftCardBalanceCents: 9000 }))).toMatchObject({
      giftCardCents: 1880,
      payableCents: 0,
    });
  });

  it("gives a tied cent to the smaller SKU, wherever its line stands", () => {
    const other = { ...cup, id: "0", sku: "dish" };
    const discounts = (...lines: (typeof cup)[]) => {
      const quote = quoteCart(cart(lines, { adjustments: [adjustment(-101)] }));
      return Object.fromEntries(quote.lines.map(({ id, discountCents }) => [id, discountCents]));
    };
    expect(discounts(cup, other)).toEqual({ cup: 51, 0: 50 });
    expect(discounts(other, cup)).toEqual({ cup: 51, 0: 50 });
  });

  it("frees the shipping by an adjustment, which is no discount on goods", () => {
    const free = adjustment(-490, { source: "promotion", target: { kind: "shipping" } });
    const quote = quoteCart(cart([beans], { adjustments: [free] }));
    expect(quote).toMatchObject({ shippingCents: 0, shippingSplit: [], discountCents: 0, totalCents: 1390 });
  });

  it("prices an empty cart at nothing", () => {
    expect(quoteCart(cart([]))).toEqual({
      currency: "EUR",
      lines: [],
      adjustments: [],
      goodsCents: 0,
      discountCents: 0,
      shippingCents: 0,
      shippingSplit: [],
      taxes: [],
      totalCents: 0,
      giftCardCents: 0,
      payableCents: 0,
      pointsEarned: 0,
    });
  });

  it("refuses what only a bug can hand in", () => {
    expect(() => quoteCart(cart([{ ...beans, unitPriceCents: 13.9 }]))).toThrow(RangeError);
    expect(() => quoteCart(cart([{ ...beans, quantity: 0 }]))).toThrow(RangeError);
    expect(() => quoteCart(cart([beans], { giftCardBalanceCents: -1 }))).toThrow(RangeError);
  });
});
