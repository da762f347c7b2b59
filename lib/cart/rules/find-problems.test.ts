import { describe, expect, it } from "vitest";
import type { CartLineContent } from "../types";
import { findProblems } from "./find-problems";
import { quoteInput } from "./quote-input";

const line = (wish: Partial<CartLineContent> = {}): CartLineContent => ({
  id: "l1",
  variantId: "a",
  quantity: 2,
  seenPriceCents: 1000,
  fulfillment: { method: "ship" },
  store: null,
  sku: "A",
  slug: "a",
  name: { de: "A", en: "A" },
  optionsLabel: { de: "", en: "" },
  productId: "p",
  categoryIds: ["c"],
  kind: "goods",
  taxClass: "standard",
  picture: { kind: "cup", hue: "#fff" },
  content: null,
  offered: true,
  ...wish,
});
const prices = new Map([["a", 1000]]);

describe("findProblems", () => {
  it("finds none where nothing changed", () => {
    expect(findProblems([line()], prices, [])).toEqual([]);
  });

  it("names a price that moved, in either direction", () => {
    expect(findProblems([line({ seenPriceCents: 1200 })], prices, [])).toEqual([
      { code: "price_changed", lineId: "l1", fromCents: 1200, toCents: 1000 },
    ]);
  });

  it("names what is left of a line, beside its new price", () => {
    const codes = findProblems([line({ seenPriceCents: 900 })], prices, [{ lineId: "l1", available: 1 }]);
    expect(codes).toEqual([
      { code: "insufficient_stock", lineId: "l1", available: 1 },
      { code: "price_changed", lineId: "l1", fromCents: 900, toCents: 1000 },
    ]);
  });

  it("names only that it is gone when it is no longer sold, or has no price", () => {
    const short = [{ lineId: "l1", available: 0 }];
    expect(findProblems([line({ offered: false, seenPriceCents: 1 })], prices, short)).toEqual([
      { code: "unavailable", lineId: "l1" },
    ]);
    expect(findProblems([line()], new Map(), short)).toEqual([{ code: "unavailable", lineId: "l1" }]);
  });
});

describe("quoteInput", () => {
  const given = {
    prices,
    shipping: { standardCents: 490, expressCents: 990, freeFromCents: 4900 },
    now: new Date("2026-11-23T10:00Z"),
  };

  it("prices by today's list, never by what was seen", () => {
    const cart = {
      lines: [line({ seenPriceCents: 1 })],
      country: "DE",
      shippingMethod: "express",
    } as const;
    const input = quoteInput({ ...cart, lines: [...cart.lines] }, given);
    expect(input).toMatchObject({
      destination: "DE",
      shippingMethod: "express",
      lines: [{ id: "l1", unitPriceCents: 1000, quantity: 2 }],
    });
    expect(input.lines[0]).not.toHaveProperty("collectCountry");
  });

  it("tells the store's country of what is collected", () => {
    const store = { id: "s1", name: "Wien", country: "AT" as const };
    const lines = [line({ store, fulfillment: { method: "collect", storeId: "s1" } })];
    const input = quoteInput({ lines, country: "DE", shippingMethod: "standard" }, given);
    expect(input.lines[0]).toMatchObject({ collectCountry: "AT" });
  });
});
