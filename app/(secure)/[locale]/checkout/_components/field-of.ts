import { describedBy } from "@/components/ui/field";
import type { CheckoutField, CheckoutState } from "@/lib/checkout/types";
import type { CheckoutTexts } from "./checkout-texts";

/** What a control needs to know of its field: the value typed before, and the error with its remedy. */
export function fieldOf(state: CheckoutState, texts: CheckoutTexts, field: CheckoutField, hint?: string) {
  const invalid = state.status === "invalid" && state.fields.includes(field);
  const error = invalid ? texts.errors[field] : undefined;
  const defaultValue = state.status === "idle" ? undefined : state.values[field];
  return { error, control: { name: field, defaultValue, ...describedBy(field, { hint, error }) } };
}
