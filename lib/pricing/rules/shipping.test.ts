import { describe, expect, it } from "vitest";
import { beans, cup, giftCard } from "./examples";
import { isShipped, shippingCost, standardShippingSettings, thresholdValue } from "./shipping";

const collected = { ...cup, fulfillment: { method: "collect", storeId: "s" }, collectCountry: "DE" } as const;
const course = { ...cup, kind: "course" } as const;
const cost = (lines: Parameters<typeof shippingCost>[0], method: "standard" | "express" = "standard") =>
  shippingCost(lines, method, standardShippingSettings);

describe("shippingCost", () => {
  it("is 4.90 below 49.00 and says what is missing", () => {
    expect(cost([{ ...beans, unitPriceCents: 4899 }])).toEqual({
      cents: 490,
      free: { thresholdCents: 4900, missingCents: 1 },
    });
  });
  it("is free from 49.00 on the cent", () => {
    expect(cost([{ ...beans, unitPriceCents: 2450, quantity: 2 }])).toEqual({
      cents: 0,
      free: { thresholdCents: 4900, missingCents: 0 },
    });
  });
  it("is 9.90 by express, whatever the goods", () => {
    expect(cost([{ ...beans, unitPriceCents: 90_000 }], "express")).toEqual({ cents: 990 });
  });
  it("is nothing where nothing is shipped", () => {
    for (const lines of [[], [collected], [giftCard], [course]]) expect(cost(lines)).toEqual({ cents: 0 });
    expect(cost([collected], "express")).toEqual({ cents: 0 });
  });
  it("is free when collected goods carry the cart over the threshold", () => {
    expect(cost([beans, { ...collected, quantity: 3 }]).cents).toBe(0);
  });
  it("does not count gift cards towards the threshold", () => {
    expect(cost([beans, giftCard])).toMatchObject({ cents: 490, free: { missingCents: 3510 } });
  });
});

it("thresholdValue counts everything but gift cards at current prices", () => {
  expect(thresholdValue([beans, { ...cup, quantity: 2 }, collected, course, giftCard])).toBe(1390 + 4 * 1450);
});

it("only goods with method ship travel", () => {
  expect([beans, collected, giftCard, course].map(isShipped)).toEqual([true, false, false, false]);
});
