import type { LegalText } from "@/lib/legal/types";
import type { Locale } from "@/lib/shared/text";
import type { MailBlock, MailContent } from "../types";
import { words } from "../words/words";

const RULE = "-".repeat(60);

/** The mail as plain text: the same pieces in the same order as its HTML. */
export function renderText({ locale, brand, blocks, sender }: MailContent): string {
  const body = blocks.map((block) => renderBlock(block, locale));
  return `${[brand, ...body, RULE, sender.join("\n")].join("\n\n")}\n`;
}

function renderBlock(block: MailBlock, locale: Locale): string {
  switch (block.kind) {
    case "title":
      return block.text;
    case "paragraph":
      return block.text;
    case "facts":
      return block.rows.map(({ label, value }) => `${label}: ${value}`).join("\n");
    case "goods":
      return [block.heading, ...block.lines.map(renderGoods)].join("\n\n");
    case "sums":
      return [...block.rows.map(({ label, amount }) => `${label}: ${amount}`), block.note]
        .filter(Boolean)
        .join("\n");
    case "panel":
      return [block.heading, ...block.lines].join("\n");
    case "quote":
      // Quoted line by line, so that nothing a guest wrote can pass for our own words.
      return [block.heading, ...block.text.split("\n").map((line) => `> ${line}`)].join("\n");
    case "button":
      return `${block.label}:\n${block.href}`;
    case "legal":
      return renderLegal(block.text, locale);
  }
}

function renderGoods(line: Extract<MailBlock, { kind: "goods" }>["lines"][number]): string {
  const each = line.quantity > 1 ? [line.each] : [];
  const details = [line.detail, ...each].filter(Boolean).map((detail) => `    ${detail}`);
  return [`${line.quantity} × ${line.name}: ${line.amount}`, ...details].join("\n");
}

function renderLegal({ title, version, sections }: LegalText, locale: Locale): string {
  const parts = sections.map(({ heading, paragraphs, list = [] }) =>
    [heading, ...paragraphs, ...(list.length > 0 ? [list.map((item) => `- ${item}`).join("\n")] : [])].join(
      "\n\n",
    ),
  );
  return [RULE, title, words[locale].version(version), ...parts].join("\n\n");
}
