import type { Metadata } from "next";
import { defaultLocale, type Locale, locales } from "@/lib/shared/text";

/** Canonical and hreflang of a page; `path` is what follows the language, e.g. `/p/becher-tau`. */
export function alternates(locale: Locale, path: string): NonNullable<Metadata["alternates"]> {
  return {
    canonical: `/${locale}${path}`,
    languages: {
      ...Object.fromEntries(locales.map((language) => [language, `/${language}${path}`])),
      "x-default": `/${defaultLocale}${path}`,
    },
  };
}
