import { getTranslations } from "next-intl/server";
import { ShoppingBag } from "@/components/ui/icons/shopping-bag";
import type { Locale } from "@/lib/shared/text";

/** Quiet on purpose: who we are and the way back. Links into the shop load a new document and its own policy. */
export async function SecureHeader({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "shop" });
  return (
    <header className="border-line border-b">
      <div className="shell flex h-16 items-center justify-between gap-4 sm:h-[4.75rem]">
        <a
          href={`/${locale}`}
          className="flex min-h-11 items-center font-display font-semibold text-[1.625rem] leading-none tracking-[-0.025em]"
        >
          {t("brand")}
        </a>
        <a
          href={`/${locale}/cart`}
          className="inline-flex min-h-11 items-center gap-2 font-semibold text-sm hover:underline"
        >
          <ShoppingBag aria-hidden className="size-5" />
          {t("cart.label")}
        </a>
      </div>
    </header>
  );
}
