import type { CompanySettings } from "@/lib/settings/types";
import { formatExactMoment } from "@/lib/shared/format";
import type { MailBlock, MailContent, WithdrawalFacts } from "../types";
import { words } from "../words/words";
import { frameMail } from "./frame";

/**
 * Receipt of a declaration: its content, date and time (§ 356a BGB). It confirms receipt, not that the withdrawal holds, and
 * reads alike whether or not the order exists. What a guest wrote stands apart from our own words.
 */
export function withdrawalReceipt(declared: WithdrawalFacts, company: CompanySettings): MailContent {
  const { locale, goods } = declared;
  const w = words[locale].receipt;
  const part: MailBlock[] = goods ? [{ kind: "quote", heading: `${w.scope}: ${w.part}`, text: goods }] : [];
  return frameMail({
    locale,
    company,
    subject: w.subject,
    preview: w.preview,
    title: w.title,
    blocks: [
      { kind: "paragraph", text: words[locale].hello(declared.name) },
      { kind: "paragraph", text: w.text },
      { kind: "quote", heading: w.statement, text: w.statementText(declared.contract) },
      ...part,
      {
        kind: "facts",
        rows: [
          { label: w.receivedAt, value: formatExactMoment(declared.declaredAt.toISOString(), locale) },
          { label: w.name, value: declared.name },
          { label: w.contract, value: declared.contract },
          ...(goods ? [] : [{ label: w.scope, value: w.whole }]),
          { label: w.email, value: declared.email },
        ],
      },
      { kind: "paragraph", text: w.note },
      { kind: "paragraph", text: w.mistake },
    ],
  });
}
