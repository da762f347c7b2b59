import { getTranslations } from "next-intl/server";
import { BuyForm } from "@/components/product/buy-form";
import { PlainVariants } from "@/components/product/plain-variants";
import type { ProductDto } from "@/lib/catalog/types";
import type { Locale } from "@/lib/shared/text";
import { getStores } from "../../../../_data/stores";
import { getBuyTexts } from "./buy-texts";

/** Hands the buy form its words and the stores that give orders out. */
export async function Purchase({ locale, product }: { locale: Locale; product: ProductDto }) {
  const [t, texts, stores] = await Promise.all([
    getTranslations({ locale, namespace: "product" }),
    getBuyTexts(locale),
    getStores(),
  ]);
  const instead = { goods: null, course: t("delivery.course"), gift_card: t("delivery.giftCard") };
  return (
    <BuyForm
      locale={locale}
      taxRate={product.taxRate}
      stores={stores
        .filter(({ services }) => services.includes("pickup"))
        .map(({ id, name }) => ({ id, name }))}
      texts={texts}
      instead={instead[product.kind]}
      plainVariants={
        <PlainVariants
          variants={product.variants}
          locale={locale}
          legend={t("variants")}
          soldOut={t("soldOut")}
        />
      }
    />
  );
}
