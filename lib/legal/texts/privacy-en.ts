import type { Settings } from "@/lib/settings/types";
import { sellerAddress } from "../seller";
import type { LegalText } from "../types";

/** English counterpart of `privacy-de`. */
export function privacyEn({ company, terms }: Settings): LegalText {
  return {
    title: "Privacy policy",
    version: terms.version,
    sections: [
      {
        heading: "In short",
        paragraphs: [
          "We process what your purchase needs and nothing else. While you browse, the shop loads nothing from third parties, does not track you and shows no personalised advertising. That is why there is no cookie banner here.",
        ],
      },
      {
        heading: "Controller",
        paragraphs: [
          `${sellerAddress(company, "en").join(", ")}. Phone ${company.phone}, email ${company.email}. Please send any question about privacy to this address.`,
        ],
      },
      {
        heading: "Visiting the shop",
        paragraphs: [
          "For a page to reach you, our server processes your IP address and the address you requested. To prevent abuse we count for a few minutes how often certain functions are called from an IP address. The legal basis is our legitimate interest in running the shop securely (Art. 6 (1) (f) GDPR).",
        ],
      },
      {
        heading: "Cookies",
        paragraphs: [
          "We only set cookies without which the shop would not work (section 25 (2) no. 2 of the German TDDDG):",
        ],
        list: [
          "cart: finds your cart again, 90 days, not readable by scripts",
          "locale: remembers the language you chose, 1 year",
        ],
      },
      {
        heading: "Orders",
        paragraphs: [
          "For your order we process your name, email address, your phone number if you give it, the place of delivery or collection and the items ordered, in order to perform the contract (Art. 6 (1) (b) GDPR). For a delivery we pass name and address to the carrier; for a collection the store sees your name and order.",
          "We send you confirmations, shipping and refund messages by email. We only send advertising if you asked for it.",
        ],
      },
      {
        heading: "Payment",
        paragraphs: [
          "Payments are handled by Stripe Payments Europe, Limited, 1 Grand Canal Street Lower, Grand Canal Dock, Dublin, Ireland. Stripe receives the amount, order number and email address and collects your payment details itself on its page (Art. 6 (1) (b) GDPR). Data may be processed in the USA; Stripe is certified under the EU-US Data Privacy Framework.",
        ],
      },
      {
        heading: "Withdrawal form",
        paragraphs: [
          "If you use the function “Withdraw from contract” we store what you entered and the time unalterably, because we must prove and confirm its receipt (Art. 6 (1) (c) GDPR with section 356a BGB).",
        ],
      },
      {
        heading: "How long we store data",
        paragraphs: [
          "Carts that do not become an order are deleted after 90 days. We keep orders and correspondence for as long as commercial and tax law require: business letters 6 years, accounting records 8 years (section 257 HGB, section 147 AO; Art. 6 (1) (c) GDPR).",
        ],
      },
      {
        heading: "Who processes data for us",
        paragraphs: [
          "Service providers in the EU run our servers and send our emails on our instructions (Art. 28 GDPR). There is no automated decision-making including profiling. Without the details marked as required we cannot conclude a contract with you.",
        ],
      },
      {
        heading: "Your rights",
        paragraphs: [`You can write to ${company.email} at any time and have the right to`],
        list: [
          "access to your data (Art. 15 GDPR)",
          "rectification and erasure (Art. 16 and 17 GDPR)",
          "restriction of processing (Art. 18 GDPR)",
          "receive your data in a common format (Art. 20 GDPR)",
          "object to processing based on our legitimate interest (Art. 21 GDPR)",
          "complain to a supervisory authority, for example the Hamburg Commissioner for Data Protection and Freedom of Information, Ludwig-Erhard-Straße 22, 20459 Hamburg, Germany (Art. 77 GDPR)",
        ],
      },
    ],
  };
}
