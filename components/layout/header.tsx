import { getTranslations } from "next-intl/server";
import { CartLink } from "@/components/cart/cart-link";
import { SearchBox } from "@/components/search/search-box";
import type { CategoryDto } from "@/lib/catalog/types";
import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";
import { LanguageSwitch } from "./language-switch";
import { Logo } from "./logo";
import { MainNav, type NavItem } from "./main-nav";
import { MobileMenu } from "./mobile-menu";

type HeaderProps = { locale: Locale; menu: CategoryDto[]; freeShippingFromCents: number };

export async function Header({ locale, menu, freeShippingFromCents }: HeaderProps) {
  const t = await getTranslations({ locale, namespace: "shop" });
  const link = (slug: string) => `/${locale}/c/${slug}`;
  const items: NavItem[] = [
    ...menu.map((category) => ({
      href: link(category.slug),
      label: category.name,
      children: category.children.map(({ slug, name }) => ({ href: link(slug), label: name })),
    })),
    { href: `/${locale}/stores`, label: t("nav.stores"), children: [] },
  ];
  return (
    <header className="contents">
      <div className="border-line border-b text-mute text-xs sm:text-sm">
        <div className="shell flex items-center justify-between gap-4">
          <p>
            {t("bar.shipping", { amount: formatCents(freeShippingFromCents, locale) })}
            <span className="hidden sm:inline"> · {t("bar.returns")}</span>
          </p>
          <LanguageSwitch
            locale={locale}
            texts={{
              language: t("nav.language"),
              other: t("nav.other"),
              otherShort: t("nav.otherShort"),
              currentShort: t("nav.currentShort"),
            }}
          />
        </div>
      </div>
      <div className="sticky top-0 z-20 border-line border-b bg-paper/95 backdrop-blur-sm">
        <div className="shell relative grid grid-cols-[auto_1fr_auto] items-center gap-x-3 py-2.5 lg:flex lg:min-h-[4.75rem] lg:gap-x-9 lg:py-0">
          <MobileMenu items={items} label={t("nav.label")} texts={{ menu: t("nav.menu") }} />
          <Logo href={`/${locale}`} name={t("brand")} />
          <MainNav items={items} label={t("nav.label")} />
          <div className="order-last col-span-3 mt-2 lg:order-none lg:mt-0 lg:ml-auto lg:w-60 xl:w-64">
            <SearchBox
              locale={locale}
              texts={{
                label: t("search.label"),
                placeholder: t("search.placeholder"),
                submit: t("search.submit"),
                suggestions: t("search.suggestions"),
                found: t.raw("search.found"),
                none: t("search.none"),
                category: t("search.category"),
              }}
            />
          </div>
          <CartLink locale={locale} texts={{ label: t("cart.label"), count: t.raw("cart.count") }} />
        </div>
      </div>
    </header>
  );
}
