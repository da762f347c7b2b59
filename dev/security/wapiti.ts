import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Finding } from "./finding";
import { runProgram } from "./run-program";
import type { Visitor } from "./visitor";

export interface WapitiScan {
  wapiti: string;
  canary: string;
  folder: string;
  env: NodeJS.ProcessEnv;
  endsWithinMs: number;
  signal: AbortSignal;
}

/** All that apply to a shop on this machine. Not: nikto and wapp (they load lists from elsewhere), brute_login_form (no login). */
const modules = [
  "csp",
  "http_headers",
  "cookieflags",
  "csrf",
  "methods",
  "htaccess",
  "backup",
  "crlf",
  "redirect",
  "sql",
  "xss",
  "permanentxss",
  "file",
  "exec",
  "shellshock",
  "ssrf",
  "xxe",
  "blindsql",
];
const CRAWL_S = 90;
const MODULE_S = 40;

/** Crawls the shop as a customer with a full cart and attacks what it finds. `cut` names the modules whose time was over. */
export async function scanWithWapiti(
  { shop, cookie, product, order, orderToken }: Visitor,
  scan: WapitiScan,
): Promise<{ findings: Finding[]; cut: string[]; pages: string }> {
  const report = path.join(scan.folder, "wapiti.json");
  const orderPath = (locale: string) => `/${locale}/orders/${order}/${orderToken}`;
  const starts = ["de", "en"].flatMap((locale) => [
    ...[
      "",
      "/cart",
      "/checkout",
      "/withdraw",
      "/search?q=tau",
      "/c/cups?sort=name&page=1",
      `/p/${product}`,
      "/stores",
    ].map((page) => `/${locale}${page}`),
    orderPath(locale),
    `${orderPath(locale)}/confirmation`,
  ]);
  const { said, cut } = await runProgram({
    file: scan.wapiti,
    args: [
      ...["-u", `${shop}/`, "--scope", "domain"],
      ...[...starts, "/api/docs", "/api/suggest?locale=de&q=tau"].flatMap((start) => ["-s", shop + start]),
      ...["-m", modules.join(","), "-l", "1", "-S", "normal", "-d", "4", "--max-links-per-page", "40"],
      ...[
        "--max-files-per-dir",
        "4",
        "--max-scan-time",
        String(CRAWL_S),
        "--max-attack-time",
        String(MODULE_S),
      ],
      // A form from elsewhere is turned away at once; the scanner plays a page of the shop's own.
      ...["-H", `Cookie: ${cookie}`, "-H", `Origin: ${shop}`, "-t", "20"],
      ...[
        "--endpoint",
        scan.canary,
        "--no-bugreport",
        "--flush-session",
        "--store-session",
        path.join(scan.folder, "session"),
      ],
      ...["-f", "json", "-o", report, "-v", "1"],
    ],
    env: { ...scan.env, HOME: scan.folder },
    log: path.join(scan.folder, "wapiti.log"),
    endsWithinMs: scan.endsWithinMs,
    signal: scan.signal,
  });
  const cutModules = [...said.matchAll(/Max attack time was reached for module (\w+)/g)].map(
    ([, name = ""]) => name,
  );
  const pages = /Wapiti found (\d+) URLs and forms/.exec(said)?.[1] ?? "0";
  if (cut || !existsSync(report))
    return { findings: [unfinished(said.trim().split("\n").at(-1) ?? "")], cut: cutModules, pages };
  return { findings: readWapiti(readFileSync(report, "utf8"), shop), cut: cutModules, pages };
}

const unfinished = (what: string): Finding => ({
  tool: "wapiti",
  kind: "no report",
  where: "the whole scan",
  what,
});

interface Entry {
  method: string;
  path: string;
  info: string;
  parameter: string;
}

/** The findings of Wapiti's JSON report: weaknesses, and anomalies such as an answer of 500. */
export function readWapiti(report: string, shop: string): Finding[] {
  const { vulnerabilities, anomalies } = JSON.parse(report) as Record<string, Record<string, Entry[]>>;
  return Object.entries({ ...vulnerabilities, ...anomalies }).flatMap(([kind, entries]) =>
    entries.map(({ method, path, info, parameter }) => ({
      tool: "wapiti" as const,
      kind,
      where: `${method} ${path.replace(shop, "").split("?", 1)[0]}${parameter ? ` (${parameter})` : ""}`,
      what: info.trim(),
    })),
  );
}
