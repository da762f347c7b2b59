import "@/app/globals.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { display, sans } from "@/app/fonts";
import { Footer } from "@/components/layout/footer";
import { Header } from "@/components/layout/header";
import { publicUrl } from "@/lib/shared/env";
import { isLocale } from "@/lib/shared/text";
import { getMenu } from "../_data/navigation";
import { getShopSettings } from "../_data/settings";

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

/** Nothing is rendered at build time (it has no database); every page is kept from its first visit on. */
export function generateStaticParams(): { locale: string }[] {
  return [];
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f9f6f1" },
    { media: "(prefers-color-scheme: dark)", color: "#17120e" },
  ],
};

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "shop" });
  return {
    metadataBase: new URL(publicUrl("/")),
    title: { template: `%s – ${t("brand")}`, default: `${t("brand")} – ${t("claim")}` },
    description: t("description"),
    icons: { icon: "/icon.svg" },
    openGraph: { siteName: t("brand"), type: "website", locale: locale === "de" ? "de_DE" : "en_IE" },
    formatDetection: { telephone: false },
  };
}

export default async function ShopLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const [t, menu, settings] = await Promise.all([
    getTranslations({ locale, namespace: "shop" }),
    getMenu(locale),
    getShopSettings(),
  ]);
  return (
    <html lang={locale} className={`${display.variable} ${sans.variable}`}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="sr-only z-50 rounded-md bg-ink px-5 py-3 font-semibold text-paper focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
        >
          {t("skip")}
        </a>
        <Header locale={locale} menu={menu} freeShippingFromCents={settings.shipping.freeFromCents} />
        <main id="content" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <Footer locale={locale} menu={menu} company={settings.company} />
      </body>
    </html>
  );
}
