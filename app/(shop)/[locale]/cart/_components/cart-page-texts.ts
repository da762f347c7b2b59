import { getTranslations } from "next-intl/server";
import { type CartTexts, lineKeys, problemKeys, summaryKeys } from "@/components/cart/cart-texts";
import { getPriceTexts } from "@/components/pricing/price-texts";
import { failureKeys } from "@/components/product/failure-text";
import type { Locale } from "@/lib/shared/text";
import { eachKey } from "../../_components/each-key";

export async function getCartTexts(locale: Locale): Promise<CartTexts> {
  const [t, price] = await Promise.all([
    getTranslations({ locale, namespace: "cart" }),
    getPriceTexts(locale),
  ]);
  return {
    ...eachKey(lineKeys, (key) => t.raw(key)),
    quantity: eachKey(["label", "more", "less"], (key) => t.raw(`quantity.${key}`)),
    problems: eachKey(problemKeys, (key) => t.raw(`problems.${key}`)),
    summary: eachKey(summaryKeys, (key) => t.raw(`summary.${key}`)),
    countries: eachKey(["DE", "AT"], (key) => t(`summary.countries.${key}`)),
    methods: eachKey(["standard", "express"], (key) => t(`summary.methods.${key}`)),
    ordered: eachKey(["title", "text", "link"], (key) => t.raw(`ordered.${key}`)),
    failures: eachKey(failureKeys, (key) => t.raw(`failures.${key}`)),
    unit: price.unit,
  };
}
