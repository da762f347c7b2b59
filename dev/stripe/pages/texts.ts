const de = {
  testMode: "Testmodus – es wird kein Geld bewegt",
  title: (merchant: string) => `Bezahlen bei ${merchant}`,
  back: (merchant: string) => `Zurück zu ${merchant}`,
  payTo: (merchant: string) => `Zahlung an ${merchant}`,
  quantity: (count: number, each: string) => `${count} × ${each}`,
  total: "Gesamtsumme",
  payByCard: "Mit Karte zahlen",
  email: "E-Mail",
  number: "Kartennummer",
  expiry: "MM / JJ",
  cvc: "CVC",
  name: "Name auf der Karte",
  submit: (amount: string) => `${amount} bezahlen`,
  testCards: "Testkarten",
  testCardsNote: "Ablaufdatum in der Zukunft und CVC sind beliebig.",
  behaviour: "Verhalten",
  approve: "wird bezahlt",
  authenticate: "verlangt 3-D Secure",
  dispute: "wird bezahlt, danach Rückbuchung",
  refundPending: "wird bezahlt, Erstattung dauert",
  refundFails: "wird bezahlt, Erstattung scheitert",
  paidTitle: "Schon bezahlt",
  paidText: "Diese Zahlung ist abgeschlossen.",
  expiredTitle: "Abgelaufen",
  expiredText: "Diese Zahlungsseite ist abgelaufen. Es wurde nichts abgebucht.",
  missingTitle: "Nicht gefunden",
  missingText: "Diese Zahlungsseite gibt es nicht.",
  challengeTitle: "Zahlung freigeben",
  challengeText: (amount: string, last4: string) =>
    `Deine Bank möchte wissen, ob du ${amount} mit der Karte •••• ${last4} bezahlst.`,
  challengeComplete: "Authentifizierung abschließen",
  challengeFail: "Authentifizierung ablehnen",
  challengeOver: "Die Freigabe ist beantwortet. Du kannst dieses Fenster schließen.",
  errors: {
    email_invalid: "Gib eine gültige E-Mail-Adresse ein.",
    incomplete_number: "Die Kartennummer ist unvollständig.",
    incomplete_expiry: "Das Ablaufdatum ist unvollständig.",
    incomplete_cvc: "Die Prüfziffer ist unvollständig.",
    incomplete_name: "Gib den Namen auf der Karte ein.",
    incorrect_number: "Die Kartennummer ist ungültig.",
    test_card_only: "Im Testmodus funktionieren nur Testkarten.",
    invalid_expiry_month: "Das Ablaufdatum ist ungültig.",
    invalid_expiry_year: "Das Ablaufdatum liegt in der Vergangenheit.",
    expired_card: "Die Karte ist abgelaufen.",
    invalid_cvc: "Die Prüfziffer ist ungültig.",
    incorrect_cvc: "Die Prüfziffer ist falsch.",
    processing_error:
      "Bei der Verarbeitung der Karte ist ein Fehler aufgetreten. Versuche es gleich noch einmal.",
    insufficient_funds: "Das Guthaben der Karte reicht nicht aus.",
    card_declined: "Die Karte wurde abgelehnt.",
    payment_intent_authentication_failure:
      "Die Zahlung konnte nicht freigegeben werden. Wähle eine andere Karte oder versuche es noch einmal.",
  },
};

const en: typeof de = {
  testMode: "Test mode – no money moves",
  title: (merchant) => `Pay ${merchant}`,
  back: (merchant) => `Back to ${merchant}`,
  payTo: (merchant) => `Pay ${merchant}`,
  quantity: (count, each) => `${count} × ${each}`,
  total: "Total",
  payByCard: "Pay with card",
  email: "Email",
  number: "Card number",
  expiry: "MM / YY",
  cvc: "CVC",
  name: "Name on card",
  submit: (amount) => `Pay ${amount}`,
  testCards: "Test cards",
  testCardsNote: "Any future date and any CVC will do.",
  behaviour: "Behaviour",
  approve: "is paid",
  authenticate: "asks for 3-D Secure",
  dispute: "is paid, then disputed",
  refundPending: "is paid, refunds take a while",
  refundFails: "is paid, refunds fail",
  paidTitle: "Already paid",
  paidText: "This payment is complete.",
  expiredTitle: "Expired",
  expiredText: "This payment page has expired. Nothing was charged.",
  missingTitle: "Not found",
  missingText: "There is no such payment page.",
  challengeTitle: "Approve the payment",
  challengeText: (amount, last4) =>
    `Your bank would like to know whether you are paying ${amount} with the card •••• ${last4}.`,
  challengeComplete: "Complete authentication",
  challengeFail: "Fail authentication",
  challengeOver: "The question is answered. You can close this window.",
  errors: {
    email_invalid: "Enter a valid email address.",
    incomplete_number: "Your card number is incomplete.",
    incomplete_expiry: "Your card's expiration date is incomplete.",
    incomplete_cvc: "Your card's security code is incomplete.",
    incomplete_name: "Enter the name on the card.",
    incorrect_number: "Your card number is invalid.",
    test_card_only: "Only test cards work in test mode.",
    invalid_expiry_month: "Your card's expiration date is invalid.",
    invalid_expiry_year: "Your card's expiration year is in the past.",
    expired_card: "Your card has expired.",
    invalid_cvc: "Your card's security code is invalid.",
    incorrect_cvc: "Your card's security code is incorrect.",
    processing_error: "An error occurred while processing your card. Try again in a little bit.",
    insufficient_funds: "Your card has insufficient funds.",
    card_declined: "Your card was declined.",
    payment_intent_authentication_failure:
      "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
  },
};

export type Texts = typeof de;
export type ErrorName = keyof Texts["errors"];
export type Language = "de" | "en";

export const texts: Record<Language, Texts> = { de, en };

/** The page's language: the session's, or the browser's when that is `auto` or not one of ours. */
export function languageFor(locale: string | null, acceptLanguage: string | undefined): Language {
  if (locale?.startsWith("de")) return "de";
  if (locale?.startsWith("en")) return "en";
  return acceptLanguage?.trim().toLowerCase().startsWith("de") ? "de" : "en";
}

/** An amount in cents as the language writes it. */
export function showAmount(cents: number, currency: string, language: Language): string {
  return new Intl.NumberFormat(language, { style: "currency", currency }).format(cents / 100);
}

/** The text for a failed payment; a bank's decline reads the same whatever its finer reason, as on Stripe's page. */
export function errorName(error: {
  code?: string | undefined;
  decline_code?: string | undefined;
}): ErrorName {
  if (error.decline_code === "insufficient_funds") return "insufficient_funds";
  return error.code !== undefined && error.code in de.errors ? (error.code as ErrorName) : "card_declined";
}
