import { describe, expect, it } from "vitest";
import { checkoutSchema } from "./schemas";

const address = { street: "Weg 1", postcode: "22765", city: "Hamburg", country: "DE" };
const valid = {
  email: "anna@example.com",
  name: "Anna",
  shippingAddress: address,
  expectedTotalCents: 1390,
  termsAccepted: true,
};

/** The codes of what is wrong, by field. */
function faults(input: unknown): Record<string, string> {
  const parsed = checkoutSchema.safeParse(input);
  if (parsed.success) return {};
  return Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join("."), message]));
}

describe("checkoutSchema", () => {
  it("takes what is right and trims it", () => {
    expect(checkoutSchema.parse({ ...valid, email: " Anna@Example.com ", name: " Anna " })).toEqual(valid);
  });

  it.each([
    ["email", { email: "anna" }, "email_invalid"],
    ["email", { email: "ａnna＠example.com" }, "email_invalid"],
    ["email", { email: undefined }, "email_required"],
    ["name", { name: "  " }, "name_required"],
    ["name", { name: "An\r\nna" }, "name_required"],
    ["name", { name: "x".repeat(121) }, "name_required"],
    ["phone", { phone: "call me" }, "phone_invalid"],
    ["shippingMethod", { shippingMethod: "drone" }, "shipping_method_unknown"],
    ["expectedTotalCents", { expectedTotalCents: -1 }, "expected_total_invalid"],
    ["expectedTotalCents", { expectedTotalCents: 13.9 }, "expected_total_invalid"],
    ["expectedTotalCents", { expectedTotalCents: Number.NaN }, "expected_total_invalid"],
    ["termsAccepted", { termsAccepted: false }, "terms_not_accepted"],
    ["shippingAddress.street", { shippingAddress: { ...address, street: "" } }, "street_required"],
    ["shippingAddress.city", { shippingAddress: { ...address, city: undefined } }, "city_required"],
    ["shippingAddress.postcode", { shippingAddress: { ...address, postcode: "1070" } }, "postcode_invalid"],
    [
      "shippingAddress.postcode",
      { shippingAddress: { ...address, country: "AT", postcode: "22765" } },
      "postcode_invalid",
    ],
    ["shippingAddress.country", { shippingAddress: { ...address, country: "CH" } }, "country_not_served"],
  ])("names %s", (field, wrong, code) => {
    expect(faults({ ...valid, ...wrong })).toEqual({ [field]: code });
  });

  it("names all faults at once, and takes no field it does not know", () => {
    expect(Object.keys(faults({ ...valid, email: "", name: "" }))).toEqual(["email", "name"]);
    expect(checkoutSchema.safeParse({ ...valid, totalCents: 1 }).success).toBe(false);
    const priced = { ...valid, shippingAddress: { ...address, free: true } };
    expect(checkoutSchema.safeParse(priced).success).toBe(false);
  });

  it.each([
    [{ ...address, postcode: "1070", country: "AT" }],
    [{ ...address, name: "Bo", extra: "Hinterhaus" }],
    [undefined],
  ])("takes %o", (shippingAddress) => {
    expect(faults({ ...valid, shippingAddress })).toEqual({});
  });
});
