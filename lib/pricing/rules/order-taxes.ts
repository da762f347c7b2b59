import { type Cents, sumCents } from "@/lib/shared/money";
import { prorate } from "@/lib/shared/prorate";
import type { Country, QuoteTax } from "../types";
import { vatOfGross } from "./vat-of-gross";

/** Something that carries VAT: a line, or a part of the shipping. `key` breaks ties. */
export type Taxed = { key: string; country: Country; rate: number; grossCents: Cents };

/**
 * VAT per country and rate of the whole order, then shared to what carries it, so that the lines always add up to the
 * order (policy, Money). `taxCents` follows the order of `taxed`; `taxes` ascend by country and rate.
 */
export function orderTaxes(taxed: readonly Taxed[]): { taxes: QuoteTax[]; taxCents: Cents[] } {
  const groups = new Map<
    string,
    { country: Country; rate: number; members: { share: Taxed; index: number }[] }
  >();
  taxed.forEach((share, index) => {
    const { country, rate } = share;
    const name = `${country} ${String(rate).padStart(3, "0")}`;
    const group = groups.get(name) ?? { country, rate, members: [] };
    group.members.push({ share, index });
    groups.set(name, group);
  });

  const taxCents = taxed.map(() => 0);
  const taxes = [...groups.keys()].sort().flatMap((name) => {
    const group = groups.get(name);
    if (!group) return [];
    const { country, rate, members } = group;
    const grossCents = sumCents(members.map(({ share }) => share.grossCents));
    const tax = vatOfGross(grossCents, rate);
    const parts = prorate(
      tax,
      members.map(({ share }) => ({ key: share.key, weight: share.grossCents })),
    );
    members.forEach(({ index }, position) => {
      taxCents[index] = parts[position] ?? 0;
    });
    return [{ country, rate, grossCents, taxCents: tax }];
  });
  return { taxes, taxCents };
}
