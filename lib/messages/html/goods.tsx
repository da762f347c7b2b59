import { Heading } from "react-email";
import type { MailGoods } from "../types";
import { light, serif } from "./theme";

/** What was bought, a row each: quantity, name and options on the left, the amount on the right. */
export function Goods({ heading, lines }: { heading: string; lines: MailGoods[] }) {
  return (
    <>
      <Heading as="h2" className="ink" style={headingStyle}>
        {heading}
      </Heading>
      <table width="100%" cellPadding={0} cellSpacing={0} style={{ borderCollapse: "collapse" }}>
        <tbody>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike and never move
            <tr key={index}>
              <td className="ink line" style={cell}>
                <span style={{ fontWeight: 600 }}>
                  {line.quantity} × {line.name}
                </span>
                {line.detail ? <Mute text={line.detail} /> : null}
                {line.quantity > 1 ? <Mute text={line.each} /> : null}
              </td>
              <td className="ink line" align="right" style={amount}>
                {line.amount}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Mute({ text }: { text: string }) {
  return (
    <span className="mute" style={{ display: "block", fontSize: 14, color: light.mute }}>
      {text}
    </span>
  );
}

const headingStyle = {
  margin: "12px 0 8px",
  fontFamily: serif,
  fontSize: 21,
  lineHeight: "1.3",
  fontWeight: 500,
  color: light.ink,
};
const cell = {
  padding: "12px 12px 12px 0",
  borderTop: `1px solid ${light.line}`,
  fontSize: 16,
  lineHeight: "1.5",
  verticalAlign: "top",
  color: light.ink,
};
const amount = { ...cell, padding: "12px 0", whiteSpace: "nowrap" as const };
