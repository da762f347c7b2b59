import { carafe, dripper, filters, moka, press } from "./brewers";
import type { Oklch } from "./colour";
import { bottle, canister, cup, mug, tin } from "./cups";
import { coaster, course, giftCard, pouch } from "./packs";
import { morning } from "./scene";
import { type Drawing, inStudio, paintWith } from "./studio";
import { grinder, handGrinder, jug, kettle, machine, scale, spoon, tamper } from "./tools";

/** Each drawing with how near the camera stands. */
const drawings: Record<string, [Drawing, zoom: number]> = {
  bottle: [bottle, 1.12],
  canister: [canister, 1.22],
  carafe: [carafe, 1.16],
  coaster: [coaster, 1.25],
  course: [course, 1.15],
  cup: [cup, 1.3],
  dripper: [dripper, 1.22],
  filters: [filters, 1.3],
  "gift-card": [giftCard, 1.2],
  grinder: [grinder, 1.12],
  "hand-grinder": [handGrinder, 1.12],
  jug: [jug, 1.25],
  kettle: [kettle, 1.18],
  machine: [machine, 1.12],
  moka: [moka, 1.22],
  mug: [mug, 1.2],
  pouch: [pouch, 1.16],
  press: [press, 1.12],
  scale: [scale, 1.22],
  spoon: [spoon, 1.2],
  tamper: [tamper, 1.36],
  tin: [tin, 1.26],
};

const COLOURS = /^(\d{1,4})-(\d{1,3})-(\d{1,3})(?:_(\d{1,4})-(\d{1,3})-(\d{1,3}))?\.svg$/;

/** The drawing of an article, or null for an address that names none. `colours` as `pictureUrl` writes them. */
export function draw(kind: string, colours: string): string | null {
  if (kind === "scene") return colours === "morning.svg" ? morning() : null;
  const drawing = Object.hasOwn(drawings, kind) ? drawings[kind] : undefined;
  const match = COLOURS.exec(colours);
  if (!drawing || !match) return null;
  const [, ...parts] = match;
  const [object, zoom] = drawing;
  const paint = paintWith(colour(parts.slice(0, 3)), parts[3] ? colour(parts.slice(3)) : undefined);
  return inStudio(closer(object(paint), zoom));
}

/** Zooms in on the middle of the floor line. */
function closer(object: string, zoom: number): string {
  return `<g transform="translate(${400 * (1 - zoom)} ${764 * (1 - zoom)}) scale(${zoom})">${object}</g>`;
}

function colour([lightness, chroma, hue]: (string | undefined)[]): Oklch {
  return { lightness: Number(lightness) / 1000, chroma: Number(chroma) / 1000, hue: Number(hue) };
}
