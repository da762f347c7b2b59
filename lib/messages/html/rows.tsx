import { Text } from "react-email";
import type { MailBlock } from "../types";
import { light } from "./theme";

type Facts = Extract<MailBlock, { kind: "facts" }>;
type Sums = Extract<MailBlock, { kind: "sums" }>;

/** Label and value side by side, e.g. the order number. */
export function Facts({ rows }: Pick<Facts, "rows">) {
  return (
    <table cellPadding={0} cellSpacing={0} style={{ margin: "0 0 20px", borderCollapse: "collapse" }}>
      <tbody>
        {rows.map(({ label, value }) => (
          <tr key={label}>
            <td className="mute" style={{ ...cell, paddingRight: 20, color: light.mute }}>
              {label}
            </td>
            <td
              className="ink"
              style={{ ...cell, fontWeight: 600, wordBreak: "break-word", color: light.ink }}
            >
              {value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Sums below the goods; the total stands out, the VAT in it is small. */
export function Sums({ rows, note }: Pick<Sums, "rows" | "note">) {
  const total = rows.findIndex(({ strong }) => strong);
  return (
    <>
      <table className="line" width="100%" cellPadding={0} cellSpacing={0} style={table}>
        <tbody>
          {rows.map((row, index) => {
            const { className, style } = lookOf(row, total >= 0 && index > total);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two discounts may have one name
              <tr key={index}>
                <td className={className} style={{ ...style, paddingRight: 12 }}>
                  {row.label}
                </td>
                <td className={className} align="right" style={{ ...style, whiteSpace: "nowrap" }}>
                  {row.amount}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {note ? (
        <Text className="mute" style={{ margin: "8px 0 24px", fontSize: 14, color: light.mute }}>
          {note}
        </Text>
      ) : null}
    </>
  );
}

function lookOf(row: Sums["rows"][number], belowTotal: boolean) {
  if (belowTotal) return { className: "mute", style: { ...cell, fontSize: 14, color: light.mute } };
  if (!row.strong) return { className: "ink", style: { ...cell, color: light.ink } };
  const border = `1px solid ${light.line}`;
  const style = {
    ...cell,
    borderTop: border,
    padding: "12px 0 8px",
    fontSize: 20,
    fontWeight: 600,
    color: light.ink,
  };
  return { className: "ink line", style };
}

const cell = { padding: "4px 0", fontSize: 16, lineHeight: "1.5", verticalAlign: "top" };
const table = { borderTop: `1px solid ${light.line}`, paddingTop: 8, width: "100%" };
