import { standardPolicy } from "@/lib/shared/context";

/** What mails say in German. Amounts, dates and names arrive formatted. */
export const de = {
  hello: (name: string) => `Hallo ${name},`,
  orderNumber: "Bestellnummer",
  orderedOn: "Bestellt am",
  goods: "Deine Artikel",
  goodsValue: "Warenwert",
  shipping: { standard: "Standardversand", express: "Expressversand" },
  free: "kostenlos",
  collection: "Abholung in der Filiale",
  total: "Gesamtsumme",
  vat: (rate: number, gross: string) => `enthaltene MwSt. ${rate} % (aus ${gross})`,
  vatNote: "Alle Preise inklusive gesetzlicher Mehrwertsteuer.",
  each: (amount: string) => `je ${amount}`,
  address: "Lieferadresse",
  country: { DE: "Deutschland", AT: "Österreich" },
  delivery: "Lieferung",
  deliverySpan: (span: string) => `Voraussichtlich ${span}`,
  store: (name: string) => `Abholung: ${name}`,
  readyFrom: (moment: string) => `Abholbereit ab ${moment}`,
  readyBetween: (span: string) => `Abholbereit voraussichtlich ${span}`,
  pickupCode: (code: string) => `Dein Abholcode: ${code}`,
  contains: (names: string) => `Enthält: ${names}`,
  payment: "Zahlung",
  paid: (amount: string, day: string) => `${amount} bezahlt am ${day}, abgewickelt von Stripe`,
  viewOrder: "Bestellung ansehen",
  withdrawHeading: "Doch nicht das Richtige?",
  withdrawText:
    "Du kannst den Vertrag innerhalb von 14 Tagen ohne Angabe von Gründen widerrufen, in zwei Schritten und ohne Anmeldung. Darüber hinaus nehmen wir Artikel 30 Tage lang zurück, in jeder Filiale kostenlos.",
  withdraw: "Vertrag widerrufen",
  legalIntro:
    "Hier folgen unsere Allgemeinen Geschäftsbedingungen und die Widerrufsbelehrung mit Widerrufsformular, die für deine Bestellung gelten. Bitte bewahre diese E-Mail auf.",
  version: (version: string) => `Stand: ${version}`,
  questions: (phone: string, email: string) =>
    `Fragen? Antworte einfach auf diese E-Mail, schreib an ${email} oder ruf an: ${phone}.`,
  confirmation: {
    subject: (number: string) => `Auftragsbestätigung ${number}`,
    preview: (total: string) => `Danke für deine Bestellung über ${total}. Deine Zahlung ist da.`,
    title: "Danke, deine Bestellung ist bei uns.",
    text: "deine Zahlung ist angekommen und wir nehmen deine Bestellung hiermit an. Ab jetzt kümmern wir uns um den Rest.",
  },
  refund: {
    subject: (number: string) => `Erstattung zu deiner Bestellung ${number}`,
    preview: (amount: string) => `${amount} sind auf dem Weg zu dir.`,
    title: "Dein Geld ist auf dem Weg.",
    text: (amount: string) =>
      `wir haben dir ${amount} erstattet, auf demselben Weg, auf dem du bezahlt hast. Je nach Bank dauert es bis zu zehn Werktage, bis der Betrag auf deinem Konto steht.`,
    amount: "Erstattet",
  },
  paymentRefunded: {
    subject: (number: string) => `Deine Zahlung zu ${number} geht an dich zurück`,
    preview: (amount: string) => `Wir haben ${amount} vollständig erstattet.`,
    title: "Wir haben deine Zahlung erstattet.",
    reasons: {
      stock_shortfall: `als deine Zahlung ankam, war ein Artikel leider nicht mehr da: Bestellungen halten wir ${standardPolicy.holdMinutes} Minuten lang frei. Das tut uns leid. Ein Vertrag ist nicht zustande gekommen.`,
      already_paid: "zu deiner Bestellung ist eine zweite Zahlung eingegangen. Bezahlt war sie schon.",
      facts_differ: "deine Zahlung passte nicht zur Bestellung, deshalb konnten wir sie nicht annehmen.",
    },
    text: (amount: string) =>
      `Wir haben die ${amount} sofort und vollständig erstattet. Je nach Bank dauert es bis zu zehn Werktage, bis der Betrag auf deinem Konto steht.`,
  },
  cancelled: {
    subject: (number: string) => `Deine Bestellung ${number} ist storniert`,
    preview: "Du bekommst alles zurück, was du bezahlt hast.",
    title: "Deine Bestellung ist storniert.",
    text: (total: string) =>
      `wir haben deine Bestellung storniert. Du bekommst die bezahlten ${total} zurück und noch eine E-Mail, sobald die Erstattung unterwegs ist.`,
  },
  receipt: {
    subject: "Eingangsbestätigung deines Widerrufs",
    preview: "Wir haben deine Widerrufserklärung erhalten.",
    title: "Dein Widerruf ist eingegangen.",
    text: "wir bestätigen, dass deine Widerrufserklärung bei uns eingegangen ist. Das ist ihr Inhalt:",
    receivedAt: "Eingegangen am",
    name: "Name",
    contract: "Vertrag (Bestellnummer)",
    email: "E-Mail-Adresse",
    scope: "Umfang",
    whole: "gesamter Vertrag",
    part: "folgende Waren, wie von dir angegeben:",
    statement: "Erklärung",
    statementText: (contract: string) => `Hiermit widerrufe ich den Vertrag mit der Nummer ${contract}.`,
    note: "Diese E-Mail bestätigt den Eingang deiner Erklärung, noch nicht, dass der Widerruf wirksam ist. Wir prüfen ihn und sagen dir, wie es mit Rückgabe und Erstattung weitergeht.",
    mistake: "Die Erklärung stammt nicht von dir? Dann antworte bitte auf diese E-Mail.",
  },
};

/** What every language must say. */
export type Words = typeof de;
