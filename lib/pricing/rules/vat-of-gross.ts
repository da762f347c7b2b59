import { type Cents, divideHalfUp } from "@/lib/shared/money";

/** The VAT inside a gross amount, `round_half_up(gross × r / (100 + r))`; `rate` in whole percent (policy, Money). */
export function vatOfGross(grossCents: Cents, rate: number): Cents {
  return divideHalfUp(grossCents, rate, 100 + rate);
}
