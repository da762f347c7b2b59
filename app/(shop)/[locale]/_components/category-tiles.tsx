import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ProductPicture } from "@/components/catalog/product-picture";
import type { CategoryDto } from "@/lib/catalog/types";
import type { Locale } from "@/lib/shared/text";
import { getCategoryListing } from "../../_data/listings";

/** The headings of the assortment, each with the picture of what stands first in it. */
export async function CategoryTiles({ locale, menu }: { locale: Locale; menu: CategoryDto[] }) {
  const [t, ...listings] = await Promise.all([
    getTranslations({ locale, namespace: "home" }),
    ...menu.map(({ slug }) => getCategoryListing(locale, slug)),
  ]);
  return (
    <section className="shell mt-16 lg:mt-24" aria-labelledby="categories">
      <h2 id="categories" className="title text-3xl lg:text-4xl">
        {t("categories")}
      </h2>
      <ul className="-mx-[clamp(1rem,4vw,2.5rem)] mt-6 flex snap-x gap-4 overflow-x-auto px-[clamp(1rem,4vw,2.5rem)] pb-2 lg:mx-0 lg:mt-8 lg:grid lg:grid-cols-7 lg:px-0">
        {menu.map((category, index) => {
          const picture = listings[index]?.items[0]?.picture;
          return (
            <li
              key={category.id}
              className="w-[34vw] max-w-44 shrink-0 snap-start scroll-mx-4 lg:w-auto lg:max-w-none"
            >
              <Link href={`/${locale}/c/${category.slug}`} prefetch={false} className="group block">
                <span className="block overflow-hidden rounded-md bg-sunken">
                  {picture ? (
                    <ProductPicture
                      picture={picture}
                      alt=""
                      className="transition-transform duration-200 ease-out group-hover:scale-[1.03]"
                    />
                  ) : (
                    <span className="block aspect-square" />
                  )}
                </span>
                <span className="mt-2.5 block font-semibold group-hover:underline group-hover:underline-offset-4">
                  {category.name}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
