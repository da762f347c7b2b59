import type { PictureDto } from "./types";

const OKLCH = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/;
const PAPER = "930-12-80";

/** Where a product's drawing is served: `/pictures/mug/630-90-170.svg`, lightness and chroma in thousandths. */
export function pictureUrl({ kind, hue, accent }: PictureDto): string {
  const colours = [hue, accent].filter((colour) => colour !== undefined).map(inThousandths);
  return `/pictures/${kind}/${colours.join("_")}.svg`;
}

function inThousandths(colour: string): string {
  const match = OKLCH.exec(colour);
  if (!match) return PAPER;
  const [, lightness, chroma, hue] = match.map(Number);
  return [Math.round(1000 * (lightness ?? 0)), Math.round(1000 * (chroma ?? 0)), Math.round(hue ?? 0)].join(
    "-",
  );
}
