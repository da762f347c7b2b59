import type { UnitPriceDto } from "@/lib/catalog/types";
import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";

export type UnitPriceTexts = { kg: string; l: string; pieces: string; piece: string };

/** `55,60 € / kg`: the unit price in words (§ 4 PAngV). `texts` hold `{amount}` and `{per}`. */
export function unitPriceText(
  { cents, per, unit }: UnitPriceDto,
  texts: UnitPriceTexts,
  locale: Locale,
): string {
  const text = unit === "piece" ? (per === 1 ? texts.piece : texts.pieces) : texts[unit];
  return text.replace("{amount}", formatCents(cents, locale)).replace("{per}", String(per));
}
