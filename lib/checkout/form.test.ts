import { describe, expect, it } from "vitest";
import { checkoutInput, fieldOfPath, readCheckoutForm } from "./form";

function form(entries: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.set(name, value);
  return data;
}

describe("the checkout form", () => {
  it("reads its fields trimmed and nothing else", () => {
    const values = readCheckoutForm(form({ email: " anna@example.com ", admin: "true" }));
    expect(values).toEqual({ email: "anna@example.com" });
  });

  it("asks for no address when nothing is shipped", () => {
    const input = checkoutInput(readCheckoutForm(form({ email: "a@b.de", name: "Anna" })), 1390);
    expect(input.shippingAddress).toBeUndefined();
    expect(input.expectedTotalCents).toBe(1390);
  });

  it("takes an unticked box as no consent and an empty phone as none", () => {
    const input = checkoutInput(readCheckoutForm(form({ phone: "", street: "Weg 1" })), 1);
    expect(input).toMatchObject({ termsAccepted: false, phone: undefined });
    expect(checkoutInput({ termsAccepted: "on" }, 1).termsAccepted).toBe(true);
  });

  it("finds the field behind a schema path", () => {
    expect(fieldOfPath(["shippingAddress", "postcode"])).toBe("postcode");
    expect(fieldOfPath(["expectedTotalCents"])).toBeUndefined();
  });
});
