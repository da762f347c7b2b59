import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { defaultLocale, locales } from "@/lib/shared/text";
import { namespaces } from "./namespaces";

/** The texts of one language for server components; browser code gets the few it shows as props. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(locales, requested) ? requested : defaultLocale;
  const files = await Promise.all(
    namespaces.map(async (name) => [name, (await import(`./${locale}/${name}.json`)).default] as const),
  );
  return { locale, messages: Object.fromEntries(files), timeZone: "Europe/Berlin" };
});
