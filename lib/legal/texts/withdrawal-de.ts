import type { Settings } from "@/lib/settings/types";
import { sellerAddress } from "../seller";
import type { LegalText } from "../types";

/**
 * Model text of Anlage 1 and form of Anlage 2 to Art. 246a § 1 EGBGB, with the withdrawal function of § 356a BGB.
 * Its wording is protected by law only as it stands, so it keeps its formal address.
 */
export function withdrawalDe({ company, terms }: Settings): LegalText {
  const seller = `${sellerAddress(company, "de").join(", ")}, Telefon ${company.phone}, E-Mail ${company.email}`;
  return {
    title: "Widerrufsbelehrung und Widerrufsformular",
    version: terms.version,
    sections: [
      {
        heading: "Widerrufsrecht",
        paragraphs: [
          "Der Wortlaut dieser Belehrung ist gesetzlich vorgegeben; deshalb siezen wir dich hier ausnahmsweise.",
          "Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen.",
          "Die Widerrufsfrist beträgt vierzehn Tage ab dem Tag, an dem Sie oder ein von Ihnen benannter Dritter, der nicht der Beförderer ist, die Waren in Besitz genommen haben bzw. hat. Wird eine Bestellung in mehreren Teilsendungen geliefert, beginnt die Frist mit dem Tag, an dem Sie die letzte Ware oder Teilsendung in Besitz genommen haben. Bei Kursen und Geschenkkarten beginnt sie mit dem Tag des Vertragsabschlusses.",
          `Um Ihr Widerrufsrecht auszuüben, müssen Sie uns (${seller}) mittels einer eindeutigen Erklärung (z. B. ein mit der Post versandter Brief oder eine E-Mail) über Ihren Entschluss, diesen Vertrag zu widerrufen, informieren. Sie können dafür das beigefügte Muster-Widerrufsformular verwenden, das jedoch nicht vorgeschrieben ist.`,
          "Sie können Ihr Widerrufsrecht auch online über die Schaltfläche „Vertrag widerrufen“ am Ende jeder Seite unseres Onlineshops ausüben. Wenn Sie diese Online-Funktion nutzen, übermitteln wir Ihnen unverzüglich auf einem dauerhaften Datenträger (per E-Mail) eine Eingangsbestätigung, die den Inhalt der Widerrufserklärung sowie das Datum und die Uhrzeit ihres Eingangs enthält.",
          "Zur Wahrung der Widerrufsfrist reicht es aus, dass Sie die Mitteilung über die Ausübung des Widerrufsrechts vor Ablauf der Widerrufsfrist absenden.",
        ],
      },
      {
        heading: "Folgen des Widerrufs",
        paragraphs: [
          "Wenn Sie diesen Vertrag widerrufen, haben wir Ihnen alle Zahlungen, die wir von Ihnen erhalten haben, einschließlich der Lieferkosten (mit Ausnahme der zusätzlichen Kosten, die sich daraus ergeben, dass Sie eine andere Art der Lieferung als die von uns angebotene, günstigste Standardlieferung gewählt haben), unverzüglich und spätestens binnen vierzehn Tagen ab dem Tag zurückzuzahlen, an dem die Mitteilung über Ihren Widerruf dieses Vertrags bei uns eingegangen ist. Für diese Rückzahlung verwenden wir dasselbe Zahlungsmittel, das Sie bei der ursprünglichen Transaktion eingesetzt haben, es sei denn, mit Ihnen wurde ausdrücklich etwas anderes vereinbart; in keinem Fall werden Ihnen wegen dieser Rückzahlung Entgelte berechnet.",
          "Wir können die Rückzahlung verweigern, bis wir die Waren wieder zurückerhalten haben oder bis Sie den Nachweis erbracht haben, dass Sie die Waren zurückgesandt haben, je nachdem, welches der frühere Zeitpunkt ist.",
          `Sie haben die Waren unverzüglich und in jedem Fall spätestens binnen vierzehn Tagen ab dem Tag, an dem Sie uns über den Widerruf dieses Vertrags unterrichten, an ${sellerAddress(company, "de").join(", ")} zurückzusenden oder in einer unserer Filialen zu übergeben. Die Frist ist gewahrt, wenn Sie die Waren vor Ablauf der Frist von vierzehn Tagen absenden.`,
          "Sie tragen die unmittelbaren Kosten der Rücksendung der Waren. Die Rückgabe in einer Filiale ist kostenlos. Mit unserem Rücksendeetikett kostet die Rücksendung 3,90 €; der Betrag wird von der Erstattung abgezogen.",
          "Sie müssen für einen etwaigen Wertverlust der Waren nur aufkommen, wenn dieser Wertverlust auf einen zur Prüfung der Beschaffenheit, Eigenschaften und Funktionsweise der Waren nicht notwendigen Umgang mit ihnen zurückzuführen ist.",
        ],
      },
      {
        heading: "Ausschluss oder vorzeitiges Erlöschen des Widerrufsrechts",
        paragraphs: ["Das Widerrufsrecht besteht nicht oder erlischt vorzeitig bei Verträgen"],
        list: [
          "zur Lieferung von Waren, die nicht vorgefertigt sind und für deren Herstellung eine individuelle Auswahl oder Bestimmung durch Sie maßgeblich ist oder die eindeutig auf Ihre persönlichen Bedürfnisse zugeschnitten sind, zum Beispiel gravierte Artikel;",
          "zur Lieferung von Waren, die schnell verderben können oder deren Verfallsdatum schnell überschritten würde;",
          "zur Lieferung versiegelter Waren, die aus Gründen des Gesundheitsschutzes oder der Hygiene nicht zur Rückgabe geeignet sind, wenn ihre Versiegelung nach der Lieferung entfernt wurde, zum Beispiel geöffnete Lebensmittel;",
          "zur Erbringung von Dienstleistungen im Zusammenhang mit Freizeitbetätigungen, wenn der Vertrag für die Erbringung einen spezifischen Termin vorsieht, zum Beispiel Kurse; wir nehmen Kursplätze dennoch freiwillig bis 7 Tage vor dem Termin zurück.",
        ],
      },
      {
        heading: "Muster-Widerrufsformular",
        paragraphs: [
          "(Wenn Sie den Vertrag widerrufen wollen, dann füllen Sie bitte dieses Formular aus und senden Sie es zurück.)",
        ],
        list: [
          `An ${seller}`,
          "Hiermit widerrufe(n) ich/wir (*) den von mir/uns (*) abgeschlossenen Vertrag über den Kauf der folgenden Waren (*) / die Erbringung der folgenden Dienstleistung (*): ______",
          "Bestellt am (*) / erhalten am (*): ______",
          "Name des/der Verbraucher(s): ______",
          "Anschrift des/der Verbraucher(s): ______",
          "Unterschrift des/der Verbraucher(s) (nur bei Mitteilung auf Papier): ______",
          "Datum: ______",
          "(*) Unzutreffendes streichen.",
        ],
      },
    ],
  };
}
