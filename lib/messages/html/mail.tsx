import { Body, Container, Head, Html, Preview, Section, Text } from "react-email";
import type { MailContent } from "../types";
import { Block } from "./block";
import { light, sans, serif, styleSheet } from "./theme";

/** A whole mail in the shop's look: the brand as text, no picture, nothing loaded from anywhere. */
export function Mail({ content }: { content: MailContent }) {
  return (
    <Html lang={content.locale}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{content.subject}</title>
        <style>{styleSheet}</style>
      </Head>
      <Body className="page" style={{ backgroundColor: light.paper, color: light.ink, margin: 0 }}>
        <Preview>{content.preview}</Preview>
        <Container style={{ maxWidth: 640, margin: "0 auto", padding: "28px 12px 40px", fontFamily: sans }}>
          <Text
            className="ink"
            style={{ fontFamily: serif, fontSize: 26, lineHeight: "1", letterSpacing: "-0.025em", ...brand }}
          >
            {content.brand}
          </Text>
          <Section className="card" style={card}>
            <div className="inset" style={{ padding: "36px 40px" }}>
              {content.blocks.map((block, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a mail is rendered once and never changes
                <Block key={index} block={block} locale={content.locale} />
              ))}
            </div>
          </Section>
          <Section style={{ padding: "20px 12px 0" }}>
            {content.sender.map((line) => (
              <Text
                key={line}
                className="mute"
                style={{ margin: 0, fontSize: 13, lineHeight: "1.6", ...mute }}
              >
                {line}
              </Text>
            ))}
          </Section>
        </Container>
      </Body>
    </Html>
  );
}

const brand = { margin: "0 0 20px", padding: "0 12px", color: light.ink, fontWeight: 600 };
const mute = { color: light.mute };
const card = {
  backgroundColor: light.raised,
  border: `1px solid ${light.line}`,
  borderRadius: 12,
};
