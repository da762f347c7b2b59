import { Button, Heading, Section, Text } from "react-email";
import type { Locale } from "@/lib/shared/text";
import type { MailBlock } from "../types";
import { Goods } from "./goods";
import { Legal } from "./legal";
import { Facts, Sums } from "./rows";
import { light, serif } from "./theme";

export function Block({ block, locale }: { block: MailBlock; locale: Locale }) {
  switch (block.kind) {
    case "title":
      return (
        <Heading as="h1" className="title ink" style={title}>
          {block.text}
        </Heading>
      );
    case "paragraph":
      return <Paragraph text={block.text} />;
    case "facts":
      return <Facts rows={block.rows} />;
    case "goods":
      return <Goods heading={block.heading} lines={block.lines} />;
    case "sums":
      return <Sums rows={block.rows} note={block.note} />;
    case "panel":
      return <Panel heading={block.heading} lines={block.lines} />;
    case "quote":
      return <Panel heading={block.heading} lines={block.text.split("\n")} />;
    case "button":
      return (
        <Button
          href={block.href}
          className={block.quiet ? "quiet" : "button"}
          style={buttonStyle(block.quiet)}
        >
          {block.label}
        </Button>
      );
    case "legal":
      return <Legal text={block.text} locale={locale} />;
  }
}

function Paragraph({ text }: { text: string }) {
  return (
    <Text className="ink" style={{ margin: "0 0 16px", fontSize: 16, lineHeight: "1.55", color: light.ink }}>
      {text}
    </Text>
  );
}

function Panel({ heading, lines }: { heading: string; lines: string[] }) {
  return (
    <Section className="panel" style={panel}>
      <Heading as="h2" className="ink" style={panelHeading}>
        {heading}
      </Heading>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines may repeat and never move
        <Text key={index} className="ink" style={panelLine}>
          {line}
        </Text>
      ))}
    </Section>
  );
}

function buttonStyle(quiet?: true) {
  const shape = {
    display: "inline-block",
    padding: "13px 22px",
    borderRadius: 12,
    fontSize: 16,
    fontWeight: 600,
    lineHeight: "1.3",
    textDecoration: "none",
    margin: "4px 0 24px",
  };
  return quiet
    ? { ...shape, border: `1px solid ${light.mute}`, color: light.ink }
    : { ...shape, border: "1px solid transparent", backgroundColor: light.ember, color: light.onEmber };
}

const title = {
  margin: "0 0 20px",
  fontFamily: serif,
  fontSize: 30,
  lineHeight: "1.15",
  fontWeight: 500,
  letterSpacing: "-0.02em",
  color: light.ink,
};
const panel = { backgroundColor: light.sunken, borderRadius: 12, padding: "16px 20px", margin: "0 0 16px" };
const panelHeading = {
  margin: "0 0 4px",
  fontSize: 16,
  lineHeight: "1.4",
  fontWeight: 600,
  color: light.ink,
};
const panelLine = {
  margin: 0,
  fontSize: 15,
  lineHeight: "1.55",
  wordBreak: "break-word" as const,
  color: light.ink,
};
