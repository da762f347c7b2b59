import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expectDiscreet } from "./client";
import { visit } from "./pages";
import { plainRequest } from "./plain-request";

describe("a path out of the shop", () => {
  it.each([
    "/pictures/cup/..%2f..%2fpackage.json",
    "/pictures/..%2f..%2f.env/x.svg",
    "/pictures/__proto__/sand.svg",
    "/pictures/constructor/sand.svg",
    "/pictures/links/de/..%2f..%2fpackage.json",
    "/de/legal/..%2f..%2fpackage.json",
    "/de/legal/__proto__",
    "/de/legal/constructor",
    "/api/refused/constructor",
    "/_next/static/..%2f..%2fpackage.json",
    "/_next/static/%2e%2e%2f%2e%2e%2fserver/app-paths-manifest.json",
    "/_next/../package.json",
    "/.env",
    "/package.json",
  ])("%s leads nowhere", async (path) => {
    const answer = await plainRequest(path);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toMatch(/"dependencies"|DATABASE_URL|APP_SECRET/);
  });

  it.each(["/.next/BUILD_ID", "/.git/config", "/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd"])(
    "%s is at most a page that is not there",
    async (path) => {
      const { status, headers } = await plainRequest(path);
      expect([307, 404]).toContain(status);
      if (headers.location) expect((await visit(headers.location)).status).toBe(404);
    },
  );
});

it("the picture optimizer, which fetches what it is told to, is closed", async () => {
  for (const url of ["http://127.0.0.1:5432", "http://169.254.169.254/latest", "/icon.png"]) {
    expect((await visit(`/_next/image?${new URLSearchParams({ url, w: "64", q: "75" })}`)).status).toBe(404);
  }
});

it("the sources of the scripts are not served", async () => {
  const folder = `${process.env.NEXT_DIST_DIR}/static`;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const scripts = files.filter((file) => file.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(10);
  expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
  for (const script of scripts.slice(0, 5)) {
    expect((await visit(`/_next/static/${script}.map`)).status).toBe(404);
    expect((await visit(`/_next/static/${script}`)).text).not.toContain("sourceMappingURL");
  }
});

it("a search of whatever length and kind is answered, and tells nothing", async () => {
  const texts = [
    "a".repeat(4_000),
    `${"a!".repeat(500)}!`,
    "(".repeat(500),
    `${"\\".repeat(300)}*`,
    "a & !b | (c:*",
    "' OR 1=1 --",
    "$" + "{7*7919} {{7*7919}} <%= 7*7919 %>",
    "\u0130\u0130\u0130ﬀ\u200b\ufeff\u202e",
  ];
  for (const q of texts) {
    const query = new URLSearchParams({ q, locale: "de" });
    for (const path of [`/de/search?${query}`, `/api/suggest?${query}`]) {
      const answer = await visit(path);
      expect({ path: path.slice(0, 40), status: answer.status }).toMatchObject({ status: 200 });
      expect(answer.text).not.toContain("55433");
      if (path.startsWith("/api")) expectDiscreet(answer);
    }
  }
});
