import type { Settings } from "@/lib/settings/types";
import { formatCents } from "@/lib/shared/money";
import type { MailContent, OrderFacts } from "../types";
import { words } from "../words/words";
import { frameMail } from "./frame";
import type { OrderLinks } from "./order-confirmation";
import { orderGoods, orderHead } from "./order-parts";

/** A paid order was taken back; the refund follows with a mail of its own. */
export function orderCancelled(order: OrderFacts, { company }: Settings, links: OrderLinks): MailContent {
  const { locale } = order;
  const w = words[locale];
  return frameMail({
    locale,
    company,
    subject: w.cancelled.subject(order.number),
    preview: w.cancelled.preview,
    title: w.cancelled.title,
    blocks: [
      { kind: "paragraph", text: w.hello(order.name) },
      { kind: "paragraph", text: w.cancelled.text(formatCents(order.totalCents, locale)) },
      orderHead(order),
      orderGoods(order),
      { kind: "button", label: w.viewOrder, href: links.order },
    ],
  });
}
