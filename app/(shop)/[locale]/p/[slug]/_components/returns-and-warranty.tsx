import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { ShieldCheck } from "@/components/ui/icons/shield-check";
import type { ProductDto } from "@/lib/catalog/types";
import type { Locale } from "@/lib/shared/text";

const WARRANTY_PAGE = "https://europa.eu/youreurope/citizens/consumers/shopping/guarantees-returns/";

function returnsKey({ kind, returnable }: ProductDto) {
  if (kind === "course") return "details.returnsCourse";
  if (kind === "gift_card") return "details.returnsGiftCard";
  const keys = {
    yes: "details.returnsYes",
    sealed_food: "details.returnsSealed",
    no: "details.returnsNo",
  } as const;
  return keys[returnable];
}

/** Returns by policy, and before the contract the notice of the statutory warranty (EmpCo, Dir. (EU) 2024/825). */
export async function ReturnsAndWarranty({ locale, product }: { locale: Locale; product: ProductDto }) {
  const t = await getTranslations({ locale, namespace: "product" });
  const { guarantee } = product;
  return (
    <Disclosure summary={t("details.returns")}>
      <p className="text-mute">{t(returnsKey(product))}</p>
      {product.kind === "goods" ? (
        <aside className="mt-4 flex gap-4 rounded-md border border-line bg-raised p-4">
          <ShieldCheck aria-hidden className="size-7 shrink-0 text-leaf" strokeWidth={1.6} />
          <div className="text-sm">
            <p className="font-semibold text-base">{t("details.warrantyTitle")}</p>
            <p className="mt-1 text-mute">{t("details.warranty")}</p>
            <a href={WARRANTY_PAGE} rel="noreferrer" className="link mt-1 inline-flex min-h-9 items-center">
              {t("details.warrantyMore")}
            </a>
            {guarantee ? (
              <div className="mt-3 border-line border-t pt-3">
                <p className="font-semibold text-base">
                  {t("details.guaranteeTitle", { years: guarantee.years })}
                </p>
                <p className="mt-1 text-mute">
                  {t("details.guarantee", { producer: guarantee.producer, years: guarantee.years })}
                </p>
              </div>
            ) : null}
          </div>
        </aside>
      ) : null}
    </Disclosure>
  );
}
