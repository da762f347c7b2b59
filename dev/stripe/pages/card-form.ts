import { findCardByNumber, passesLuhn } from "../resources/cards";
import type { CardForm } from "../resources/checkout-payment";
import type { ErrorName } from "./texts";

export type FieldName = "email" | "number" | "expiry" | "cvc" | "name";

/** What was typed, to be shown again; never the security code. */
export type Typed = Record<FieldName, string>;

export const nothingTyped: Typed = { email: "", number: "", expiry: "", cvc: "", name: "" };

export interface FieldError {
  field: FieldName;
  name: ErrorName;
}

/** Reads the posted card form; the first thing that is missing or wrong in each field. */
export function readCardForm(
  body: URLSearchParams,
  knownEmail: string | null,
): { typed: Typed; errors: FieldError[]; form: CardForm } {
  const field = (name: FieldName) => (body.get(name) ?? "").trim();
  const typed: Typed = {
    email: knownEmail ?? field("email"),
    number: field("number"),
    expiry: field("expiry"),
    cvc: field("cvc"),
    name: field("name"),
  };
  const number = typed.number.replaceAll(/[\s-]/g, "");
  const [, month = "", year = ""] = /^(\d{1,2})\s*\/?\s*(\d{2}|\d{4})$/.exec(typed.expiry) ?? [];
  const errors: FieldError[] = [];
  const check = (wrong: boolean, failed: FieldName, name: ErrorName) => {
    if (wrong && !errors.some((error) => error.field === failed)) errors.push({ field: failed, name });
  };
  check(!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.email), "email", "email_invalid");
  check(number.length < 12, "number", "incomplete_number");
  check(!passesLuhn(number), "number", "incorrect_number");
  check(!findCardByNumber(number), "number", "test_card_only");
  check(month === "", "expiry", "incomplete_expiry");
  check(!/^\d{3,4}$/.test(typed.cvc), "cvc", "incomplete_cvc");
  check(typed.name === "", "name", "incomplete_name");
  return {
    typed: { ...typed, cvc: "" },
    errors,
    form: {
      card: { number, exp_month: Number(month), exp_year: Number(year), cvc: typed.cvc },
      name: typed.name,
      email: typed.email,
    },
  };
}

/** The field beside which a failed payment is explained. */
export function fieldOf(name: ErrorName): FieldName {
  if (name === "expired_card" || name.startsWith("invalid_expiry")) return "expiry";
  if (name === "incorrect_cvc" || name === "invalid_cvc") return "cvc";
  return "number";
}
