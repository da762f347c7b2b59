import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import type { ProductDto } from "@/lib/catalog/types";
import type { Locale } from "@/lib/shared/text";

/** What the offer itself must say of an article's maker, identity and dangers (GPSR Art. 19). */
export async function ProductSafety({ locale, product }: { locale: Locale; product: ProductDto }) {
  const t = await getTranslations({ locale, namespace: "product" });
  const { safety, variants } = product;
  return (
    <Disclosure summary={t("details.safety")}>
      <dl className="grid gap-3 text-mute">
        <div>
          <dt className="text-ink">{t("details.manufacturer")}</dt>
          <dd className="whitespace-pre-line">
            {safety.manufacturer}
            {"\n"}
            {safety.address}
          </dd>
        </div>
        <div>
          <dt className="text-ink">{t("details.email")}</dt>
          <dd>
            <a className="link" href={`mailto:${safety.email}`}>
              {safety.email}
            </a>
          </dd>
        </div>
        {safety.warnings ? (
          <div>
            <dt className="text-ink">{t("details.warnings")}</dt>
            <dd className="whitespace-pre-line">{safety.warnings}</dd>
          </div>
        ) : null}
      </dl>
      <div className="mt-5 overflow-x-auto">
        <table className="w-full text-left text-sm">
          <thead>
            <tr className="border-line border-b">
              <th className="py-2 pr-4 font-semibold">{t("variants")}</th>
              <th className="py-2 pr-4 font-semibold">{t("details.sku")}</th>
              <th className="py-2 font-semibold">{t("details.gtin")}</th>
            </tr>
          </thead>
          <tbody className="text-mute">
            {variants.map((variant) => (
              <tr key={variant.id} className="border-line border-b last:border-0">
                <td className="py-2 pr-4">{variant.optionsLabel || product.name}</td>
                <td className="money py-2 pr-4">{variant.sku}</td>
                <td className="money py-2">{variant.gtin}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
