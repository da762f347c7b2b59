import type { Settings } from "@/lib/settings/types";
import { formatCents } from "@/lib/shared/money";
import type { MailContent, OrderFacts, RefundFacts } from "../types";
import { words } from "../words/words";
import { frameMail } from "./frame";

/** Money came that the order could not take, and went back in full (policy, Payment; Stock). */
export function paymentRefunded(order: OrderFacts, refund: RefundFacts, { company }: Settings): MailContent {
  const { locale } = order;
  const w = words[locale];
  const { reasons, ...mail } = w.paymentRefunded;
  const amount = formatCents(refund.amountCents, locale);
  const why = isReason(refund.reason, reasons) ? reasons[refund.reason] : reasons.facts_differ;
  return frameMail({
    locale,
    company,
    subject: mail.subject(order.number),
    preview: mail.preview(amount),
    title: mail.title,
    blocks: [
      { kind: "paragraph", text: w.hello(order.name) },
      { kind: "paragraph", text: why },
      { kind: "paragraph", text: mail.text(amount) },
      {
        kind: "facts",
        rows: [
          { label: w.orderNumber, value: order.number },
          { label: w.refund.amount, value: amount },
        ],
      },
    ],
  });
}

function isReason<R extends object>(reason: string, reasons: R): reason is Extract<keyof R, string> {
  return Object.hasOwn(reasons, reason);
}
