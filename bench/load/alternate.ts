import { median } from "./figures";

/**
 * Measures the parties in turn, several rounds of each, and answers the median of each: what disturbs the machine for a
 * while disturbs all of them. Ratios are formed within a round.
 */
export async function alternate<Name extends string>(
  rounds: number,
  parties: Record<Name, () => Promise<number>>,
): Promise<{ medians: Record<Name, number>; ratio: (subject: Name, baseline: Name) => number }> {
  const names = Object.keys(parties) as Name[];
  const values = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) values[name].push(await parties[name]());
  }
  const ratio = (subject: Name, baseline: Name) =>
    median(values[subject].map((value, round) => value / (values[baseline][round] ?? Number.NaN)));
  return {
    medians: Object.fromEntries(names.map((name) => [name, median(values[name])])) as Record<Name, number>,
    ratio,
  };
}
