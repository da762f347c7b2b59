import { syntheticKinds } from "@/db/seed/synthetic-kinds";

export type ListKind = "search" | "category" | "facets" | "search page" | "category page" | "filtered page";

/** Words people type: whole ones, beginnings, two at once, a spelling mistake, a word nothing is called. */
const WORDS = [
  "kaffee",
  "röstkaffee",
  "tee",
  "becher",
  "kessel",
  "mühle",
  "handfilter",
  "schoko",
  "nuss",
  "kenia",
  "äthiopien",
  "espresso",
  "filter kaffee",
  "grüner tee",
  "becher steingut",
  "elektrische mühle",
  "kafee",
  "beecher",
  "hafer",
  "schwarz",
  "500 g",
  "entkoffeiniert",
  "kupfer",
  "porzellan",
  "xyzzy",
];
const SORTS = ["recommended", "price_asc", "price_desc", "newest", "name"];

/** The same sequence for the same seed, so that both shops are asked the same. */
function sequence(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** So many addresses of one kind, as a mix of visitors would ask for them. */
export function listAddresses(kind: ListKind, count: number, seed: number): string[] {
  const random = sequence(seed + 1);
  const any = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const facets = () => {
    const { category, facets: values } = any(syntheticKinds);
    const keys = Object.keys(values);
    const [first, second] = [any(keys), any(keys)];
    const chosen = [first, ...(second === first ? [] : [second])].map(
      (key) => [key, any(values[key] ?? [])] as const,
    );
    return { category, chosen };
  };
  const page = () => (random(3) === 0 ? 2 + random(5) : 1);
  const words = () => encodeURIComponent(any(WORDS));
  const make: Record<ListKind, () => string> = {
    search: () => `/api/v1/products?q=${words()}&sort=${any(SORTS)}&cursor=${page()}`,
    category: () =>
      `/api/v1/products?category=${any(syntheticKinds).category}&sort=${any(SORTS)}&cursor=${page()}`,
    facets: () => {
      const { category, chosen } = facets();
      const query = chosen.map(([key, value]) => `facet.${key}=${value}`).join("&");
      return `/api/v1/products?category=${category}&${query}&sort=${any(SORTS)}`;
    },
    "search page": () => `/de/search?q=${words()}`,
    "category page": () => `/de/c/${any(syntheticKinds).category}?sort=${any(SORTS.slice(1))}&page=${page()}`,
    "filtered page": () => {
      const { category, chosen } = facets();
      const query = chosen.map(([key, value]) => `f=${key}.${value}`).join("&");
      return `/de/c/${category}?${query}&sort=${any(SORTS)}`;
    },
  };
  return Array.from({ length: count }, make[kind]);
}
