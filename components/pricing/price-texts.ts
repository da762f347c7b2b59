import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/shared/text";

/** The words around a price, as plain strings that browser code may get as props. */
export async function getPriceTexts(locale: Locale) {
  const t = await getTranslations({ locale, namespace: "shop" });
  return {
    vat: t.raw("price.vat") as string,
    noVat: t("price.noVat"),
    shipping: t("price.shipping"),
    noShipping: t("price.noShipping"),
    from: t("price.from"),
    was: t("price.was"),
    lowest: t.raw("price.lowest") as string,
    lowestShort: t("price.lowestShort"),
    reducedBy: t.raw("price.reducedBy") as string,
    unit: {
      kg: t.raw("price.kg") as string,
      l: t.raw("price.l") as string,
      pieces: t.raw("price.pieces") as string,
      piece: t.raw("price.piece") as string,
    },
  };
}

export type PriceTexts = Awaited<ReturnType<typeof getPriceTexts>>;
