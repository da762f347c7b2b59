import type { CartLineContent, CartProblem } from "../types";

/**
 * What stands between this cart and an order, line by line, each with what the remedy needs: no longer sold, fewer left
 * than wanted, another price than the one last seen. A line that is no longer sold has no other problem.
 */
export function findProblems(
  lines: readonly CartLineContent[],
  prices: ReadonlyMap<string, number>,
  short: readonly { lineId?: string; available: number }[],
): CartProblem[] {
  return lines.flatMap((line): CartProblem[] => {
    const price = prices.get(line.variantId);
    if (!line.offered || price === undefined) return [{ code: "unavailable", lineId: line.id }];
    const missing = short.find(({ lineId }) => lineId === line.id);
    return [
      ...(missing
        ? [{ code: "insufficient_stock" as const, lineId: line.id, available: missing.available }]
        : []),
      ...(price !== line.seenPriceCents
        ? [
            {
              code: "price_changed" as const,
              lineId: line.id,
              fromCents: line.seenPriceCents,
              toCents: price,
            },
          ]
        : []),
    ];
  });
}
