import { reduced, steady } from "./build";
import { internalGtin } from "./gtin";
import { madeBy } from "./manufacturers";
import { seedNumber } from "./seed-id";
import { type SyntheticKind, syntheticKinds } from "./synthetic-kinds";
import type { SeedPrice, SeedProduct, SeedVariant, Text } from "./types";

const FIRST =
  "Amsel Birken Buchen Dachs Eichen Erlen Farn Felsen Fuchs Ginster Hasel Heide Kiefern Linden Moos Nebel Quell Reh Sand Schilf Silber Stein Tannen Ulmen Wiesen".split(
    " ",
  );
const SECOND =
  "au bach berg bruch busch eck feld furt grund hain hang hof horst kamp moor rain ried ruh see stieg tal teich wald weg winkel".split(
    " ",
  );
const TEMPERS: Text[] = [
  { de: "ruhig", en: "calm" },
  { de: "lebhaft", en: "lively" },
  { de: "rund", en: "round" },
  { de: "klar", en: "clear" },
  { de: "kräftig", en: "strong" },
  { de: "mild", en: "mild" },
];

/** Picks for one product: the n-th question about it always has the same answer. */
type Pick = <T>(question: string, values: readonly T[]) => T;

function picker(index: number): Pick {
  return (question, values) => {
    const value = values[seedNumber(`${question}:${index}`, values.length)];
    if (value === undefined) throw new Error(`Nothing to pick for ${question}`);
    return value;
  };
}

/** One in ten is reduced, begun between 1 and 25 days ago. */
function history(index: number, cents: number): SeedPrice[] {
  const luck = seedNumber(`sale:${index}`, 250);
  return luck < 25 ? reduced(cents, Math.round((cents * 0.85) / 10) * 10, luck + 1) : steady(cents);
}

function variantsOf(kind: SyntheticKind, index: number, baseCents: number): SeedVariant[] {
  const values = kind.option.values.slice(0, 1 + seedNumber(`variants:${index}`, kind.option.values.length));
  const smallest = kind.grams?.[values[0]?.key ?? ""] ?? 1;
  return values.map(({ key }, position) => {
    const grams = kind.grams?.[key];
    // Twice the content costs less than twice as much: the exponent of a usual price ladder.
    const cents = grams ? Math.round((baseCents * (grams / smallest) ** 0.9) / 10) * 10 : baseCents;
    const prices = history(index, cents);
    return {
      sku: `${kind.prefix}-S${String(index).padStart(6, "0")}-${key.toUpperCase()}`,
      gtin: internalGtin(index * 10 + position),
      options: { [kind.option.key]: key },
      priceCents: prices.at(-1)?.priceCents ?? cents,
      history: prices,
      weightGrams: grams ? grams + 20 : 450,
      ...(grams && { contentQuantity: grams, contentUnit: "g" as const }),
    };
  });
}

function syntheticProduct(index: number): SeedProduct {
  const pick = picker(index);
  const kind = pick("kind", syntheticKinds);
  const place = pick("first", FIRST) + pick("second", SECOND);
  const temper = pick("temper", TEMPERS);
  const [min, max] = kind.price;
  const baseCents = Math.round((min + seedNumber(`price:${index}`, max - min)) / 10) * 10;
  const variants = variantsOf(kind, index, baseCents);
  const used = new Set(variants.flatMap((variant) => Object.values(variant.options)));
  return {
    slug: `s${index}-${place.toLowerCase()}`,
    category: kind.category,
    brand: place,
    name: { de: `${kind.noun.de} ${place}, Charge ${index}`, en: `${kind.noun.en} ${place}, lot ${index}` },
    tagline: { de: `Im Charakter ${temper.de}.`, en: `A ${temper.en} character.` },
    description: {
      de: `${kind.noun.de} aus ${place}, ${temper.de} und für jeden Tag gemacht. Teil des Messkatalogs.`,
      en: `${kind.noun.en} from ${place}, ${temper.en} and made for every day. Part of the measuring catalogue.`,
    },
    taxClass: kind.taxClass,
    kind: "goods",
    options: [{ ...kind.option, values: kind.option.values.filter(({ key }) => used.has(key)) }],
    variants,
    attributes: Object.fromEntries(
      Object.entries(kind.facets).map(([facet, values]) => [facet, pick(facet, values)]),
    ),
    specs: [],
    highlights: [],
    safety: madeBy("morgenhain"),
    picture: { kind: kind.picture, hue: `oklch(0.6 0.1 ${seedNumber(`hue:${index}`, 360)})` },
    related: [],
    returnable: kind.returnable,
  };
}

/**
 * A catalogue of any size for measuring, one product at a time and the same on every machine. SKUs and GTINs
 * (the range for use inside a company) never meet those of the real assortment.
 */
export function* syntheticProducts(count: number): Generator<SeedProduct> {
  for (let index = 1; index <= count; index += 1) yield syntheticProduct(index);
}
