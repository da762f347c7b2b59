import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Breadcrumbs } from "@/components/catalog/breadcrumbs";
import { EmptyList } from "@/components/catalog/empty-list";
import type { ListingState } from "@/components/catalog/listing-url";
import { ListingView } from "@/components/catalog/listing-view";
import type { CategoryDto, ListingDto } from "@/lib/catalog/types";
import type { Locale } from "@/lib/shared/text";
import { getNavigation } from "../../_data/navigation";

type CategoryPageProps = {
  locale: Locale;
  category: CategoryDto;
  listing: ListingDto;
  state: ListingState;
};

/** A category as a page: the same whether it comes from a file or is filtered for one visitor. */
export async function CategoryPage({ locale, category, listing, state }: CategoryPageProps) {
  const [t, categories] = await Promise.all([
    getTranslations({ locale, namespace: "listing" }),
    getNavigation(locale),
  ]);
  const href = (slug: string) => `/${locale}/c/${slug}`;
  const parent = categories.find(({ slug }) => slug === category.parentSlug);
  const siblings = category.children.length > 0 ? category.children : (parent?.children ?? []);
  return (
    <>
      <div className="shell pt-3 pb-8 lg:pb-12">
        <Breadcrumbs
          locale={locale}
          crumbs={[...(parent ? [parent] : []), category].map(({ slug, name }) => ({
            href: href(slug),
            name,
          }))}
        />
        <h1 className="title mt-3 max-w-[22ch] text-4xl lg:text-5xl">{category.title}</h1>
        <p className="mt-4 max-w-[60ch] text-lg text-mute">{category.intro}</p>
        {siblings.length > 1 ? (
          <nav aria-label={t("subcategories")} className="mt-6">
            <ul className="flex flex-wrap gap-2">
              {siblings.map(({ slug, name }) => (
                <li key={slug}>
                  <Link
                    href={href(slug)}
                    prefetch={false}
                    aria-current={slug === category.slug ? "page" : undefined}
                    className="inline-flex min-h-11 items-center rounded-full border border-line bg-raised px-4.5 font-medium hover:border-edge aria-[current=page]:border-ink"
                  >
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </div>
      <ListingView
        locale={locale}
        path={href(category.slug)}
        listing={listing}
        state={state}
        empty={<EmptyList title={t("empty.title")} text={t("empty.text")} />}
      />
    </>
  );
}
