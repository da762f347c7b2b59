import { type Explanation, explanationOf, type Finding } from "./finding";

/** What the scan came to, for a person: first what needs a look, then what is explained, each kind once with its reason. */
export function summarise(
  findings: readonly Finding[],
  explained: readonly Explanation[],
): { text: string; open: Finding[] } {
  const open = findings.filter((finding) => !explanationOf(finding, explained));
  const lines = open.map(
    ({ tool, kind, where, what }) => `✗ ${tool}, ${kind}: ${where}\n    ${what.replaceAll("\n", "\n    ")}`,
  );
  for (const explanation of explained) {
    const these = findings.filter((finding) => explanationOf(finding, explained) === explanation);
    if (these.length === 0) continue;
    const places = [...new Set(these.map(({ where }) => where))];
    const shown = places.slice(0, 5).join("\n    ");
    const more = places.length > 5 ? `\n    and ${places.length - 5} more` : "";
    lines.push(
      `✓ ${explanation.tool}, ${explanation.kind}: explained, ${explanation.because}\n    ${shown}${more}`,
    );
  }
  return { text: lines.join("\n"), open };
}
