/** A colour by lightness (0-1), chroma and hue angle, as design tokens and swatches give it. */
export type Oklch = { lightness: number; chroma: number; hue: number };

/** The same colour lighter (above 0) or darker, as hex: shading is a matter of lightness alone. */
export type Tone = (lighter: number) => string;

export function toneOf({ lightness, chroma, hue }: Oklch): Tone {
  return (lighter) => {
    const shifted = Math.min(0.985, Math.max(0.06, lightness + lighter));
    // Near black and white a surface shows less of its colour.
    const fade = 1 - Math.max(0, Math.abs(shifted - 0.55) - 0.33) * 1.6;
    return toHex({ lightness: shifted, chroma: chroma * fade, hue });
  };
}

/** OKLCH to sRGB, clipped to what a screen can show (Ottosson's matrices). */
export function toHex({ lightness, chroma, hue }: Oklch): string {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return `#${[
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
    .map(channel)
    .join("")}`;
}

function channel(linear: number): string {
  const clipped = Math.min(1, Math.max(0, linear));
  const value = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
  return Math.round(value * 255)
    .toString(16)
    .padStart(2, "0");
}
