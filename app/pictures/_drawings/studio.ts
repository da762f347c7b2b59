import { type Oklch, type Tone, toneOf } from "./colour";

/** What a drawing is made with: the article's colour, a second one, and the materials of the house. */
export type Paint = { body: Tone; accent: Tone; wood: Tone; steel: Tone; dark: Tone; paper: Tone };

/** Draws one object standing on the floor line (y 760) of an 800 × 1000 sheet; the middle square survives cropping. */
export type Drawing = (paint: Paint) => string;

export function paintWith(body: Oklch, accent: Oklch | undefined): Paint {
  return {
    body: toneOf(body),
    accent: toneOf(accent ?? { lightness: 0.93, chroma: 0.02, hue: 80 }),
    wood: toneOf({ lightness: 0.6, chroma: 0.07, hue: 62 }),
    steel: toneOf({ lightness: 0.77, chroma: 0.008, hue: 240 }),
    dark: toneOf({ lightness: 0.27, chroma: 0.012, hue: 60 }),
    paper: toneOf({ lightness: 0.95, chroma: 0.015, hue: 85 }),
  };
}

/** The seamless backdrop with a large soft key light from the left. */
export function inStudio(object: string, { width = 800, height = 1000 } = {}): string {
  const floor = height * 0.64;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>
<linearGradient id="wall" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#d3ccc2"/><stop offset=".62" stop-color="#ded8cf"/><stop offset=".7" stop-color="#e5e0d8"/><stop offset="1" stop-color="#dad4ca"/></linearGradient>
<radialGradient id="key" cx=".24" cy=".42" r=".75"><stop offset="0" stop-color="#fffaf2" stop-opacity=".62"/><stop offset="1" stop-color="#fffaf2" stop-opacity="0"/></radialGradient>
<filter id="soft" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="7"/></filter>
<filter id="softer" x="-60%" y="-120%" width="220%" height="340%"><feGaussianBlur stdDeviation="24"/></filter>
</defs><rect width="${width}" height="${height}" fill="url(#wall)"/><rect width="${width}" height="${height}" fill="url(#key)"/><path d="M0 ${floor}Q${width / 2} ${floor + 26} ${width} ${floor}" fill="none" stroke="#fff" stroke-opacity=".16" stroke-width="40" filter="url(#softer)"/>${object}</svg>`;
}

/** Contact shadow and the long one that the key light throws to the right. */
export function shadow(x: number, y: number, radius: number): string {
  return `<ellipse cx="${x + radius * 0.42}" cy="${y}" rx="${radius * 1.25}" ry="${radius * 0.15}" fill="#4a3a2c" fill-opacity=".3" filter="url(#softer)"/><ellipse cx="${x + 6}" cy="${y}" rx="${radius}" ry="${Math.max(9, radius * 0.08)}" fill="#33261b" fill-opacity=".5" filter="url(#soft)"/>`;
}

/** How light runs over something round and upright, from the key at its left to a thin reflection at its right. */
export function round(id: string, tone: Tone, gloss = 1): string {
  const stops: [number, number][] = [
    [0, -0.08],
    [0.1, 0.02],
    [0.26, 0.085 * gloss],
    [0.46, 0],
    [0.8, -0.13],
    [0.94, -0.16],
    [1, -0.09],
  ];
  return gradient(id, tone, stops, `x1="0" y1="0" x2="1" y2="0"`);
}

/** How light falls on something flat that faces the viewer. */
export function flat(id: string, tone: Tone): string {
  return gradient(
    id,
    tone,
    [
      [0, 0.05],
      [0.5, 0],
      [1, -0.07],
    ],
    `x1="0" y1="0" x2="1" y2="1"`,
  );
}

function gradient(id: string, tone: Tone, stops: [number, number][], axis: string): string {
  const drawn = stops.map(([at, lighter]) => `<stop offset="${at}" stop-color="${tone(lighter)}"/>`);
  return `<linearGradient id="${id}" ${axis}>${drawn.join("")}</linearGradient>`;
}

/** A soft reflection on a glazed or polished surface. */
export function gloss(path: string, opacity = 0.34): string {
  return `<path d="${path}" fill="#fff" fill-opacity="${opacity}" filter="url(#soft)"/>`;
}

/** The opening of a vessel: lip, inside, and what it holds. */
export function opening(x: number, y: number, rx: number, ry: number, tone: Tone, content?: string): string {
  const lip = Math.max(5, rx * 0.06);
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${tone(0.075)}"/><ellipse cx="${x}" cy="${y + 1}" rx="${rx - lip}" ry="${ry - lip * 0.42}" fill="${tone(-0.17)}"/>${
    content
      ? `<ellipse cx="${x}" cy="${y + ry * 0.3}" rx="${rx - lip * 1.9}" ry="${ry * 0.62}" fill="${content}"/><path d="M${x - rx * 0.62} ${y + ry * 0.2}q${rx * 0.4} ${-ry * 0.36} ${rx * 0.86} ${-ry * 0.2}" fill="none" stroke="#fff" stroke-opacity=".2" stroke-width="5" stroke-linecap="round" filter="url(#soft)"/>`
      : ""
  }`;
}

export const coffee = "#3a2216";
