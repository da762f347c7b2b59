import type { Settings } from "@/lib/settings/types";
import { formatCents } from "@/lib/shared/money";
import type { LegalText } from "../types";

/** Costs and ways of delivery, payment and return (policy: Delivery, Click and collect, Returns). */
export function shippingDe({ company, shipping, terms }: Settings): LegalText {
  const money = (cents: number) => formatCents(cents, "de");
  return {
    title: "Versand, Zahlung und Rückgabe",
    version: terms.version,
    sections: [
      {
        heading: "Was der Versand kostet",
        paragraphs: [
          "Wir liefern nach Deutschland und Österreich, zum selben Preis.",
          "Für die kostenlose Lieferung zählt der Wert der Ware vor Rabatten, ohne Geschenkkarten.",
        ],
        list: [
          `Standardversand: ${money(shipping.standardCents)}, ab ${money(shipping.freeFromCents)} Warenwert kostenlos`,
          `Expressversand: ${money(shipping.expressCents)}`,
          "Abholung in einer Filiale: kostenlos",
        ],
      },
      {
        heading: "Wann es ankommt",
        paragraphs: [
          "Auf der Artikelseite, an der Kasse und in der Bestätigung steht der Tag, an dem dein Paket da ist, nicht nur eine Laufzeit. Wir verschicken alles in so wenigen Paketen wie möglich; jedes hat seine eigene Sendungsverfolgung.",
        ],
      },
      {
        heading: "In der Filiale abholen",
        paragraphs: [
          "Liegt ein Artikel in deiner Filiale, ist er innerhalb von zwei Öffnungsstunden abholbereit. Sonst schicken wir ihn dorthin; das dauert 2 bis 3 Werktage. Wir sagen dir Bescheid und heben deine Bestellung 7 Tage auf. Zum Abholen genügt der Abholcode, auch wenn jemand anderes für dich kommt.",
        ],
      },
      {
        heading: "Bezahlen",
        paragraphs: [
          "Du bezahlst mit Kredit- oder Debitkarte oder einer Wallet wie Apple Pay oder Google Pay, abgewickelt von Stripe auf einer gesicherten Seite. Kartendaten bekommen wir dabei nicht zu sehen.",
        ],
      },
      {
        heading: "Zurückgeben",
        paragraphs: [
          "Du hast 30 Tage Zeit. Die ersten 14 Tage sind dein gesetzliches Widerrufsrecht: Dann erstatten wir den Warenpreis und, wenn du alles zurückgibst, auch die Kosten des Standardversands. Danach erstatten wir den Warenpreis.",
          "In jeder Filiale ist die Rückgabe kostenlos. Per Post kostet unser Rücksendeetikett 3,90 €; sie werden von der Erstattung abgezogen, es sei denn, der Artikel ist defekt oder falsch.",
          "Nicht zurücknehmen können wir geöffnete Lebensmittel, gravierte Artikel und eingelöste Geschenkkarten. Kursplätze nehmen wir bis 7 Tage vor dem Termin zurück.",
        ],
      },
      {
        heading: "Gesetzliche Gewährleistung",
        paragraphs: [
          "Für alle Waren gilt die gesetzliche Gewährleistung von zwei Jahren. Sie steht dir zusätzlich zu einer Garantie des Herstellers zu und kostet nichts.",
          `Fragen zu deiner Bestellung? ${company.phone} oder ${company.email}.`,
        ],
      },
    ],
  };
}
