import { choice, colourOption, names } from "./options";
import type { PictureKind, SeedOption, Text } from "./types";

/** What a category's synthetic goods are made of. Options are shared objects: nothing is built anew per product. */
export type SyntheticKind = {
  category: string;
  /** First two letters of the SKU; decide the stock as for the real goods. */
  prefix: string;
  noun: Text;
  taxClass: "standard" | "reduced";
  returnable: "yes" | "sealed_food";
  picture: PictureKind;
  option: SeedOption;
  /** Lowest and highest price of the smallest variant, in cents. */
  price: [min: number, max: number];
  /** Content in grams by option value, where a unit price is due. */
  grams?: Record<string, number>;
  /** Facet → values to pick one from. */
  facets: Record<string, string[]>;
};

const coffeeSizes = choice("size", names.size, {
  "250": ["250 g", "250 g"],
  "500": ["500 g", "500 g"],
  "1000": ["1 kg", "1 kg"],
});
const teaSizes = choice("size", names.size, { "50": ["50 g", "50 g"], "100": ["100 g", "100 g"] });
const glazes = colourOption("glaze", names.glaze, ["tanne", "malve", "hafer", "schiefer"]);
const finishes = colourOption("finish", names.finish, ["schwarz", "stahl", "salbei"]);

export const syntheticKinds: SyntheticKind[] = [
  {
    category: "beans",
    prefix: "BN",
    noun: { de: "Röstkaffee", en: "Coffee" },
    taxClass: "reduced",
    returnable: "sealed_food",
    picture: "pouch",
    option: coffeeSizes,
    price: [890, 2400],
    grams: { "250": 250, "500": 500, "1000": 1000 },
    facets: {
      origin: [
        "brazil",
        "colombia",
        "costa-rica",
        "ethiopia",
        "guatemala",
        "honduras",
        "india",
        "kenya",
        "peru",
        "rwanda",
      ],
      roast: ["light", "medium", "medium-dark", "dark"],
      taste: ["chocolate", "nut", "caramel", "citrus", "berry", "stone-fruit", "floral", "spice"],
      process: ["washed", "natural", "honey", "blend"],
      "brew-method": ["espresso", "filter", "press", "moka", "automatic"],
      caffeine: ["regular", "decaf", "low"],
    },
  },
  {
    category: "tea",
    prefix: "TE",
    noun: { de: "Tee", en: "Tea" },
    taxClass: "reduced",
    returnable: "sealed_food",
    picture: "tin",
    option: teaSizes,
    price: [590, 2900],
    grams: { "50": 50, "100": 100 },
    facets: {
      origin: ["china", "india", "japan", "nepal", "sri-lanka", "south-africa", "germany"],
      "tea-type": ["black", "green", "oolong", "white", "herbal", "fruit", "rooibos"],
      taste: ["malt", "herbal", "floral", "citrus", "fresh", "berry"],
      caffeine: ["regular", "low", "none"],
    },
  },
  {
    category: "cups",
    prefix: "CP",
    noun: { de: "Becher", en: "Mug" },
    taxClass: "standard",
    returnable: "yes",
    picture: "mug",
    option: glazes,
    price: [890, 3900],
    facets: {
      material: ["stoneware", "porcelain", "glass", "enamel"],
      capacity: ["under-150", "150-300", "300-600"],
      dishwasher: ["yes", "no"],
    },
  },
  {
    category: "kettles",
    prefix: "KT",
    noun: { de: "Kessel", en: "Kettle" },
    taxClass: "standard",
    returnable: "yes",
    picture: "kettle",
    option: finishes,
    price: [3900, 24900],
    facets: {
      drive: ["electric", "stovetop"],
      material: ["steel", "copper", "enamel"],
      capacity: ["600-1000", "over-1000"],
    },
  },
  {
    category: "brewers",
    prefix: "BR",
    noun: { de: "Handfilter", en: "Dripper" },
    taxClass: "standard",
    returnable: "yes",
    picture: "dripper",
    option: glazes,
    price: [1290, 7900],
    facets: {
      "brewer-type": ["dripper", "press", "immersion", "moka"],
      "filter-type": ["cone", "flat", "metal"],
      material: ["porcelain", "stoneware", "steel", "glass"],
      dishwasher: ["yes", "no"],
    },
  },
  {
    category: "grinders",
    prefix: "GR",
    noun: { de: "Mühle", en: "Grinder" },
    taxClass: "standard",
    returnable: "yes",
    picture: "grinder",
    option: finishes,
    price: [5900, 89000],
    facets: {
      drive: ["manual", "electric"],
      burrs: ["conical", "flat", "ceramic"],
      "brew-method": ["filter", "espresso", "press"],
    },
  },
];
