import type { Settings } from "@/lib/settings/types";
import { formatCents } from "@/lib/shared/money";
import type { MailContent, OrderFacts, RefundFacts } from "../types";
import { words } from "../words/words";
import { frameMail } from "./frame";
import type { OrderLinks } from "./order-confirmation";

/** Money of a paid order has gone back. */
export function refundMail(
  order: OrderFacts,
  refund: RefundFacts,
  { company }: Settings,
  links: OrderLinks,
): MailContent {
  const { locale } = order;
  const w = words[locale];
  const amount = formatCents(refund.amountCents, locale);
  return frameMail({
    locale,
    company,
    subject: w.refund.subject(order.number),
    preview: w.refund.preview(amount),
    title: w.refund.title,
    blocks: [
      { kind: "paragraph", text: w.hello(order.name) },
      { kind: "paragraph", text: w.refund.text(amount) },
      {
        kind: "facts",
        rows: [
          { label: w.orderNumber, value: order.number },
          { label: w.refund.amount, value: amount },
        ],
      },
      { kind: "button", label: w.viewOrder, href: links.order },
    ],
  });
}
