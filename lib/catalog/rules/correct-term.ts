/** How many slips a word of this length may hold before it is taken for another word. */
function allowedSlips(length: number): number {
  if (length <= 3) return 0;
  return length <= 5 ? 1 : 2;
}

/** The nearest of the candidates within the slips allowed; of equally near ones the first. Undefined when none is near. */
export function nearestWord(term: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = allowedSlips(term.length);
  for (const candidate of candidates) {
    const slips = slipsBetween(term, candidate);
    if (slips < least || (slips === least && best === undefined)) {
      best = candidate;
      least = slips;
    }
  }
  return best;
}

/** Letters added, missing, wrong or swapped with their neighbour (optimal string alignment); accents do not count. */
export function slipsBetween(left: string, right: string): number {
  const a = [...withoutAccents(left)];
  const b = [...withoutAccents(right)];
  let older: number[] = [];
  let above = b.map((_, column) => column);
  above.push(b.length);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let slips = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) slips = Math.min(slips, (older[column - 2] ?? 0) + 1);
      current.push(slips);
    }
    older = above;
    above = current;
  }
  return above[b.length] ?? 0;
}

function withoutAccents(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss");
}
