import type { Settings } from "@/lib/settings/types";
import { sellerAddress, sellerIdentity } from "../seller";
import type { LegalText } from "../types";

/** English counterpart of `imprint-de`. */
export function imprintEn({ company, terms }: Settings): LegalText {
  return {
    title: "Imprint",
    version: terms.version,
    sections: [
      {
        heading: "Provider",
        paragraphs: ["Information under section 5 of the German Digital Services Act (DDG):"],
        list: sellerAddress(company, "en"),
      },
      {
        heading: "Contact",
        paragraphs: ["The quickest ways to reach us:"],
        list: [`Phone: ${company.phone}`, `Email: ${company.email}`],
      },
      { heading: "Representation and register", paragraphs: [], list: sellerIdentity(company, "en") },
      {
        heading: "Supervision and registers",
        paragraphs: [],
        list: [
          `Food safety authority: ${company.foodAuthority}`,
          `Electrical equipment: WEEE registration number ${company.weeeNumber}`,
          `Packaging: registration number in the LUCID packaging register ${company.packagingNumber}`,
        ],
      },
      {
        heading: "Responsible for the content",
        paragraphs: [
          `Responsible under section 18 (2) of the German Interstate Media Treaty (MStV): ${company.managingDirectors[0]}, address as above.`,
        ],
      },
      {
        heading: "Dispute resolution",
        paragraphs: [
          "We are neither willing nor obliged to take part in dispute resolution before a consumer arbitration board. If something has gone wrong, write to us or call: we will find a solution.",
        ],
      },
    ],
  };
}
