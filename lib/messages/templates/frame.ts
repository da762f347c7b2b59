import { sellerAddress, sellerIdentity } from "@/lib/legal/seller";
import type { CompanySettings } from "@/lib/settings/types";
import { headerLine } from "../rules/headers";
import type { MailBlock, MailContent } from "../types";
import { words } from "../words/words";

type Frame = {
  locale: MailContent["locale"];
  company: CompanySettings;
  subject: string;
  preview: string;
  title: string;
  blocks: MailBlock[];
  /** What must come along but is not the message, e.g. terms. */
  appendix?: MailBlock[];
};

/** What every mail has around its message: brand, title, a way to reach us, and who writes. */
export function frameMail({
  locale,
  company,
  subject,
  preview,
  title,
  blocks,
  appendix = [],
}: Frame): MailContent {
  const { questions } = words[locale];
  return {
    locale,
    subject: headerLine(subject),
    preview,
    brand: company.name,
    blocks: [
      { kind: "title", text: title },
      ...blocks,
      { kind: "paragraph", text: questions(company.phone, company.email) },
      ...appendix,
    ],
    sender: [
      sellerAddress(company, locale).join(", "),
      `${company.phone} · ${company.email}`,
      ...sellerIdentity(company, locale),
    ],
  };
}
