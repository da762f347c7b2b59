import { describe, expect, it } from "vitest";
import { checkFiles } from "./repository";

const rulesBroken = (files: Record<string, string>) =>
  checkFiles(new Map(Object.entries(files))).map(({ file, line, rule }) => `${file}:${line} ${rule}`);

describe("rules are deterministic", () => {
  it.each([
    "Date.now()",
    "new Date()",
    "Date()",
    "Math.random()",
    "process.env.TZ",
    'process["env"]',
    "performance.now()",
    "crypto.randomUUID()",
    "globalThis.crypto.getRandomValues(x)",
  ])("reports %s in a rule", (expression) => {
    const broken = rulesBroken({ "lib/cart/rules/expiry.ts": `\nexport const a = () => ${expression};` });
    expect(broken).toContain("lib/cart/rules/expiry.ts:2 rules-are-deterministic");
  });

  it("lets a rule build dates from its arguments, and a command read the clock", () => {
    const files = {
      "lib/cart/rules/expiry.ts": "export const later = (now: Date) => new Date(now.getTime() + 1);",
      "lib/cart/commands/expire.ts": "export const started = Date.now();",
    };
    expect(rulesBroken(files)).toEqual([]);
  });
});

describe("settings in one place", () => {
  it("reports process.env beside lib/shared/env", () => {
    expect(rulesBroken({ "lib/payments/port.ts": "const key = process.env.STRIPE_SECRET_KEY;" })).toEqual([
      "lib/payments/port.ts:1 settings-in-one-place",
    ]);
  });
  it("lets env.ts and tools read it", () => {
    const read = "export const url = process.env.DATABASE_URL;";
    expect(rulesBroken({ "lib/shared/env.ts": read, "dev/launch/main.ts": read })).toEqual([]);
  });
});

describe("no channel decides", () => {
  it.each([
    'if (channel === "kiosk") stop();',
    'if ("web" != ctx.channel) stop();',
    "const hold = ctx?.channel === `kiosk` ? 10 : 35;",
    "switch (ctx.channel) { default: stop(); }",
    '["kiosk", "till"].includes(order.channel);',
  ])("reports %s", (code) => {
    expect(rulesBroken({ "lib/orders/commands/place.ts": code })).toEqual([
      "lib/orders/commands/place.ts:1 no-channel-decides",
    ]);
  });
  it("lets a channel be recorded, filtered by and shown", () => {
    const files = {
      "lib/orders/commands/place.ts":
        "insert({ channel: ctx.channel }); if (a.channel === b.channel) stop();",
      "app/(secure)/[locale]/staff/page.tsx": 'const icon = order.channel === "kiosk" ? 1 : 2;',
    };
    expect(rulesBroken(files)).toEqual([]);
  });
});

describe("actions only", () => {
  const broken = (text: string) => rulesBroken({ "lib/cart/actions.ts": text });
  it.each([
    '"use server"; export function addLineAction() {}',
    '"use server"; export async function getCart() {}',
    '"use server"; export const limitAction = 3;',
    '"use server"; export const one = async () => 1, twoAction = async () => 2;',
    '"use server"; export * from "./commands/add-line";',
    '"use server"; export { addLine } from "./commands/add-line";',
    '"use server"; export default async function addLineAction() {}',
    '"use server"; export class Cart {}',
    '"use server"; export enum Kind { A }',
    "export async function addLineAction() {}",
  ])("reports %s", (text) => {
    expect(broken(text)).toEqual(["lib/cart/actions.ts:1 actions-only"]);
  });
  it.each([
    '"use server"; export async function addLineAction() {}',
    '"use server"; export const addLineAction = async () => {}; export type Added = { id: string };',
    '"use server"; async function addLineAction() {} function help() {} export { addLineAction };',
  ])("lets pass %s", (text) => {
    expect(broken(text)).toEqual([]);
  });
  it("holds for actions of a route", () => {
    expect(rulesBroken({ "app/login/actions.ts": '"use server"; export const limit = 3;' })).toEqual([
      "app/login/actions.ts:1 actions-only",
    ]);
  });
});

describe("shape", () => {
  const long = "export const a = 1;\n".repeat(301);
  it("reports a file of 301 lines, but no test and no data", () => {
    const files = { "lib/cart/queries.ts": long, "lib/cart/cart.test.ts": long, "db/seed/tea.ts": long };
    expect(rulesBroken(files)).toEqual(["lib/cart/queries.ts:300 files-stay-small"]);
  });
  it("lets 300 lines pass", () => {
    expect(rulesBroken({ "lib/cart/queries.ts": "export const a = 1;\n".repeat(300) })).toEqual([]);
  });
  it("reports a barrel, but no index with code of its own", () => {
    const files = {
      "lib/cart/index.ts": 'export * from "./types"; export { a } from "./schemas";',
      "lib/orders/index.ts": 'export * from "./types"; export const a = 1;',
    };
    expect(rulesBroken(files)).toEqual(["lib/cart/index.ts:1 no-barrels"]);
  });
});

describe("no cycles", () => {
  it("reports a circle over an alias, a re-export and an index once, with its path", () => {
    const files = new Map([
      ["components/a.ts", 'import { b } from "./b"; export const a = b;'],
      ["components/b.ts", 'export { c } from "@/components/c";'],
      ["components/c/index.ts", 'import { a } from "../a"; export const c = a;'],
    ]);
    expect(checkFiles(files)).toMatchObject([
      {
        file: "components/c/index.ts",
        rule: "no-cycles",
        what: "components/a → components/b → components/c/index → components/a",
      },
    ]);
  });
  it("reports a file that imports itself", () => {
    expect(rulesBroken({ "components/a.ts": 'import { a } from "./a";' })).toEqual([
      "components/a.ts:1 no-cycles",
    ]);
  });
  it("ignores types and dynamic imports", () => {
    const files = {
      "components/a.ts": 'import type { B } from "./b"; import { c } from "./c"; export const a: B = c;',
      "components/b.ts": 'import { a } from "./a"; export type B = typeof a;',
      "components/c.ts": 'export const c = () => import("./a");',
    };
    expect(rulesBroken(files)).toEqual([]);
  });
});
