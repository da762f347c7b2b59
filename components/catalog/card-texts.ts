import { getTranslations } from "next-intl/server";
import { getPriceTexts } from "@/components/pricing/price-texts";
import type { Locale } from "@/lib/shared/text";
import type { CardTexts } from "./product-card";

export async function getCardTexts(locale: Locale): Promise<CardTexts> {
  const [t, price] = await Promise.all([
    getTranslations({ locale, namespace: "shop" }),
    getPriceTexts(locale),
  ]);
  return { price, stock: { in_stock: t("stock.in_stock"), few: t("stock.few"), none: t("stock.none") } };
}
