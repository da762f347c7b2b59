import { getMessages } from "next-intl/server";
import type { Locale } from "@/lib/shared/text";
import type messages from "@/messages/de/checkout.json";

export type CheckoutTexts = typeof messages;

/** The texts of this page alone go to the browser; placeholders are filled in by `fill`. */
export async function checkoutTexts(locale: Locale): Promise<CheckoutTexts> {
  return (await getMessages({ locale })).checkout;
}
