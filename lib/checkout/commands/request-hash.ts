import { hashToken } from "@/lib/shared/ids";
import type { CheckoutInput } from "../schemas";

/** What makes two submits the same request: every field of the body, in one order, whatever order they came in. */
export function requestHash(input: CheckoutInput): string {
  const { email, name, phone, shippingAddress: to, shippingMethod, expectedTotalCents } = input;
  const address = to && [to.name, to.street, to.extra, to.postcode, to.city, to.country];
  return hashToken(JSON.stringify([email, name, phone, address, shippingMethod, expectedTotalCents]));
}
