import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import type { Locale } from "@/lib/shared/text";
import { getStores } from "../../_data/stores";

/** Where the shop has doors of wood and glass. */
export async function StoreStrip({ locale }: { locale: Locale }) {
  const [t, stores] = await Promise.all([getTranslations({ locale, namespace: "home" }), getStores()]);
  return (
    <section className="shell mt-20 lg:mt-28">
      <div className="grid gap-x-16 gap-y-8 rounded-md bg-ink px-6 py-10 text-paper sm:px-10 lg:grid-cols-[2fr_3fr] lg:px-14 lg:py-16">
        <div>
          <h2 className="title text-3xl lg:text-4xl">{t("stores.title")}</h2>
          <p className="mt-3 max-w-[40ch] opacity-80">{t("stores.text")}</p>
          <Link
            href={`/${locale}/stores`}
            className={buttonClass({
              look: "inverse",
              className: "mt-7",
            })}
          >
            {t("stores.link")}
          </Link>
        </div>
        <ul className="columns-2 gap-x-8 self-center sm:columns-3">
          {stores.map((store) => (
            <li key={store.id} className="break-inside-avoid">
              <Link
                href={`/${locale}/stores/${store.slug}`}
                prefetch={false}
                className="flex min-h-11 items-center hover:underline hover:underline-offset-4"
              >
                {store.name}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
