import type { Oklch } from "./colour";
import { mug } from "./cups";
import { pouch } from "./packs";
import { inStudio, paintWith } from "./studio";
import { kettle } from "./tools";

const fir: Oklch = { lightness: 0.5, chroma: 0.075, hue: 168 };
const brick: Oklch = { lightness: 0.56, chroma: 0.14, hue: 40 };
const chalk: Oklch = { lightness: 0.93, chroma: 0.015, hue: 85 };
const oat: Oklch = { lightness: 0.8, chroma: 0.05, hue: 80 };

/** The still life of the home page: kettle, pouch and mug on one table. Each drawing keeps its own gradient names. */
export function morning(): string {
  const place = (drawing: string, key: string, x: number, y: number, size: number) =>
    `<g transform="translate(${x} ${y}) scale(${size})">${drawing
      .replaceAll(/id="([a-z])"/g, `id="${key}$1"`)
      .replaceAll(/url\(#([a-z])\)/g, `url(#${key}$1)`)}</g>`;
  return inStudio(
    [
      place(pouch(paintWith(brick, chalk)), "p", 556, -18, 1.02),
      place(kettle(paintWith(chalk, oat)), "k", 40, -6, 1),
      place(mug(paintWith(fir, chalk)), "m", 430, 330, 0.64),
      steam(686, 556),
    ].join(""),
    { width: 1200, height: 1000 },
  );
}

function steam(x: number, y: number): string {
  return `<g fill="none" stroke="#fff" stroke-linecap="round" filter="url(#soft)"><path d="M${x - 26} ${y}q-34-60 4-116t-6-110" stroke-opacity=".5" stroke-width="15"/><path d="M${x + 30} ${y - 8}q34-56-2-104t12-92" stroke-opacity=".38" stroke-width="12"/></g>`;
}
