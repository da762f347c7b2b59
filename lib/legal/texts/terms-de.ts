import type { Settings } from "@/lib/settings/types";
import { standardPolicy } from "@/lib/shared/context";
import { formatCents } from "@/lib/shared/money";
import { sellerAddress } from "../seller";
import type { LegalText } from "../types";

/** Terms of sale with the customer information of Art. 246a and 246c EGBGB. */
export function termsDe({ company, shipping, terms }: Settings): LegalText {
  const money = (cents: number) => formatCents(cents, "de");
  return {
    title: "Allgemeine Geschäftsbedingungen",
    version: terms.version,
    sections: [
      {
        heading: "1. Geltung und Vertragspartner",
        paragraphs: [
          `Diese Bedingungen gelten für alle Bestellungen in unserem Onlineshop. Dein Vertragspartner ist ${sellerAddress(company, "de").join(", ")}. Du erreichst uns unter ${company.phone} und ${company.email}.`,
          "Verbraucherin oder Verbraucher bist du, wenn du überwiegend zu privaten Zwecken bestellst (§ 13 BGB). Abweichende Bedingungen von Unternehmen gelten nur, wenn wir ihnen in Textform zustimmen.",
        ],
      },
      {
        heading: "2. So kommt der Vertrag zustande",
        paragraphs: [
          "Die Artikel im Shop sind noch kein bindendes Angebot. Du legst sie in den Warenkorb, gibst an der Kasse deine Daten ein und siehst vor dem Absenden alles zusammengefasst: Artikel, Preise, Versand, Gesamtsumme und Liefertermin. Bis dahin kannst du jede Eingabe ändern oder abbrechen.",
          "Mit dem Klick auf „Zahlungspflichtig bestellen“ gibst du ein verbindliches Angebot ab. Danach bezahlst du. Sobald die Zahlung eingegangen ist, schicken wir dir die Auftragsbestätigung per E-Mail; damit nehmen wir dein Angebot an und der Vertrag ist geschlossen.",
          `Wird nicht innerhalb von ${standardPolicy.holdMinutes} Minuten bezahlt, verfällt die Bestellung, ohne dass dir Kosten entstehen. Geht eine Zahlung erst danach ein und ist die Ware nicht mehr da, erstatten wir sie sofort und vollständig.`,
          "Der Vertrag wird auf Deutsch oder Englisch geschlossen, je nachdem, in welcher Sprache du bestellst. Wir speichern den Vertragstext und schicken ihn dir mit diesen Bedingungen und der Widerrufsbelehrung per E-Mail. Über den Link in dieser E-Mail kannst du deine Bestellung jederzeit ansehen.",
        ],
      },
      {
        heading: "3. Preise und Versandkosten",
        paragraphs: [
          "Alle Preise sind Gesamtpreise in Euro und enthalten die gesetzliche Mehrwertsteuer des Landes, in das wir liefern oder in dem du abholst. Geschenkkarten sind Mehrzweckgutscheine und werden ohne Mehrwertsteuer verkauft.",
          `Der Standardversand kostet ${money(shipping.standardCents)}, ab einem Warenwert von ${money(shipping.freeFromCents)} ist er kostenlos. Expressversand kostet ${money(shipping.expressCents)}. Die Abholung in einer Filiale kostet nichts. Die Versandkosten stehen vor dem Absenden der Bestellung noch einmal gesondert in der Übersicht.`,
        ],
      },
      {
        heading: "4. Bezahlung",
        paragraphs: [
          "Du bezahlst mit Kredit- oder Debitkarte oder mit einer Wallet wie Apple Pay oder Google Pay. Die Zahlung wickelt unser Zahlungsdienstleister Stripe auf einer gesicherten Seite ab; deine Kartendaten sehen und speichern wir nicht. Der Betrag wird mit der Bestellung abgebucht.",
        ],
      },
      {
        heading: "5. Lieferung",
        paragraphs: [
          "Wir liefern nach Deutschland und Österreich. Der Liefertermin steht auf der Artikelseite, an der Kasse und in der Auftragsbestätigung. Es kann vorkommen, dass wir in mehreren Paketen liefern; Mehrkosten entstehen dir dadurch nicht.",
        ],
      },
      {
        heading: "6. Abholung in der Filiale",
        paragraphs: [
          "Du kannst online bezahlen und in einer Filiale abholen. Ab wann, steht vor der Bestellung dabei; wir sagen dir Bescheid, sobald alles bereitliegt. Zum Abholen brauchst du den Abholcode. Wir heben die Ware 7 Tage auf. Holst du sie bis dahin nicht ab, wird die Bestellung storniert und wir erstatten alles, was du bezahlt hast.",
          "Auch bei Abholung ist der Vertrag im Fernabsatz geschlossen: Du hast dasselbe Widerrufsrecht wie bei einer Lieferung.",
        ],
      },
      {
        heading: "7. Widerruf und freiwillige Rückgabe",
        paragraphs: [
          "Als Verbraucherin oder Verbraucher kannst du den Vertrag innerhalb von 14 Tagen widerrufen; die Einzelheiten stehen in der Widerrufsbelehrung. Am schnellsten geht es mit „Vertrag widerrufen“ am Ende jeder Seite unseres Shops, ohne Anmeldung.",
          "Darüber hinaus nehmen wir Artikel bis 30 Tage nach Erhalt zurück und erstatten den Warenpreis, in jeder Filiale kostenlos. Ausgenommen sind geöffnete Lebensmittel, für dich gravierte Artikel und eingelöste Geschenkkarten. Kursplätze kannst du bis 7 Tage vor dem Termin zurückgeben. Dein gesetzliches Widerrufsrecht bleibt davon unberührt.",
        ],
      },
      {
        heading: "8. Geschenkkarten und Kurse",
        paragraphs: [
          "Geschenkkarten gelten bis zum Ende des dritten Kalenderjahres nach dem Kauf. Sie können im Shop und in jeder Filiale eingelöst werden, auch in Teilbeträgen; ausgezahlt werden sie nicht.",
          "Muss ein Kurs ausfallen, bieten wir dir einen anderen Termin an oder erstatten den vollen Preis, ganz wie du möchtest.",
        ],
      },
      {
        heading: "9. Eigentumsvorbehalt",
        paragraphs: ["Bis zur vollständigen Bezahlung bleibt die Ware unser Eigentum."],
      },
      {
        heading: "10. Gesetzliche Gewährleistung",
        paragraphs: [
          "Für alle Waren gilt das gesetzliche Mängelhaftungsrecht. Zeigt sich innerhalb von zwei Jahren nach der Übergabe ein Mangel, der bei der Übergabe schon angelegt war, hast du Anspruch auf Nacherfüllung, also Reparatur oder Ersatz, und unter den gesetzlichen Voraussetzungen auf Minderung, Rücktritt und Schadensersatz. Tritt der Mangel im ersten Jahr auf, wird vermutet, dass er von Anfang an da war.",
          "Garantien von Herstellern gelten zusätzlich und schränken diese Rechte nicht ein. Melde einen Mangel per E-Mail, telefonisch oder in einer Filiale; Rückversand und Reparatur kosten dich nichts.",
        ],
      },
      {
        heading: "11. Haftung",
        paragraphs: [
          "Wir haften unbeschränkt bei Vorsatz und grober Fahrlässigkeit, bei Verletzung von Leben, Körper oder Gesundheit, nach dem Produkthaftungsgesetz und soweit wir eine Garantie übernommen haben. Bei leichter Fahrlässigkeit haften wir nur für die Verletzung wesentlicher Vertragspflichten, also solcher, auf deren Einhaltung du vertrauen darfst, und begrenzt auf den vorhersehbaren, vertragstypischen Schaden. Im Übrigen ist die Haftung ausgeschlossen.",
        ],
      },
      {
        heading: "12. Altgeräte, Batterien und Verpackungen",
        paragraphs: [
          "Elektrogeräte und Batterien gehören nicht in den Hausmüll. Altbatterien kannst du in jeder Filiale kostenlos abgeben. Kaufst du ein Elektrogerät, nehmen wir ein gleichartiges Altgerät kostenlos zurück; kleine Geräte bis 25 cm Kantenlänge auch ohne Kauf. Lösche vorher persönliche Daten und entnimm Batterien, wenn das ohne Zerstörung geht.",
        ],
      },
      {
        heading: "13. Streitbeilegung und anwendbares Recht",
        paragraphs: [
          "Wir sind nicht bereit und nicht verpflichtet, an Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle teilzunehmen.",
          "Es gilt deutsches Recht unter Ausschluss des UN-Kaufrechts. Zwingende Verbraucherschutzvorschriften des Landes, in dem du lebst, bleiben dir erhalten. Ist eine Bestimmung unwirksam, bleibt der Vertrag im Übrigen bestehen; an ihre Stelle tritt das Gesetz.",
        ],
      },
    ],
  };
}
