import Link from "next/link";
import type { ProductCardDto } from "@/lib/catalog/types";
import type { Locale } from "@/lib/shared/text";
import { getCardTexts } from "./card-texts";
import { ProductCard } from "./product-card";

type ProductRowProps = {
  title: string;
  note?: string;
  products: ProductCardDto[];
  locale: Locale;
  more?: { href: string; label: string };
};

/** A headed row of products: a strip to swipe on phones, four abreast on a desk. Nothing where there is nothing. */
export async function ProductRow({ title, note, products, locale, more }: ProductRowProps) {
  if (products.length === 0) return null;
  const texts = await getCardTexts(locale);
  return (
    <section className="mt-20 lg:mt-28">
      <div className="shell mb-6 flex items-baseline justify-between gap-6 lg:mb-8">
        <div>
          <h2 className="title text-3xl lg:text-4xl">{title}</h2>
          {note ? <p className="mt-2 text-mute text-sm">{note}</p> : null}
        </div>
        {more ? (
          <Link href={more.href} prefetch={false} className="link shrink-0 font-medium">
            {more.label}
          </Link>
        ) : null}
      </div>
      <ul className="mx-auto flex max-w-[82rem] snap-x scroll-px-4 gap-4 overflow-x-auto px-[clamp(1rem,4vw,2.5rem)] pb-2 lg:grid lg:grid-cols-4 lg:gap-x-6 lg:gap-y-12">
        {products.map((product) => (
          <li key={product.id} className="w-[62vw] max-w-72 shrink-0 snap-start lg:w-auto lg:max-w-none">
            <ProductCard product={product} locale={locale} texts={texts} />
          </li>
        ))}
      </ul>
    </section>
  );
}
