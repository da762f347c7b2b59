import { expect, it } from "vitest";
import type { CheckoutInput } from "../schemas";
import { requestHash } from "./request-hash";

const input: CheckoutInput = {
  email: "anna@example.com",
  name: "Anna",
  shippingAddress: { street: "Weg 1", postcode: "22765", city: "Hamburg", country: "DE" },
  expectedTotalCents: 1390,
  termsAccepted: true,
};

it("is the same for the same request, in whatever order its fields came", () => {
  const turned = Object.fromEntries(Object.entries(input).reverse()) as CheckoutInput;
  expect(requestHash(turned)).toBe(requestHash(input));
  expect(requestHash({ ...input, phone: undefined })).toBe(requestHash(input));
});

it.each<[string, Partial<CheckoutInput>]>([
  ["mail", { email: "bo@example.com" }],
  ["name", { name: "Bo" }],
  ["phone", { phone: "+49 40 1" }],
  ["method", { shippingMethod: "express" }],
  ["total", { expectedTotalCents: 1391 }],
  ["street", { shippingAddress: { street: "Weg 2", postcode: "22765", city: "Hamburg", country: "DE" } }],
  ["address", { shippingAddress: undefined }],
])("is another with another %s", (_, change) => {
  expect(requestHash({ ...input, ...change })).not.toBe(requestHash(input));
});
