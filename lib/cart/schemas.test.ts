import { describe, expect, it } from "vitest";
import { addLineFormSchema, addLineSchema, changeLineSchema } from "./schemas";

const variantId = "0192f0c1-0000-7000-8000-000000000001";

describe("addLineSchema", () => {
  it.each([
    [{ variantId, quantity: 1, fulfillment: { method: "ship" } }, true],
    [{ variantId, quantity: 2, fulfillment: { method: "collect", storeId: "s" } }, true],
    [{ variantId, quantity: 0, fulfillment: { method: "ship" } }, false],
    [{ variantId, quantity: -1, fulfillment: { method: "ship" } }, false],
    [{ variantId, quantity: 1.5, fulfillment: { method: "ship" } }, false],
    [{ variantId, quantity: "2", fulfillment: { method: "ship" } }, false],
    [{ variantId, quantity: 1, fulfillment: { method: "collect" } }, false],
    [{ variantId, quantity: 1, fulfillment: { method: "ship", storeId: "s" } }, false],
    [{ variantId, quantity: 1, fulfillment: { method: "drone" } }, false],
    [{ variantId, quantity: 1, fulfillment: { method: "ship" }, unitPriceCents: 1 }, false],
    [{ quantity: 1, fulfillment: { method: "ship" } }, false],
  ])("%o: %s", (input, valid) => {
    expect(addLineSchema.safeParse(input).success).toBe(valid);
  });
});

describe("changeLineSchema", () => {
  it.each([
    [{ quantity: 3 }, true],
    [{ fulfillment: { method: "ship" } }, true],
    [{}, false],
    [{ quantity: 0 }, false],
    [{ quantity: 3, price: 1 }, false],
  ])("%o: %s", (input, valid) => {
    expect(changeLineSchema.safeParse(input).success).toBe(valid);
  });
});

describe("addLineFormSchema", () => {
  it("reads what a plain form submits", () => {
    const form = { variantId, quantity: "3", method: "collect", storeId: "s", locale: "en", $ACTION_ID: "x" };
    expect(addLineFormSchema.parse(form)).toEqual({
      variantId,
      quantity: 3,
      locale: "en",
      fulfillment: { method: "collect", storeId: "s" },
    });
    expect(addLineFormSchema.parse({ variantId })).toMatchObject({
      quantity: 1,
      fulfillment: { method: "ship" },
    });
  });

  it("refuses a collection without a store and a quantity that is none", () => {
    expect(addLineFormSchema.safeParse({ variantId, method: "collect" }).success).toBe(false);
    expect(addLineFormSchema.safeParse({ variantId, quantity: "many" }).success).toBe(false);
  });
});
