import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Breadcrumbs } from "@/components/catalog/breadcrumbs";
import { JsonLd } from "@/components/catalog/json-ld";
import { ProductRow } from "@/components/catalog/product-row";
import { Gallery } from "@/components/product/gallery";
import { VariantProvider } from "@/components/product/variant-context";
import { isLocale } from "@/lib/shared/text";
import { getRelated, getShopProduct } from "../../../_data/products";
import { alternates } from "../../_components/alternates";
import { ProductDetails } from "./_components/product-details";
import { productJsonLd } from "./_components/product-json-ld";
import { Purchase } from "./_components/purchase";

type PageProps = { params: Promise<{ locale: string; slug: string }> };

export function generateStaticParams(): { slug: string }[] {
  return [];
}

async function load({ params }: PageProps) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return null;
  const product = await getShopProduct(locale, slug);
  return product && product.variants.length > 0 ? { locale, product } : null;
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const found = await load(props);
  if (!found) return {};
  const { locale, product } = found;
  return {
    title: product.name,
    description: product.tagline,
    alternates: alternates(locale, `/p/${product.slug}`),
    openGraph: {
      title: product.name,
      description: product.tagline,
      type: "website",
      images: [
        { url: `/pictures/links/${locale}/${product.slug}`, width: 1200, height: 630, alt: product.name },
      ],
    },
    twitter: { card: "summary_large_image" },
  };
}

export default async function ProductPage(props: PageProps) {
  const found = await load(props);
  if (!found) notFound();
  const { locale, product } = found;
  setRequestLocale(locale);
  const [t, related] = await Promise.all([
    getTranslations({ locale, namespace: "product" }),
    getRelated(locale, product),
  ]);
  const { name, kind, picture, options, variants } = product;
  return (
    <>
      <JsonLd data={productJsonLd(product, locale)} />
      <VariantProvider product={{ name, kind, picture, options, variants }}>
        <div className="shell pt-3">
          <Breadcrumbs
            locale={locale}
            crumbs={[
              ...product.breadcrumb.map((crumb) => ({
                href: `/${locale}/c/${crumb.slug}`,
                name: crumb.name,
              })),
              { href: `/${locale}/p/${product.slug}`, name },
            ]}
          />
          <div className="mt-2 grid gap-x-16 gap-y-8 lg:grid-cols-[7fr_5fr]">
            <div className="lg:sticky lg:top-28 lg:self-start">
              <Gallery />
            </div>
            <div>
              <p className="text-mute text-sm">{product.brand}</p>
              <h1 className="title mt-1.5 hyphens-auto text-4xl lg:text-5xl">{name}</h1>
              <p className="mt-3 mb-6 max-w-[38ch] text-lg text-mute">{product.tagline}</p>
              <Purchase locale={locale} product={product} />
              <ProductDetails locale={locale} product={product} />
            </div>
          </div>
        </div>
      </VariantProvider>
      <ProductRow title={t("related")} products={related} locale={locale} />
    </>
  );
}
