import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { explained } from "./explained";
import { explanationOf, type Finding } from "./finding";
import { queryKeys } from "./page-probes";
import { countMarks, marked, markedJson, requestFile } from "./probe";
import { sample } from "./sample";
import { readSqlmap } from "./sqlmap";
import { summarise } from "./summary";
import { readWapiti } from "./wapiti";

test("every value of a body is tampered with", () => {
  expect(markedJson({ a: "x", b: 1, c: { d: [true] } })).toBe('{"a":"x*","b":1*,"c":{"d":[true*]}}');
});

test("a request for sqlmap says how many values it has", () => {
  const probe = {
    name: "GET /a",
    method: "GET",
    url: `/a?b=${marked("c d")}`,
    headers: { "X-Token": marked("t") },
  };
  expect(requestFile(probe, "http://localhost:1")).toBe(
    "GET /a?b=c%20d* HTTP/1.1\r\nHost: localhost:1\r\nX-Token: t*\r\n\r\n",
  );
  expect(countMarks([probe])).toBe(2);
});

test("a schema gives a value for each member, the known ones by name", () => {
  const schema = {
    properties: { email: { type: "string" }, quantity: { type: "integer" }, kind: { enum: ["a", "b"] } },
  };
  expect(sample(schema, { email: "a@example.com" })).toEqual({
    email: "a@example.com",
    quantity: 1,
    kind: "a",
  });
});

test("an injection point, a hint, and no verdict at all are findings; a clean end is none", () => {
  const clean = "[CRITICAL] all tested parameters do not appear to be injectable.";
  expect(readSqlmap("GET /a", clean)).toEqual([]);
  expect(readSqlmap("GET /a", "---\nParameter: id (GET)\n    Type: boolean-based blind")).toMatchObject([
    { kind: "injection", what: "id (GET)" },
  ]);
  const hint =
    "heuristic (XSS) test shows that GET parameter 'q' might be vulnerable to cross-site scripting";
  expect(readSqlmap("GET /a", `${hint}\n${clean}`)).toMatchObject([{ kind: "hint: XSS" }]);
  expect(readSqlmap("GET /a", "[CRITICAL] unable to connect")).toMatchObject([{ kind: "no verdict" }]);
});

test("wapiti's weaknesses and anomalies are both read", () => {
  const entry = { method: "GET", path: "http://x/de?q=1", info: "told", parameter: "q" };
  const report = {
    vulnerabilities: { "SQL Injection": [entry] },
    anomalies: { "Internal Server Error": [entry] },
  };
  expect(readWapiti(JSON.stringify(report), "http://x").map(({ kind, where }) => [kind, where])).toEqual([
    ["SQL Injection", "GET /de (q)"],
    ["Internal Server Error", "GET /de (q)"],
  ]);
});

test("only what is explained passes", () => {
  const header: Finding = {
    tool: "wapiti",
    kind: "HTTP Secure Headers",
    where: "GET /",
    what: "X-XSS-Protection is not set",
  };
  expect(explanationOf(header, explained)).toBeDefined();
  const other = { ...header, what: "X-Frame-Options is not set" };
  expect(summarise([header, other], explained).open).toEqual([other]);
});

test("every page that reads its query has its keys probed", () => {
  const reading = globSync("app/**/{page.tsx,route.ts}")
    .filter((file) => /[sS]earchParams/.test(readFileSync(file, "utf8")))
    .map(
      (file) =>
        `/${file
          .split("/")
          .slice(1, -1)
          .filter((part) => !part.startsWith("("))
          .join("/")}`,
    )
    .filter((route) => !route.startsWith("/api/v1/"));
  expect(reading.filter((route) => !queryKeys[route])).toEqual([]);
});
