import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Breadcrumbs } from "@/components/catalog/breadcrumbs";
import { OpenIsland } from "@/components/stores/open-island";
import { ServiceList } from "@/components/stores/service-list";
import { isLocale } from "@/lib/shared/text";
import { getStoresWithHours } from "../../_data/stores";
import { alternates } from "../_components/alternates";

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "stores" });
  return { title: t("title"), description: t("description"), alternates: alternates(locale, "/stores") };
}

export default async function StoresPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const [t, stores] = await Promise.all([
    getTranslations({ locale, namespace: "stores" }),
    getStoresWithHours(),
  ]);
  const texts = { open: t.raw("open"), closedUntil: t.raw("closedUntil"), closed: t("closed") };
  return (
    <div className="shell pt-3">
      <Breadcrumbs locale={locale} crumbs={[{ href: `/${locale}/stores`, name: t("title") }]} />
      <h1 className="title mt-3 max-w-[20ch] text-4xl lg:text-5xl">{t("headline")}</h1>
      <p className="mt-4 max-w-[56ch] text-lg text-mute">{t("text")}</p>
      {(["DE", "AT"] as const).map((country) => (
        <section key={country} className="mt-12" aria-labelledby={country}>
          <h2 id={country} className="title text-2xl">
            {t(`countries.${country}`)}
          </h2>
          <ul className="mt-5 grid gap-4 md:grid-cols-2 xl:grid-cols-3">
            {stores
              .filter(({ address }) => address.country === country)
              .map((store) => (
                <li key={store.id} className="relative rounded-md border border-line bg-raised p-5">
                  <h3 className="font-semibold text-lg">
                    <Link
                      href={`/${locale}/stores/${store.slug}`}
                      prefetch={false}
                      className="after:absolute after:inset-0 after:rounded-md hover:underline hover:underline-offset-4"
                    >
                      {store.name}
                    </Link>
                  </h3>
                  <p className="text-mute">
                    {store.address.street}, {store.address.postcode} {store.address.city}
                  </p>
                  <div className="mt-2 mb-3">
                    <OpenIsland slug={store.slug} locale={locale} texts={texts} />
                  </div>
                  <ServiceList services={store.services} locale={locale} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
