import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { round } from "./load/figures";

export type Figure = { section: string; what: string; value: number; unit: string };
export type Aim = { section: string; what: string; aim: string; value: string; met: boolean };

export type Report = {
  figures: Figure[];
  aims: Aim[];
  /** Errors and wrong answers: what no benchmark may end with. */
  broken: string[];
};

export type Reporter = {
  report: Report;
  figure: (what: string, value: number, unit?: string) => void;
  /** A value with its aim; whether it is met is told, never asserted. */
  aim: (what: string, value: number, aim: { atLeast: number } | { atMost: number }, unit?: string) => void;
  note: (text: string) => void;
  broken: (text: string) => void;
  /** From now on everything belongs to this section. */
  begin: (section: string, title: string) => void;
};

const amount = (value: number, unit: string) => `${round(value, value < 10 ? 3 : 1)}${unit && ` ${unit}`}`;

export function createReporter(write: (line: string) => void = console.log): Reporter {
  const report: Report = { figures: [], aims: [], broken: [] };
  let section = "";
  const figure = (what: string, value: number, unit = "") => {
    report.figures.push({ section, what, value: round(value, 3), unit });
    write(`  ${what.padEnd(66)} ${amount(value, unit)}`);
  };
  return {
    report,
    figure,
    aim(what, value, aim, unit = "") {
      figure(what, value, unit);
      const met = "atLeast" in aim ? value >= aim.atLeast : value <= aim.atMost;
      const wanted = "atLeast" in aim ? `≥ ${aim.atLeast}` : `≤ ${aim.atMost}`;
      report.aims.push({
        section,
        what,
        aim: `${wanted}${unit && ` ${unit}`}`,
        value: amount(value, unit),
        met,
      });
    },
    note: (text) => write(`  ${text}`),
    broken(text) {
      report.broken.push(`${section}: ${text}`);
      write(`! ${text}`);
    },
    begin(name, title) {
      section = name;
      write(`\n${name}: ${title}`);
    },
  };
}

/** One line an aim: what, aim, value, met or not. */
export function aimsTable(aims: readonly Aim[]): string {
  const rows = [
    ["section", "what", "aim", "value", "met"],
    ...aims.map(({ section, what, aim, value, met }) => [section, what, aim, value, met ? "yes" : "NO"]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")).join("\n");
}

export function saveReport(file: string, content: object): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
