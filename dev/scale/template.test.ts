import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../launch/operator";
import { replaceAll } from "./template";

test("what is replaced is replaced wherever it stands", () => {
  expect(replaceAll("port 1; port 1; port 2", { "port 1": "port 9" })).toBe("port 9; port 9; port 2");
});

test("a text that has changed its mind is an error, not a run with the usual ports", () => {
  expect(() => replaceAll("port 2", { "port 1": "port 9" })).toThrow('"port 1" does not occur');
});

test("no file for operators holds a comment that its program would take for a value", () => {
  for (const name of ["pgbouncer.ini", "redis.conf"]) {
    const lines = readFileSync(path.join(ROOT, "deploy", name), "utf8").split("\n");
    const settings = lines.filter((line) => line.trim() !== "" && !/^[;#]/.test(line));
    expect(settings.filter((line) => /\s[;#]/.test(line))).toEqual([]);
  }
});
