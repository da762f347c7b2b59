import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { completeLock, platformOf } from "./complete-lock";

test("this repository's lock file holds every optional package, so that every npm accepts it", () => {
  const file = path.resolve(import.meta.dirname, "../../package-lock.json");
  expect(completeLock(JSON.parse(readFileSync(file, "utf8"))), "run: npm run lock:complete").toEqual([]);
});

test("a missing platform is added with its version and where it applies", () => {
  const lock = {
    packages: {
      "": {},
      "node_modules/tool": {
        version: "1.2.3",
        dev: true,
        optionalDependencies: { "@tool/linux-x64-musl": "1.2.3" },
      },
    },
  };
  expect(completeLock(lock)).toEqual(["@tool/linux-x64-musl"]);
  expect(lock.packages).toHaveProperty(["node_modules/@tool/linux-x64-musl"], {
    version: "1.2.3",
    dev: true,
    optional: true,
    cpu: ["x64"],
    libc: ["musl"],
    os: ["linux"],
  });
});

test("one that is locked beside its dependant or above is not added", () => {
  const optionalDependencies = { "@tool/darwin-arm64": "1.2.3" };
  const packages = {
    "node_modules/a": { optionalDependencies },
    "node_modules/a/node_modules/@tool/darwin-arm64": {},
    "node_modules/b/node_modules/c": { optionalDependencies: { "@tool/win32-x64": "1.0.0" } },
    "node_modules/@tool/win32-x64": {},
  };
  expect(completeLock({ packages })).toEqual([]);
});

test.each([
  ["@next/swc-darwin-arm64", { cpu: ["arm64"], os: ["darwin"] }],
  ["@biomejs/cli-linux-x64", { cpu: ["x64"], os: ["linux"] }],
  ["@swc/core-win32-ia32-msvc", { cpu: ["ia32"], os: ["win32"] }],
  ["@oxc-parser/binding-linux-arm-musleabihf", { cpu: ["arm"], libc: ["musl"], os: ["linux"] }],
  ["@tailwindcss/oxide-wasm32-wasi", { cpu: ["wasm32"] }],
])("%s", (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});
