import type { Place } from "../types";

/**
 * Roughly the middle of each postal region: the first two digits in Germany (Leitregion), the first one or two in
 * Austria. Good for "which store is near me", to some 50 km; nothing else may rest on it.
 */
const germany = `
01 51.05 13.74|02 51.18 14.43|03 51.76 14.33|04 51.34 12.37|06 51.48 11.97|07 50.90 11.80|08 50.65 12.45|09 50.83 12.92
10 52.52 13.40|12 52.45 13.43|13 52.57 13.35|14 52.40 12.95|15 52.30 14.20|16 52.85 13.20|17 53.60 13.25|18 54.15 12.25
19 53.55 11.35|20 53.56 10.00|21 53.38 10.10|22 53.60 10.00|23 53.85 10.75|24 54.35 9.95|25 54.10 9.20|26 53.25 7.95
27 53.25 8.95|28 53.08 8.81|29 52.80 10.20|30 52.37 9.73|31 52.20 9.65|32 52.05 8.75|33 51.95 8.55|34 51.30 9.35
35 50.65 8.60|36 50.70 9.75|37 51.55 9.95|38 52.25 10.60|39 52.15 11.60|40 51.23 6.78|41 51.17 6.42|42 51.23 7.15
44 51.51 7.45|45 51.47 7.03|46 51.65 6.75|47 51.45 6.65|48 52.00 7.55|49 52.45 7.95|50 50.94 6.95|51 50.96 7.20
52 50.80 6.25|53 50.65 7.00|54 49.90 6.65|55 49.90 8.05|56 50.35 7.45|57 50.85 8.00|58 51.30 7.55|59 51.55 8.00
60 50.11 8.68|61 50.28 8.70|63 50.08 9.05|64 49.80 8.70|65 50.12 8.25|66 49.35 6.95|67 49.40 8.15|68 49.49 8.50
69 49.42 8.75|70 48.78 9.18|71 48.80 9.15|72 48.45 9.05|73 48.75 9.65|74 49.20 9.35|75 48.85 8.75|76 49.00 8.35
77 48.45 7.95|78 47.95 8.65|79 47.90 7.85|80 48.15 11.56|81 48.12 11.60|82 47.90 11.25|83 47.80 12.30|84 48.45 12.45
85 48.50 11.60|86 48.40 10.75|87 47.75 10.35|88 47.85 9.70|89 48.45 10.10|90 49.45 11.07|91 49.40 10.85|92 49.45 12.00
93 49.05 12.25|94 48.75 13.10|95 50.10 11.80|96 50.15 10.95|97 49.95 10.00|98 50.60 10.65|99 50.95 11.00`;

const austria = `
1 48.21 16.37|2 48.10 16.45|3 48.25 15.60|4 48.25 14.10|5 47.75 13.10|6 47.25 11.40|67 47.25 9.70|68 47.28 9.62
69 47.45 9.75|7 47.70 16.45|8 47.15 15.40|9 46.65 14.00|99 46.82 12.75`;

function table(rows: string): ReadonlyMap<string, Place> {
  return new Map(
    rows
      .trim()
      .split(/[|\n]/)
      .map((row) => row.split(" "))
      .map(([prefix = "", lat, lng]) => [prefix, { lat: Number(lat), lng: Number(lng) }]),
  );
}

const regions = { 5: table(germany), 4: table(austria) };

/**
 * Where a German (5 digits) or Austrian (4 digits) postcode lies: exactly, if it is a store's own, else the middle of its
 * region. Null for anything that is not such a postcode.
 */
export function placeOfPostcode(
  postcode: string,
  stores: readonly { postcode: string; lat: number; lng: number }[],
): Place | null {
  const digits = postcode.trim();
  if (!/^(\d{4}|\d{5})$/.test(digits)) return null;
  const store = stores.find((candidate) => candidate.postcode === digits);
  if (store) return { lat: store.lat, lng: store.lng };
  const known = digits.length === 5 ? regions[5] : regions[4];
  return known.get(digits.slice(0, 2)) ?? known.get(digits.slice(0, 1)) ?? null;
}
