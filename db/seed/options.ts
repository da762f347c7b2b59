import type { SeedOption, Text } from "./types";

/** Colours of goods and what they look like on a swatch; one list, so that a name always means one colour. */
const colours = {
  tanne: { label: { de: "Tanne", en: "Fir" }, swatch: "oklch(0.63 0.09 170)" },
  malve: { label: { de: "Malve", en: "Mallow" }, swatch: "oklch(0.68 0.05 340)" },
  hafer: { label: { de: "Hafer", en: "Oat" }, swatch: "oklch(0.84 0.05 85)" },
  schiefer: { label: { de: "Schiefer", en: "Slate" }, swatch: "oklch(0.35 0.02 240)" },
  kreide: { label: { de: "Kreide", en: "Chalk" }, swatch: "oklch(0.95 0.01 90)" },
  ocker: { label: { de: "Ocker", en: "Ochre" }, swatch: "oklch(0.72 0.12 75)" },
  ziegel: { label: { de: "Ziegel", en: "Brick" }, swatch: "oklch(0.57 0.13 38)" },
  nacht: { label: { de: "Nachtblau", en: "Midnight blue" }, swatch: "oklch(0.36 0.07 260)" },
  salbei: { label: { de: "Salbei", en: "Sage" }, swatch: "oklch(0.74 0.05 145)" },
  schwarz: { label: { de: "Mattschwarz", en: "Matt black" }, swatch: "oklch(0.26 0.01 60)" },
  weiss: { label: { de: "Weiß", en: "White" }, swatch: "oklch(0.97 0.005 90)" },
  stahl: { label: { de: "Edelstahl", en: "Steel" }, swatch: "oklch(0.78 0.01 240)" },
  kupfer: { label: { de: "Kupfer", en: "Copper" }, swatch: "oklch(0.66 0.12 48)" },
  nussbaum: { label: { de: "Nussbaum", en: "Walnut" }, swatch: "oklch(0.44 0.06 55)" },
  eiche: { label: { de: "Eiche", en: "Oak" }, swatch: "oklch(0.74 0.07 75)" },
} satisfies Record<string, { label: Text; swatch: string }>;

export type Colour = keyof typeof colours;

/** A choice among colours, called glaze, finish or wood as the article has it. */
export function colourOption(key: string, name: Text, keys: Colour[]): SeedOption {
  return { key, name, values: keys.map((colour) => ({ key: colour, ...colours[colour] })) };
}

export function swatch(colour: Colour): string {
  return colours[colour].swatch;
}

export function choice(
  key: string,
  name: Text,
  values: Record<string, [de: string, en: string]>,
): SeedOption {
  return {
    key,
    name,
    values: Object.entries(values).map(([value, [de, en]]) => ({ key: value, label: { de, en } })),
  };
}

export const names = {
  glaze: { de: "Glasur", en: "Glaze" },
  colour: { de: "Farbe", en: "Colour" },
  finish: { de: "Ausführung", en: "Finish" },
  size: { de: "Größe", en: "Size" },
  grind: { de: "Mahlung", en: "Grind" },
  pack: { de: "Packung", en: "Pack" },
} satisfies Record<string, Text>;
