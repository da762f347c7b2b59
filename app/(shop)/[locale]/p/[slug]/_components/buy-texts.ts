import { getTranslations } from "next-intl/server";
import { getPriceTexts } from "@/components/pricing/price-texts";
import type { BuyTexts } from "@/components/product/buy-form";
import { failureKeys } from "@/components/product/failure-text";
import { promiseKeys } from "@/components/product/promise";
import type { Locale } from "@/lib/shared/text";
import { eachKey } from "../../../_components/each-key";

const deliveryKeys = [
  ...promiseKeys,
  "legend",
  "ship",
  "shipStatic",
  "collect",
  "collectStatic",
  "choose",
  "store",
  "loading",
  "failed",
] as const;

/** The words of the buy form. Those with figures in them go as they are written: the browser fills them in. */
export async function getBuyTexts(locale: Locale): Promise<BuyTexts> {
  const [t, price] = await Promise.all([
    getTranslations({ locale, namespace: "product" }),
    getPriceTexts(locale),
  ]);
  return {
    price,
    options: { chosen: t.raw("chosen"), notTogether: t("notTogether"), soldOut: t("soldOut") },
    delivery: eachKey(deliveryKeys, (key) => t.raw(`delivery.${key}`)),
    added: { title: t("added.title"), cart: t("added.cart"), close: t("added.close") },
    failures: eachKey(failureKeys, (key) => t.raw(`failures.${key}`)),
    quantity: { label: t("quantity.label"), more: t("quantity.more"), less: t("quantity.less") },
    add: t("add"),
    adding: t("adding"),
    unavailable: t("unavailable"),
  };
}
