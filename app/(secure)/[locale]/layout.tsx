import "../../globals.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { display, sans } from "@/app/fonts";
import { isLocale } from "@/lib/shared/text";
import { SecureFooter } from "./_components/secure-footer";
import { SecureHeader } from "./_components/secure-header";

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

/** Rendered for one person, under a nonce: never a file, never stored, never indexed. */
export const dynamic = "force-dynamic";

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f9f6f1" },
    { media: "(prefers-color-scheme: dark)", color: "#17130f" },
  ],
};

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: "shop" });
  return {
    title: { template: `%s – ${t("brand")}`, default: t("brand") },
    icons: { icon: "/icon.svg" },
    robots: { index: false, follow: false },
    // Links here carry tokens, so no other site sees them. "no-referrer" would null the Origin of plain form posts too.
    referrer: "same-origin",
  };
}

export default async function SecureLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations("shop");
  return (
    <html lang={locale} className={`${display.variable} ${sans.variable}`}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only z-50 rounded-md bg-ink px-5 py-3 font-semibold text-paper focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
        >
          {t("skip")}
        </a>
        <SecureHeader locale={locale} />
        <main id="main" tabIndex={-1} className="shell flex-1 pt-8 pb-16 outline-none sm:pt-12">
          {children}
        </main>
        <SecureFooter locale={locale} />
      </body>
    </html>
  );
}
