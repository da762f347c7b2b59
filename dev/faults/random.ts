/** Chance that a seed repeats: the same seed and name give the same draws, whatever else runs meanwhile. */
export interface Random {
  /** 0 ≤ n < 1. */
  fraction: () => number;
  /** A whole number, both ends included. */
  between: (least: number, most: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  shuffled: <T>(list: readonly T[]) => T[];
  /** A source of its own for one shopper or round: how often others draw does not change it. */
  of: (name: string | number) => Random;
}

/** FNV-1a: neighbouring names begin far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Mulberry32: 32 bits of state are plenty for choosing moments. */
export function random(seed: string | number): Random {
  let state = hash(String(seed));
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1));
  const shuffled = <T>(list: readonly T[]) => {
    const result = [...list];
    for (let at = result.length - 1; at > 0; at -= 1) {
      const other = between(0, at);
      [result[at], result[other]] = [result[other] as T, result[at] as T];
    }
    return result;
  };
  return {
    fraction,
    between,
    chance: (probability) => fraction() < probability,
    pick: (list) => list[between(0, list.length - 1)] as never,
    shuffled,
    of: (name) => random(`${seed}/${name}`),
  };
}
