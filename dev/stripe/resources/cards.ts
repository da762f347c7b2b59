/** What the bank answers for a test card. */
export interface CardDecline {
  code: "card_declined" | "expired_card" | "incorrect_cvc" | "processing_error";
  declineCode?: string;
  message: string;
}

export interface TestCard {
  number: string;
  /** `pm_card_<token>`; the longer `pm_card_visa_<token>` means the same. */
  tokens: string[];
  brand: "visa" | "mastercard" | "amex";
  country: "US" | "DE" | "AT";
  funding: "credit" | "debit";
  authentication: "none" | "required";
  decline?: CardDecline;
  disputed?: boolean;
  refund?: "pending" | "fails";
}

const declined = (declineCode: string, message = "Your card was declined."): CardDecline => ({
  code: "card_declined",
  declineCode,
  message,
});

const plain = { brand: "visa", country: "US", funding: "credit", authentication: "none" } as const;

const insufficientFunds = declined("insufficient_funds", "Your card has insufficient funds.");

/** The test cards that Stripe publishes, as far as a shop's checkout can meet them. */
export const testCards: readonly TestCard[] = [
  { ...plain, number: "4242424242424242", tokens: ["visa", "us"] },
  { ...plain, number: "4000056655665556", tokens: ["visa_debit"], funding: "debit" },
  { ...plain, number: "5555555555554444", tokens: ["mastercard"], brand: "mastercard" },
  { ...plain, number: "2223003122003222", tokens: [], brand: "mastercard" },
  { ...plain, number: "378282246310005", tokens: ["amex"], brand: "amex" },
  { ...plain, number: "4000002760000016", tokens: ["de"], country: "DE" },
  { ...plain, number: "4000000400000008", tokens: ["at"], country: "AT" },
  { ...plain, number: "4000000000000077", tokens: ["bypassPending"] },
  { ...plain, number: "4000000000000002", tokens: ["chargeDeclined"], decline: declined("generic_decline") },
  {
    ...plain,
    number: "4000000000009995",
    tokens: ["chargeDeclinedInsufficientFunds"],
    decline: insufficientFunds,
  },
  {
    ...plain,
    number: "4000000000009987",
    tokens: ["chargeDeclinedLostCard"],
    decline: declined("lost_card"),
  },
  {
    ...plain,
    number: "4000000000009979",
    tokens: ["chargeDeclinedStolenCard"],
    decline: declined("stolen_card"),
  },
  { ...plain, number: "4100000000000019", tokens: ["radarBlock"], decline: declined("fraudulent") },
  {
    ...plain,
    number: "4000000000000069",
    tokens: ["chargeDeclinedExpiredCard"],
    decline: { code: "expired_card", message: "Your card has expired." },
  },
  {
    ...plain,
    number: "4000000000000127",
    tokens: ["chargeDeclinedIncorrectCvc"],
    decline: { code: "incorrect_cvc", message: "Your card's security code is incorrect." },
  },
  {
    ...plain,
    number: "4000000000000119",
    tokens: ["chargeDeclinedProcessingError"],
    decline: {
      code: "processing_error",
      message: "An error occurred while processing your card. Try again in a little bit.",
    },
  },
  {
    ...plain,
    number: "4000002500003155",
    tokens: ["authenticationRequiredOnSetup"],
    authentication: "required",
  },
  { ...plain, number: "4000002760003184", tokens: ["authenticationRequired"], authentication: "required" },
  {
    ...plain,
    number: "4000000000003220",
    tokens: ["threeDSecure2Required", "threeDSecureRequired"],
    authentication: "required",
  },
  {
    ...plain,
    number: "4000008260003178",
    tokens: ["authenticationRequiredChargeDeclinedInsufficientFunds"],
    authentication: "required",
    decline: insufficientFunds,
  },
  {
    ...plain,
    number: "4000008400001629",
    tokens: ["threeDSecureRequiredChargeDeclined"],
    authentication: "required",
    decline: declined("generic_decline"),
  },
  { ...plain, number: "4000000000000259", tokens: ["createDispute"], disputed: true },
  { ...plain, number: "4000000000007726", tokens: ["pendingRefund"], refund: "pending" },
  { ...plain, number: "4000000000005126", tokens: ["refundFail"], refund: "fails" },
];

const byNumber = new Map(testCards.map((card) => [card.number, card]));
const byToken = new Map<string, TestCard>(
  testCards.flatMap((card) =>
    card.tokens.flatMap((token) => [
      [`pm_card_${token}`, card] as const,
      [`pm_card_visa_${token}`, card] as const,
    ]),
  ),
);

/** A published test card by its number (digits only). */
export function findCardByNumber(number: string): TestCard | undefined {
  return byNumber.get(number);
}

/** A published test card by a token such as `pm_card_visa` or `pm_card_visa_chargeDeclined`. */
export function findCardByToken(token: string): TestCard | undefined {
  return byToken.get(token);
}

/** The Luhn check that every card number passes. */
export function passesLuhn(number: string): boolean {
  if (!/^\d{12,19}$/.test(number)) return false;
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
