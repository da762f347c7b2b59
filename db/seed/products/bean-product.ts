import { type PriceInput, spec, variant } from "../build";
import { labels } from "../labels";
import { madeBy } from "../manufacturers";
import { choice, names } from "../options";
import type { SeedProduct, SeedVariant, Text } from "../types";

const sizes = ["250", "500", "1000"] as const;
const grinds = ["whole", "filter", "espresso", "press"] as const;
type Size = (typeof sizes)[number];
type Grind = (typeof grinds)[number];

const sizeLabels: Record<Size, [string, string]> = {
  "250": ["250 g", "250 g"],
  "500": ["500 g", "500 g"],
  "1000": ["1 kg", "1 kg"],
};
const grindLabels: Record<Grind, [string, string]> = {
  whole: ["Ganze Bohne", "Whole beans"],
  filter: ["Für Filter gemahlen", "Ground for filter"],
  espresso: ["Für Espresso gemahlen", "Ground for espresso"],
  press: ["Für Presse gemahlen", "Ground for French press"],
};
/** The bag with its valve weighs this much. */
const bagGrams: Record<Size, number> = { "250": 14, "500": 20, "1000": 32 };

export type Bean = {
  no: number;
  slug: string;
  code: string;
  name: Text;
  tagline: Text;
  description: Text;
  packs: Partial<Record<Size, { price: PriceInput; grinds: readonly Grind[] }>>;
  attributes: SeedProduct["attributes"];
  facts: { region: Text; variety: string; altitude?: string; process: Text; notes: Text; recipe: Text };
  designation: Text;
  highlights: Text[];
  hue: string;
  accent: string;
  related: string[];
};

export const everyGrind = grinds;

function packVariants(bean: Bean): SeedVariant[] {
  return sizes.flatMap((size, sizeIndex) =>
    grinds.flatMap((grind, grindIndex) => {
      const pack = bean.packs[size];
      if (!pack?.grinds.includes(grind)) return [];
      return variant({
        sku: `BN-${bean.code}-${size}-${grind.slice(0, 1).toUpperCase()}`,
        reference: bean.no * 100 + sizeIndex * grinds.length + grindIndex,
        options: { size, grind },
        price: pack.price,
        weightGrams: Number(size) + bagGrams[size],
        content: { quantity: Number(size), unit: "g" },
      });
    }),
  );
}

/** Only the values that some variant really has. */
function used<Key extends string>(
  all: Record<Key, [string, string]>,
  keys: (string | undefined)[],
): Record<string, [string, string]> {
  return Object.fromEntries(Object.entries<[string, string]>(all).filter(([key]) => keys.includes(key)));
}

export function beanProduct(bean: Bean): SeedProduct {
  const variants = packVariants(bean);
  const { facts } = bean;
  return {
    slug: bean.slug,
    category: "beans",
    brand: "Morgenhain",
    name: bean.name,
    tagline: bean.tagline,
    description: bean.description,
    taxClass: "reduced",
    kind: "goods",
    options: [
      choice(
        "size",
        names.size,
        used(
          sizeLabels,
          variants.map((v) => v.options.size),
        ),
      ),
      choice(
        "grind",
        names.grind,
        used(
          grindLabels,
          variants.map((v) => v.options.grind),
        ),
      ),
    ],
    variants,
    attributes: bean.attributes,
    specs: [
      { label: labels.region, value: facts.region },
      spec(labels.variety, facts.variety, facts.variety),
      ...(facts.altitude
        ? [spec(labels.altitude, `${facts.altitude} m über dem Meer`, `${facts.altitude} m above sea level`)]
        : []),
      { label: labels.process, value: facts.process },
      { label: labels.notes, value: facts.notes },
      { label: labels.recipe, value: facts.recipe },
      spec(
        labels.bestBefore,
        "9 Monate ab Röstung, am besten in den ersten 8 Wochen",
        "9 months from roasting, at its best in the first 8 weeks",
      ),
    ],
    highlights: bean.highlights,
    care: {
      de: "Kühl, trocken und dunkel lagern, den Beutel nach jedem Griff wieder schließen. Nicht in den Kühlschrank.",
      en: "Keep cool, dry and dark and close the bag after every scoop. Not in the fridge.",
    },
    ingredients: bean.designation,
    safety: madeBy("morgenhain"),
    picture: { kind: "pouch", hue: bean.hue, accent: bean.accent },
    related: bean.related,
    returnable: "sealed_food",
  };
}

export const roasted = {
  arabica: { de: "Röstkaffee. 100 % Arabica.", en: "Roasted coffee. 100% arabica." },
  decaf: {
    de: "Entkoffeinierter Röstkaffee. 100 % Arabica.",
    en: "Decaffeinated roasted coffee. 100% arabica.",
  },
} satisfies Record<string, Text>;
