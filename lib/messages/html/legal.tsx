import { Heading, Section } from "react-email";
import type { LegalText } from "@/lib/legal/types";
import type { Locale } from "@/lib/shared/text";
import { words } from "../words/words";
import { light, serif } from "./theme";

/** A legal text in full. Few inline styles: mail programs cut mails above about 100 kB. */
export function Legal({ text, locale }: { text: LegalText; locale: Locale }) {
  return (
    <Section className="mute line" style={section}>
      <Heading
        as="h2"
        className="ink"
        style={{ fontFamily: serif, fontSize: 20, fontWeight: 500, color: light.ink }}
      >
        {text.title}
      </Heading>
      <p>{words[locale].version(text.version)}</p>
      {text.sections.map(({ heading, paragraphs, list }) => (
        <div key={heading}>
          <h3 className="ink" style={{ margin: "20px 0 0", fontSize: 14, color: light.ink }}>
            {heading}
          </h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {list ? (
            <ul style={{ paddingLeft: 20 }}>
              {list.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          ) : null}
        </div>
      ))}
    </Section>
  );
}

const section = {
  borderTop: `1px solid ${light.line}`,
  margin: "24px 0 0",
  paddingTop: 8,
  fontSize: 14,
  lineHeight: "1.55",
  color: light.mute,
};
