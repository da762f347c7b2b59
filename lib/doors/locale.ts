import { defaultLocale, isLocale, type Locale, locales } from "@/lib/shared/text";

export const LOCALE_COOKIE = "locale";

/** The query key of the language switch: the proxy remembers the language and drops the key again. */
export const LOCALE_QUERY = "language";

/** The remembered language, else the best of `Accept-Language`, else German. */
export function preferredLocale(remembered: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(remembered)) return remembered;
  const wishes = (acceptLanguage ?? "")
    .split(",")
    .map((entry) => {
      const [tag = "", ...parameters] = entry.trim().toLowerCase().split(";");
      const quality = parameters.map((part) => /^\s*q=([\d.]+)$/.exec(part)?.[1]).find(Boolean);
      return { language: tag.split("-")[0] ?? "", quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wishes) {
    const match = locales.find((locale) => locale === language);
    if (match) return match;
  }
  return defaultLocale;
}

/** `/de/p/x` → `de`; undefined where the path names no language. */
export function pathLocale(pathname: string): Locale | undefined {
  const segment = pathname.split("/")[1];
  return isLocale(segment) ? segment : undefined;
}

/** The same page in another language. */
export function inLocale(pathname: string, locale: Locale): string {
  const rest = pathLocale(pathname) ? pathname.slice(3) : pathname;
  return `/${locale}${rest === "/" ? "" : rest}`;
}
