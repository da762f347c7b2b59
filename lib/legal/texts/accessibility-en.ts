import type { Settings } from "@/lib/settings/types";
import type { LegalText } from "../types";

/** English counterpart of `accessibility-de`. */
export function accessibilityEn({ company, terms }: Settings): LegalText {
  return {
    title: "Accessibility statement",
    version: terms.version,
    sections: [
      {
        heading: "What this is about",
        paragraphs: [
          `${company.legalName} wants everybody to be able to shop here. This statement applies to the online shop of ${company.name} and informs you under section 14 and Annex 3 of the German Accessibility Strengthening Act (BFSG).`,
        ],
      },
      {
        heading: "What the shop offers",
        paragraphs: [
          "In the shop you can search for items, compare them and put them in your cart, order and pay for them, have them delivered or collect them in a store, look at your order and withdraw from a contract. You do not need an account.",
        ],
      },
      {
        heading: "How we meet the requirements",
        paragraphs: [
          "Our measure is the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, and the standard EN 301 549. In particular:",
        ],
        list: [
          "Everything works with the keyboard, and the focus is always visible.",
          "Headings, regions, forms and messages are marked up for screen readers.",
          "Texts and controls have sufficient contrast, in light and dark appearance.",
          "The shop can be enlarged to 400 per cent without losing content.",
          "Errors stand as text beside their field and are read out; what you entered is kept.",
          "Motion is switched off if your device asks for it.",
          "You can withdraw from a contract even without JavaScript.",
        ],
      },
      {
        heading: "Status and known limitations",
        paragraphs: [
          "By our own assessment the shop complies with these requirements. It is tested automatically with every change and regularly by hand. The payment page is provided by our payment service provider Stripe; we have no influence on its design.",
        ],
      },
      {
        heading: "Report a barrier",
        paragraphs: [
          `Did you notice something, or do you need help with an order? Write to ${company.email} or call ${company.phone}. We answer within five working days and gladly take your order by phone.`,
        ],
      },
      {
        heading: "Market surveillance",
        paragraphs: [
          "If our answer does not help, you can contact the competent authority: Marktüberwachungsstelle der Länder für die Barrierefreiheit von Produkten und Dienstleistungen (MLBF), Postfach 39 11 55, 39135 Magdeburg, Germany.",
        ],
      },
    ],
  };
}
