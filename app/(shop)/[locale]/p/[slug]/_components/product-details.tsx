import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import type { ProductDto } from "@/lib/catalog/types";
import type { Locale } from "@/lib/shared/text";
import { ProductSafety } from "./product-safety";
import { ReturnsAndWarranty } from "./returns-and-warranty";

/** What it is, how to look after it, who made it, and what holds if it is not right. */
export async function ProductDetails({ locale, product }: { locale: Locale; product: ProductDto }) {
  const t = await getTranslations({ locale, namespace: "product" });
  return (
    <div className="mt-10 border-line border-t">
      <Disclosure summary={t("details.about")} open>
        <div className="grid gap-3">
          {product.description.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {product.highlights.length > 0 ? (
            <ul className="mt-1 grid gap-1.5">
              {product.highlights.map((highlight) => (
                <li key={highlight} className="flex gap-3">
                  <span aria-hidden className="mt-[0.7em] h-px w-4 shrink-0 bg-ember" />
                  {highlight}
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      </Disclosure>
      {product.specs.length > 0 ? (
        <Disclosure summary={t("details.specs")} open>
          <dl className="grid grid-cols-[minmax(7rem,auto)_1fr] gap-x-6 gap-y-2">
            {product.specs.map(({ label, value }) => (
              <div key={label} className="col-span-2 grid grid-cols-subgrid">
                <dt>{label}</dt>
                <dd className="text-mute">{value}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      ) : null}
      {product.ingredients ? (
        <Disclosure summary={t("details.ingredients")}>
          <p className="text-mute">{product.ingredients}</p>
        </Disclosure>
      ) : null}
      {product.care ? (
        <Disclosure summary={t("details.care")}>
          <p className="text-mute">{product.care}</p>
        </Disclosure>
      ) : null}
      <ProductSafety locale={locale} product={product} />
      <ReturnsAndWarranty locale={locale} product={product} />
    </div>
  );
}
