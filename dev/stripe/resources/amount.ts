import { invalidParameter } from "../core/errors";

const smallest: Record<string, { cents: number; shown: string }> = {
  eur: { cents: 50, shown: "€0.50 eur" },
  usd: { cents: 50, shown: "$0.50 usd" },
  chf: { cents: 50, shown: "0.50 CHF" },
  gbp: { cents: 30, shown: "£0.30 gbp" },
};
const largest = 99_999_999;

/** Refuses a currency that is not supported and an amount (cents) outside what Stripe charges. */
export function checkAmount(amount: number, currency: string): void {
  const least = smallest[currency.toLowerCase()];
  if (!least)
    throw invalidParameter(
      "currency",
      undefined,
      `Invalid currency: ${currency}. Supported here: eur, usd, chf, gbp`,
    );
  if (amount < 1)
    throw invalidParameter(
      "amount",
      "parameter_invalid_integer",
      "This value must be greater than or equal to 1.",
    );
  if (amount < least.cents)
    throw invalidParameter("amount", "amount_too_small", `Amount must be at least ${least.shown}`);
  if (amount > largest)
    throw invalidParameter("amount", "amount_too_large", "Amount must be no more than €999,999.99");
}
