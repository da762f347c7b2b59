const de = {
  title: "Posteingang",
  intro: "Alle Mails des Shops landen hier, keine verlässt diesen Rechner.",
  to: "Empfänger",
  subject: "Betreff",
  search: "Suchen",
  found: (count: number) => (count === 1 ? "1 Mail" : `${count} Mails`),
  none: "Keine Mails. Sobald der Shop eine verschickt, steht sie hier.",
  from: "Von",
  received: "Eingegangen",
  back: "Zurück zum Posteingang",
  html: "Gestaltete Fassung",
  text: "Textfassung",
  headers: "Kopfzeilen",
  attachments: "Anhänge",
  raw: "Als Datei (.eml)",
  noText: "Diese Mail hat keine Textfassung.",
  noSubject: "(ohne Betreff)",
  missing: "Diese Mail gibt es nicht (mehr).",
};

export type Texts = typeof de;

const en: Texts = {
  title: "Inbox",
  intro: "Every mail of the shop ends up here; none leaves this machine.",
  to: "Recipient",
  subject: "Subject",
  search: "Search",
  found: (count) => (count === 1 ? "1 mail" : `${count} mails`),
  none: "No mails. As soon as the shop sends one, it shows here.",
  from: "From",
  received: "Received",
  back: "Back to the inbox",
  html: "Designed version",
  text: "Text version",
  headers: "Headers",
  attachments: "Attachments",
  raw: "As a file (.eml)",
  noText: "This mail has no text version.",
  noSubject: "(no subject)",
  missing: "There is no such mail (any more).",
};

export type Language = "de" | "en";

export const texts: Record<Language, Texts> = { de, en };

/** German for browsers that ask for it first, else English. */
export function languageOf(acceptLanguage: string | undefined): Language {
  return acceptLanguage?.trim().toLowerCase().startsWith("de") ? "de" : "en";
}
