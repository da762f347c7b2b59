const MOST_TERMS = 8;
const LONGEST_TERM = 40;

/** The words of what somebody typed: letters and digits only, in lower case, at most eight of them. */
export function searchTerms(text: string): string[] {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, MOST_TERMS).map((word) => word.slice(0, LONGEST_TERM));
}

/**
 * Terms as a tsquery: all of them, each also as the beginning of a word from three letters on. Terms hold letters and
 * digits alone, so nothing in them can be an operator.
 */
export function toTsquery(terms: readonly string[]): string {
  return terms.map((term) => (term.length >= 3 ? `${term}:*` : term)).join(" & ");
}

/** The text as SKU or GTIN: spaces away, capitals. Null when it cannot be one. */
export function articleCode(text: string): string | null {
  const code = text.replace(/\s+/g, "").toUpperCase();
  return /^[A-Z0-9][A-Z0-9-]{3,39}$/.test(code) ? code : null;
}
