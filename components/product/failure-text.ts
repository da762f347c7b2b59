export const failureKeys = [
  "insufficient_stock",
  "none_left",
  "quantity_limit",
  "line_limit",
  "collect_not_offered",
  "choose_store",
  "rate_limited",
  "database_unavailable",
  "other",
] as const;

export type FailureTexts = Record<(typeof failureKeys)[number], string>;

/** What an expected failure means to the shopper, with its figures filled in. */
export function failureText(
  failure: { code: string; available?: number; limit?: number },
  texts: FailureTexts,
): string {
  if (failure.code === "insufficient_stock" && failure.available === 0) return texts.none_left;
  const text = Object.hasOwn(texts, failure.code) ? texts[failure.code as keyof FailureTexts] : texts.other;
  return text
    .replace("{available}", String(failure.available ?? ""))
    .replace("{limit}", String(failure.limit ?? ""));
}
