import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { CartContents } from "@/components/cart/cart-contents";
import { EmptyList } from "@/components/catalog/empty-list";
import { ProductRow } from "@/components/catalog/product-row";
import { failureText } from "@/components/product/failure-text";
import { buttonClass } from "@/components/ui/button";
import { getBrowserCart } from "@/lib/cart/queries/get-browser-cart";
import { readCartKey } from "@/lib/doors/context";
import { reading } from "@/lib/doors/reading";
import { isLocale } from "@/lib/shared/text";
import { getRow } from "../../_data/listings";
import { getCartTexts } from "./_components/cart-page-texts";

/** The cookie decides what is shown. */
export const dynamic = "force-dynamic";

type PageProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "cart" });
  return { title: t("title"), robots: { index: false } };
}

/** Rendered for its visitor from the cookie, so that it works without JavaScript; never stored anywhere. */
export default async function CartPage({ params, searchParams }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const { failed, available, limit } = await searchParams;
  const [t, texts, key, { db, now }, popular] = await Promise.all([
    getTranslations({ locale, namespace: "cart" }),
    getCartTexts(locale),
    readCartKey(),
    reading(),
    getRow(locale, "popular", 4),
  ]);
  const cart = await getBrowserCart(db, { key, locale, now });
  const failure = typeof failed === "string" ? { code: failed, ...figures({ available, limit }) } : null;
  return (
    <>
      <div className="shell pt-8 lg:pt-12">
        <h1 className="title mb-8 text-4xl lg:text-5xl">{t("title")}</h1>
        <CartContents
          initial={cart}
          locale={locale}
          texts={texts}
          failed={failure ? failureText(failure, texts.failures) : ""}
          empty={
            <EmptyList title={t("empty.title")} text={t("empty.text")}>
              <Link href={`/${locale}/c/coffee`} className={buttonClass({})}>
                {t("empty.link")}
              </Link>
            </EmptyList>
          }
        />
      </div>
      <ProductRow title={t("suggestions")} products={popular} locale={locale} />
    </>
  );
}

/** Figures of a failure from the address, digits only: whatever else stands there is not shown. */
function figures(query: Record<string, unknown>): { available?: number; limit?: number } {
  return Object.fromEntries(
    Object.entries(query)
      .filter((entry): entry is [string, string] => /^\d{1,4}$/.test(String(entry[1])))
      .map(([name, value]) => [name, Number(value)]),
  );
}
