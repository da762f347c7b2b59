import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { publicUrl } from "@/lib/shared/env";
import type { Locale } from "@/lib/shared/text";
import { JsonLd } from "./json-ld";

export type Crumb = { href: string; name: string };

/** The visible path and the same as BreadcrumbList for search engines. The last crumb is the page itself. */
export async function Breadcrumbs({ locale, crumbs }: { locale: Locale; crumbs: Crumb[] }) {
  const t = await getTranslations({ locale, namespace: "shop" });
  const all = [{ href: `/${locale}`, name: t("nav.home") }, ...crumbs];
  return (
    <>
      <Breadcrumb
        label={t("breadcrumb")}
        items={all.map(({ href, name }, index) => ({
          key: href,
          node:
            index === all.length - 1 ? (
              <span aria-current="page">{name}</span>
            ) : (
              <Link
                href={href}
                prefetch={false}
                className="inline-flex min-h-11 items-center hover:text-ink hover:underline"
              >
                {name}
              </Link>
            ),
        }))}
      />
      <JsonLd
        data={{
          "@type": "BreadcrumbList",
          itemListElement: all.map(({ href, name }, index) => ({
            "@type": "ListItem",
            position: index + 1,
            name,
            item: publicUrl(href),
          })),
        }}
      />
    </>
  );
}
