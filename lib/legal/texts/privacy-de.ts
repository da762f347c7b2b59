import type { Settings } from "@/lib/settings/types";
import { sellerAddress } from "../seller";
import type { LegalText } from "../types";

/** Information under Art. 13 GDPR and § 25 TDDDG. Says what the software does: no analytics, no third party while browsing. */
export function privacyDe({ company, terms }: Settings): LegalText {
  return {
    title: "Datenschutzerklärung",
    version: terms.version,
    sections: [
      {
        heading: "Kurz gesagt",
        paragraphs: [
          "Wir verarbeiten, was für deinen Einkauf nötig ist, und sonst nichts. Beim Stöbern lädt der Shop nichts von Dritten, misst dich nicht und spielt keine personalisierte Werbung aus. Deshalb gibt es hier auch kein Cookie-Banner.",
        ],
      },
      {
        heading: "Verantwortlich",
        paragraphs: [
          `${sellerAddress(company, "de").join(", ")}. Telefon ${company.phone}, E-Mail ${company.email}. An diese Adresse kannst du dich mit allen Fragen zum Datenschutz wenden.`,
        ],
      },
      {
        heading: "Besuch des Shops",
        paragraphs: [
          "Damit eine Seite bei dir ankommt, verarbeitet unser Server deine IP-Adresse und die aufgerufene Adresse. Zum Schutz vor Missbrauch zählen wir für wenige Minuten, wie oft von einer IP-Adresse aus bestimmte Funktionen aufgerufen werden. Rechtsgrundlage ist unser berechtigtes Interesse an einem sicheren Betrieb (Art. 6 Abs. 1 lit. f DSGVO).",
        ],
      },
      {
        heading: "Cookies",
        paragraphs: [
          "Wir setzen nur Cookies, ohne die der Shop nicht funktioniert (§ 25 Abs. 2 Nr. 2 TDDDG):",
        ],
        list: [
          "cart: findet deinen Warenkorb wieder, 90 Tage, für Skripte nicht lesbar",
          "locale: merkt sich die Sprache, die du gewählt hast, 1 Jahr",
        ],
      },
      {
        heading: "Bestellung",
        paragraphs: [
          "Für deine Bestellung verarbeiten wir Name, E-Mail-Adresse, auf Wunsch Telefonnummer, Liefer- oder Abholort und die bestellten Artikel, um den Vertrag zu erfüllen (Art. 6 Abs. 1 lit. b DSGVO). Bei einer Lieferung geben wir Name und Anschrift an das Versandunternehmen weiter, bei Abholung sieht die Filiale Namen und Bestellung.",
          "Bestätigung, Versand- und Erstattungsnachrichten schicken wir dir per E-Mail. Werbung schicken wir nur, wenn du sie bestellt hast.",
        ],
      },
      {
        heading: "Bezahlung",
        paragraphs: [
          "Zahlungen wickelt Stripe Payments Europe, Limited, 1 Grand Canal Street Lower, Grand Canal Dock, Dublin, Irland ab. Stripe erhält Betrag, Bestellnummer und E-Mail-Adresse und erhebt deine Zahlungsdaten selbst auf seiner Seite (Art. 6 Abs. 1 lit. b DSGVO). Dabei können Daten in den USA verarbeitet werden; Stripe ist nach dem EU-US Data Privacy Framework zertifiziert.",
        ],
      },
      {
        heading: "Widerruf über das Formular",
        paragraphs: [
          "Nutzt du die Funktion „Vertrag widerrufen“, speichern wir deine Angaben und den Zeitpunkt unveränderlich, weil wir den Eingang belegen und dir bestätigen müssen (Art. 6 Abs. 1 lit. c DSGVO in Verbindung mit § 356a BGB).",
        ],
      },
      {
        heading: "Wie lange wir speichern",
        paragraphs: [
          "Warenkörbe, aus denen keine Bestellung wird, löschen wir nach 90 Tagen. Bestellungen und Schriftwechsel bewahren wir so lange auf, wie Handels- und Steuerrecht es verlangen: Geschäftsbriefe 6 Jahre, Buchungsbelege 8 Jahre (§ 257 HGB, § 147 AO; Art. 6 Abs. 1 lit. c DSGVO).",
        ],
      },
      {
        heading: "Wer Daten für uns verarbeitet",
        paragraphs: [
          "Betrieb der Server und Versand der E-Mails übernehmen Dienstleister in der EU nach unseren Weisungen (Art. 28 DSGVO). Eine automatisierte Entscheidungsfindung einschließlich Profiling findet nicht statt. Ohne die als Pflichtfelder gekennzeichneten Angaben können wir keinen Vertrag mit dir schließen.",
        ],
      },
      {
        heading: "Deine Rechte",
        paragraphs: [`Du kannst jederzeit eine E-Mail an ${company.email} schreiben und hast das Recht auf`],
        list: [
          "Auskunft über deine Daten (Art. 15 DSGVO)",
          "Berichtigung und Löschung (Art. 16 und 17 DSGVO)",
          "Einschränkung der Verarbeitung (Art. 18 DSGVO)",
          "Herausgabe in einem gängigen Format (Art. 20 DSGVO)",
          "Widerspruch gegen Verarbeitungen, die auf unserem berechtigten Interesse beruhen (Art. 21 DSGVO)",
          "Beschwerde bei einer Aufsichtsbehörde, zum Beispiel beim Hamburgischen Beauftragten für Datenschutz und Informationsfreiheit, Ludwig-Erhard-Straße 22, 20459 Hamburg (Art. 77 DSGVO)",
        ],
      },
    ],
  };
}
