import type { Settings } from "@/lib/settings/types";
import type { LegalText } from "../types";

/** Information on the service under § 14 and Anlage 3 BFSG. */
export function accessibilityDe({ company, terms }: Settings): LegalText {
  return {
    title: "Erklärung zur Barrierefreiheit",
    version: terms.version,
    sections: [
      {
        heading: "Worum es geht",
        paragraphs: [
          `${company.legalName} möchte, dass alle Menschen hier einkaufen können. Diese Erklärung gilt für den Onlineshop von ${company.name} und informiert nach § 14 und Anlage 3 des Barrierefreiheitsstärkungsgesetzes (BFSG).`,
        ],
      },
      {
        heading: "Was der Shop leistet",
        paragraphs: [
          "Im Shop kannst du Artikel suchen, vergleichen und in den Warenkorb legen, sie bestellen, bezahlen, liefern lassen oder in einer Filiale abholen, deine Bestellung ansehen und einen Vertrag widerrufen. Ein Konto brauchst du dafür nicht.",
        ],
      },
      {
        heading: "Wie wir die Anforderungen erfüllen",
        paragraphs: [
          "Maßstab sind die Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA, und die Norm EN 301 549. Insbesondere gilt:",
        ],
        list: [
          "Alles lässt sich mit der Tastatur bedienen, der Fokus ist immer sichtbar.",
          "Überschriften, Bereiche, Formulare und Meldungen sind für Screenreader ausgezeichnet.",
          "Texte und Bedienelemente haben ausreichend Kontrast, im hellen wie im dunklen Erscheinungsbild.",
          "Der Shop lässt sich auf 400 Prozent vergrößern, ohne dass Inhalte verloren gehen.",
          "Fehler stehen als Text beim Feld und werden vorgelesen; Eingaben bleiben erhalten.",
          "Bewegung wird abgeschaltet, wenn dein Gerät das wünscht.",
          "Vertrag widerrufen kannst du auch ohne JavaScript.",
        ],
      },
      {
        heading: "Stand und bekannte Einschränkungen",
        paragraphs: [
          "Der Shop ist nach unserer Prüfung mit diesen Anforderungen vereinbar. Geprüft wird bei jeder Änderung automatisch und regelmäßig von Hand. Die Bezahlseite stellt unser Zahlungsdienstleister Stripe bereit; auf ihre Gestaltung haben wir keinen Einfluss.",
        ],
      },
      {
        heading: "Barriere melden",
        paragraphs: [
          `Ist dir etwas aufgefallen, oder brauchst du Hilfe bei einer Bestellung? Schreib an ${company.email} oder ruf an: ${company.phone}. Wir antworten innerhalb von fünf Werktagen und nehmen deine Bestellung auf Wunsch auch am Telefon auf.`,
        ],
      },
      {
        heading: "Marktüberwachung",
        paragraphs: [
          "Hilft dir unsere Antwort nicht weiter, kannst du dich an die zuständige Behörde wenden: Marktüberwachungsstelle der Länder für die Barrierefreiheit von Produkten und Dienstleistungen (MLBF), Postfach 39 11 55, 39135 Magdeburg.",
        ],
      },
    ],
  };
}
