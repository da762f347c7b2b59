import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Breadcrumbs } from "@/components/catalog/breadcrumbs";
import { JsonLd } from "@/components/catalog/json-ld";
import { OpenIsland } from "@/components/stores/open-island";
import { OpeningHours } from "@/components/stores/opening-hours";
import { ServiceList } from "@/components/stores/service-list";
import { isLocale } from "@/lib/shared/text";
import { getStoresWithHours } from "../../../_data/stores";
import { alternates } from "../../_components/alternates";
import { storeJsonLd } from "./_components/store-json-ld";

type PageProps = { params: Promise<{ locale: string; slug: string }> };

export function generateStaticParams(): { slug: string }[] {
  return [];
}

async function load({ params }: PageProps) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return null;
  const store = (await getStoresWithHours()).find((candidate) => candidate.slug === slug);
  return store ? { locale, store } : null;
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const found = await load(props);
  if (!found) return {};
  const { locale, store } = found;
  return {
    title: store.name,
    description: `${store.address.street}, ${store.address.postcode} ${store.address.city}`,
    alternates: alternates(locale, `/stores/${store.slug}`),
  };
}

export default async function StorePage(props: PageProps) {
  const found = await load(props);
  if (!found) notFound();
  const { locale, store } = found;
  setRequestLocale(locale);
  const t = await getTranslations({ locale, namespace: "stores" });
  const { street, postcode, city } = store.address;
  const { lat, lng } = store.location;
  return (
    <div className="shell pt-3">
      <JsonLd data={storeJsonLd(store, locale)} />
      <Breadcrumbs
        locale={locale}
        crumbs={[
          { href: `/${locale}/stores`, name: t("title") },
          { href: `/${locale}/stores/${store.slug}`, name: store.name },
        ]}
      />
      <h1 className="title mt-3 text-4xl lg:text-5xl">{store.name}</h1>
      <div className="mt-3 mb-10">
        <OpenIsland
          slug={store.slug}
          locale={locale}
          texts={{ open: t.raw("open"), closedUntil: t.raw("closedUntil"), closed: t("closed") }}
        />
      </div>
      <div className="grid gap-x-16 gap-y-10 md:grid-cols-2">
        <section>
          <OpeningHours schedule={store.schedule} locale={locale} />
        </section>
        <div className="grid content-start gap-8">
          <section>
            <h2 className="title text-2xl">{t("address")}</h2>
            <address className="mt-3 not-italic leading-7">
              {street}
              <br />
              {postcode} {city}
            </address>
            <a
              href={`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=17/${lat}/${lng}`}
              rel="noreferrer"
              className="link inline-flex min-h-11 items-center"
            >
              {t("route")}
            </a>
          </section>
          <section>
            <h2 className="title text-2xl">{t("contact")}</h2>
            <p className="mt-3">
              <a className="link" href={`tel:${store.phone.replace(/[^+\d]/g, "")}`}>
                {store.phone}
              </a>
              <br />
              <a className="link" href={`mailto:${store.email}`}>
                {store.email}
              </a>
            </p>
          </section>
          <section>
            <h2 className="title mb-3 text-2xl">{t("services")}</h2>
            <ServiceList services={store.services} locale={locale} />
          </section>
        </div>
      </div>
    </div>
  );
}
