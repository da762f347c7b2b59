"use client";

import { usePathname } from "next/navigation";
import { inLocale, LOCALE_QUERY } from "@/lib/doors/locale";
import type { Locale } from "@/lib/shared/text";

type LanguageSwitchProps = {
  locale: Locale;
  texts: { language: string; other: string; otherShort: string; currentShort: string };
};

/** Leads to this page in the other language. A plain link: the proxy remembers the choice, with or without JavaScript. */
export function LanguageSwitch({ locale, texts }: LanguageSwitchProps) {
  const pathname = usePathname();
  const other: Locale = locale === "de" ? "en" : "de";
  const href = `${inLocale(pathname, other)}?${LOCALE_QUERY}=${other}`;
  return (
    <nav aria-label={texts.language} className="flex items-center gap-1.5">
      <span aria-current="true" className="font-semibold">
        {texts.currentShort}
      </span>
      <span aria-hidden>/</span>
      <a
        href={href}
        lang={other}
        hrefLang={other}
        rel="nofollow"
        onClick={(event) => {
          const query = new URLSearchParams(window.location.search);
          query.set(LOCALE_QUERY, other);
          event.currentTarget.search = query.toString();
        }}
        className="link inline-flex min-h-11 min-w-8 items-center justify-center"
      >
        {texts.otherShort}
        <span className="sr-only">, {texts.other}</span>
      </a>
    </nav>
  );
}
