import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { CategoryDto } from "@/lib/catalog/types";
import type { CompanySettings } from "@/lib/settings/types";
import type { Locale } from "@/lib/shared/text";

type FooterProps = {
  locale: Locale;
  menu: CategoryDto[];
  company: CompanySettings;
};

/** Present on every page, with the way to withdraw from a contract (§ 356a BGB) and the imprint (§ 5 DDG). */
export async function Footer({ locale, menu, company }: FooterProps) {
  const t = await getTranslations({ locale, namespace: "shop" });
  const legal = (page: string) => `/${locale}/legal/${page}`;
  return (
    <footer className="mt-24 border-line border-t bg-sunken text-sm">
      <div className="shell grid gap-x-10 gap-y-10 py-14 sm:grid-cols-2 lg:grid-cols-[1.6fr_1fr_1.2fr_1fr]">
        <div className="max-w-sm">
          <p className="title text-2xl">{t("brand")}</p>
          <p className="mt-3 text-base text-mute">{t("footer.about")}</p>
          <address className="mt-5 not-italic leading-6">
            <span className="block font-semibold">{t("footer.contact")}</span>
            <a className="link" href={`mailto:${company.email}`}>
              {company.email}
            </a>
            <br />
            <a className="link" href={`tel:${company.phone.replace(/[^+\d]/g, "")}`}>
              {company.phone}
            </a>
          </address>
        </div>
        <FooterColumn title={t("footer.shopping")}>
          {menu.map(({ slug, name }) => (
            <FooterLink key={slug} href={`/${locale}/c/${slug}`} label={name} />
          ))}
        </FooterColumn>
        <FooterColumn title={t("footer.service")}>
          <FooterLink href={`/${locale}/stores`} label={t("footer.stores")} />
          <FooterLink href={legal("shipping")} label={t("footer.shipping")} />
          <FooterLink href={legal("accessibility")} label={t("footer.accessibility")} />
          <li>
            {/* Another zone with its own document: a plain link loads it in full. */}
            <a
              href={`/${locale}/withdraw`}
              className="inline-flex min-h-11 items-center rounded-md border border-edge px-4 font-semibold hover:border-ink"
            >
              {t("footer.withdraw")}
            </a>
          </li>
        </FooterColumn>
        <FooterColumn title={t("footer.legal")}>
          <FooterLink href={legal("imprint")} label={t("footer.imprint")} />
          <FooterLink href={legal("terms")} label={t("footer.terms")} />
          <FooterLink href={legal("privacy")} label={t("footer.privacy")} />
          <FooterLink href={legal("withdrawal")} label={t("footer.withdrawal")} />
        </FooterColumn>
      </div>
      <div className="border-line border-t">
        <div className="shell flex flex-wrap justify-between gap-x-8 gap-y-1 py-5 text-mute">
          <p>
            {company.legalName}, {company.street}, {company.postcode} {company.city}
          </p>
          <p>{t("footer.vat")}</p>
        </div>
      </div>
    </footer>
  );
}

function FooterColumn({ title, children }: { title: string; children: ReactNode }) {
  return (
    <nav aria-label={title}>
      <p className="font-semibold text-base">{title}</p>
      <ul className="mt-2">{children}</ul>
    </nav>
  );
}

function FooterLink({ href, label }: { href: string; label: string }) {
  return (
    <li>
      <Link
        href={href}
        prefetch={false}
        className="inline-flex min-h-9 items-center text-mute hover:text-ink hover:underline"
      >
        {label}
      </Link>
    </li>
  );
}
