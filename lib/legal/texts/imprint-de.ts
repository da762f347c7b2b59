import type { Settings } from "@/lib/settings/types";
import { sellerAddress, sellerIdentity } from "../seller";
import type { LegalText } from "../types";

/** § 5 DDG; registers by ElektroG and VerpackG. The EU's platform for online disputes is gone since 20.7.2025: no link. */
export function imprintDe({ company, terms }: Settings): LegalText {
  return {
    title: "Impressum",
    version: terms.version,
    sections: [
      { heading: "Anbieter", paragraphs: ["Angaben gemäß § 5 DDG:"], list: sellerAddress(company, "de") },
      {
        heading: "Kontakt",
        paragraphs: ["So erreichst du uns schnell und direkt:"],
        list: [`Telefon: ${company.phone}`, `E-Mail: ${company.email}`],
      },
      { heading: "Vertretung und Register", paragraphs: [], list: sellerIdentity(company, "de") },
      {
        heading: "Aufsicht und Verzeichnisse",
        paragraphs: [],
        list: [
          `Zuständige Lebensmittelüberwachung: ${company.foodAuthority}`,
          `Elektrogeräte: WEEE-Registrierungsnummer ${company.weeeNumber}`,
          `Verpackungen: Registrierungsnummer im Verpackungsregister LUCID ${company.packagingNumber}`,
        ],
      },
      {
        heading: "Verantwortlich für den Inhalt",
        paragraphs: [
          `Verantwortlich gemäß § 18 Abs. 2 MStV: ${company.managingDirectors[0]}, Anschrift wie oben.`,
        ],
      },
      {
        heading: "Streitbeilegung",
        paragraphs: [
          "Wir sind nicht bereit und nicht verpflichtet, an Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle teilzunehmen. Wenn etwas schiefgelaufen ist, schreib uns oder ruf an: Wir finden eine Lösung.",
        ],
      },
    ],
  };
}
