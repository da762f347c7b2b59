import { legalText } from "@/lib/legal/legal-text";
import type { Settings } from "@/lib/settings/types";
import { formatCents } from "@/lib/shared/money";
import type { MailContent, OrderFacts } from "../types";
import { words } from "../words/words";
import { frameMail } from "./frame";
import { orderDeliveries, orderGoods, orderHead, orderPayment, orderSums } from "./order-parts";

export type OrderLinks = { order: string; withdraw: string };

/**
 * The seller's acceptance and the contract on a durable medium: what was bought, terms, withdrawal information with its form
 * (law: Confirmation mail; § 312f BGB, § 356a BGB).
 */
export function orderConfirmation(order: OrderFacts, settings: Settings, links: OrderLinks): MailContent {
  const { locale } = order;
  const w = words[locale];
  return frameMail({
    locale,
    company: settings.company,
    subject: w.confirmation.subject(order.number),
    preview: w.confirmation.preview(formatCents(order.totalCents, locale)),
    title: w.confirmation.title,
    blocks: [
      { kind: "paragraph", text: w.hello(order.name) },
      { kind: "paragraph", text: w.confirmation.text },
      orderHead(order),
      { kind: "button", label: w.viewOrder, href: links.order },
      orderGoods(order),
      orderSums(order),
      ...orderDeliveries(order),
      ...orderPayment(order),
      { kind: "panel", heading: w.withdrawHeading, lines: [w.withdrawText] },
      { kind: "button", label: w.withdraw, href: links.withdraw, quiet: true },
    ],
    appendix: [
      { kind: "paragraph", text: w.legalIntro },
      { kind: "legal", text: legalText("terms", locale, settings) },
      { kind: "legal", text: legalText("withdrawal", locale, settings) },
    ],
  });
}
