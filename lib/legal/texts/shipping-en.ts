import type { Settings } from "@/lib/settings/types";
import { formatCents } from "@/lib/shared/money";
import type { LegalText } from "../types";

/** English counterpart of `shipping-de`. */
export function shippingEn({ company, shipping, terms }: Settings): LegalText {
  const money = (cents: number) => formatCents(cents, "en");
  return {
    title: "Shipping, payment and returns",
    version: terms.version,
    sections: [
      {
        heading: "What shipping costs",
        paragraphs: [
          "We deliver to Germany and Austria, at the same price.",
          "What counts towards free delivery is the value of the goods before discounts, without gift cards.",
        ],
        list: [
          `Standard shipping: ${money(shipping.standardCents)}, free for goods worth ${money(shipping.freeFromCents)} or more`,
          `Express shipping: ${money(shipping.expressCents)}`,
          "Collection in a store: free",
        ],
      },
      {
        heading: "When it arrives",
        paragraphs: [
          "The product page, the checkout and the confirmation name the day your parcel arrives, not just a transit time. We send everything in as few parcels as possible; each has its own tracking.",
        ],
      },
      {
        heading: "Collecting in a store",
        paragraphs: [
          "If your store has the item, it is ready within two opening hours. Otherwise we send it there, which takes 2 to 3 working days. We let you know and keep your order for 7 days. The pickup code is all you need, also if somebody else collects for you.",
        ],
      },
      {
        heading: "Paying",
        paragraphs: [
          "You pay by credit or debit card or with a wallet such as Apple Pay or Google Pay, handled by Stripe on a secured page. We do not get to see your card details.",
        ],
      },
      {
        heading: "Returning",
        paragraphs: [
          "You have 30 days. The first 14 days are your statutory right of withdrawal: we then refund the price of the goods and, if you return everything, the cost of standard shipping too. After that we refund the price of the goods.",
          "Returning is free in every store. By post our return label costs €3.90, which is deducted from the refund unless the item is defective or wrong.",
          "We cannot take back opened food, engraved items and used gift cards. Course seats can be returned up to 7 days before the date.",
        ],
      },
      {
        heading: "Statutory warranty",
        paragraphs: [
          "All goods come with the statutory warranty of two years. It is yours in addition to any manufacturer's guarantee and costs nothing.",
          `Questions about your order? ${company.phone} or ${company.email}.`,
        ],
      },
    ],
  };
}
