import { getTranslations } from "next-intl/server";
import type { OrderView } from "@/lib/orders/types";
import type { Locale } from "@/lib/shared/text";

export async function OrderAddress({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "order" });
  const countries = await getTranslations({ locale, namespace: "checkout.countries" });
  const address = order.shippingAddress;
  return (
    <section className="grid gap-6 text-sm sm:grid-cols-2">
      {address ? (
        <div>
          <h2 className="mb-1 font-semibold text-base">{t("address")}</h2>
          <address className="not-italic leading-6">
            {address.name}
            <br />
            {address.street}
            <br />
            {address.postcode} {address.city}
            <br />
            {countries(address.country)}
          </address>
        </div>
      ) : null}
      <div>
        <h2 className="mb-1 font-semibold text-base">{t("contact")}</h2>
        <p>{order.name}</p>
        <p className="break-all">{order.email}</p>
      </div>
    </section>
  );
}
