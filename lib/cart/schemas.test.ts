import { describe, expect, it } from "vitest";
import { addLineFormSchema } from "./schemas";

describe("the add-to-cart form", () => {
  it("ships what no store was chosen for, although the empty list is submitted too", () => {
    const parsed = addLineFormSchema.parse({ variantId: "v", quantity: "2", method: "ship", storeId: "" });
    expect(parsed).toMatchObject({ variantId: "v", quantity: 2, fulfillment: { method: "ship" } });
  });

  it("collects at the chosen store", () => {
    const parsed = addLineFormSchema.parse({ variantId: "v", method: "collect", storeId: "s" });
    expect(parsed.fulfillment).toEqual({ method: "collect", storeId: "s" });
  });

  it.each([
    ["collection without a store", { variantId: "v", method: "collect", storeId: "" }],
    ["no article", { method: "ship" }],
    ["half an article", { variantId: "v", quantity: "0.5" }],
    ["less than one", { variantId: "v", quantity: "-1" }],
  ])("refuses %s", (_, form) => {
    expect(addLineFormSchema.safeParse(form).success).toBe(false);
  });
});
