import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { getCartView } from "@/lib/cart/queries";
import { listDeliveryOptions } from "@/lib/checkout/queries";
import { readCartKey, webContext } from "@/lib/doors/context";
import { orderPath } from "@/lib/orders/order-path";
import { newId } from "@/lib/shared/ids";
import type { Locale } from "@/lib/shared/text";
import { CheckoutForm } from "./_components/checkout-form";
import { checkoutTexts } from "./_components/checkout-texts";
import { EmptyCheckout } from "./_components/empty-checkout";

type PageProps = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "checkout" });
  return { title: t("title") };
}

export default async function CheckoutPage({ params }: PageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("checkout");
  const [ctx, key] = await Promise.all([webContext(locale), readCartKey()]);
  const cart = key && (await getCartView(ctx.db, { key, locale, now: ctx.now }));
  if (cart?.pendingOrder) redirect(orderPath(locale, cart.pendingOrder));
  if (!cart || cart.state === "ordered" || cart.lines.length === 0) return <EmptyCheckout locale={locale} />;
  return (
    <>
      <h1 className="title text-4xl sm:text-5xl">{t("title")}</h1>
      <p className="mt-3 mb-8 text-lg text-mute sm:mb-10">{t("lead")}</p>
      <CheckoutForm
        cart={cart}
        options={await listDeliveryOptions(ctx.db, { key, now: ctx.now })}
        locale={locale}
        texts={await checkoutTexts(locale)}
        attemptKey={newId()}
      />
    </>
  );
}
