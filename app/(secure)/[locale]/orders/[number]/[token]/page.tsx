import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { webContext } from "@/lib/doors/context";
import { getOrderView } from "@/lib/orders/queries";
import type { Locale } from "@/lib/shared/text";
import { OrderDetails } from "./_components/order-details";
import { OrderHeader } from "./_components/order-header";
import { OrderState } from "./_components/order-state";

type PageProps = {
  params: Promise<{ locale: Locale; number: string; token: string }>;
  searchParams: Promise<{ payment?: string }>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, number } = await params;
  const t = await getTranslations({ locale, namespace: "order" });
  return { title: t("title", { number }) };
}

/** The order behind its unguessable link: what is happening now first, everything else below. */
export default async function OrderPage({ params, searchParams }: PageProps) {
  const { locale, ...key } = await params;
  setRequestLocale(locale);
  const { db } = await webContext(locale);
  const order = await getOrderView(db, { key, locale });
  if (!order) notFound();
  const { payment } = await searchParams;
  return (
    <>
      <OrderHeader order={order} locale={locale} />
      <OrderState order={order} orderKey={key} locale={locale} leftPayment={payment === "cancelled"} />
      <OrderDetails order={order} locale={locale} />
    </>
  );
}
