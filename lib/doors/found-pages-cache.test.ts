import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import FoundPagesCache from "./found-pages-cache";

const { nodeFs } = createRequire(import.meta.url)("next/dist/server/lib/node-fs-methods.js");
const folder = mkdtempSync(path.join(tmpdir(), "found-pages-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Options = ConstructorParameters<typeof FoundPagesCache>[0];
type Value = Parameters<FoundPagesCache["set"]>[1];
type Reading = Parameters<FoundPagesCache["get"]>[1];

const cache = () =>
  new FoundPagesCache({
    fs: nodeFs,
    flushToDisk: true,
    serverDistDir: path.join(folder, "server"),
    revalidatedTags: [],
    maxMemoryCacheSize: 0,
    _requestHeaders: {},
  } as Options);
const page = (status: number) =>
  ({
    kind: "APP_PAGE",
    html: `${status}`,
    rscData: Buffer.from("x"),
    headers: {},
    status,
  }) as unknown as Value;
const data = (body: string) =>
  ({ kind: "FETCH", data: { headers: {}, body, status: 200, url: "" }, revalidate: 60 }) as unknown as Value;
const reading = { kind: "APP_PAGE", isFallback: false, isRoutePPREnabled: false } as Reading;
const files = () => (existsSync(folder) ? readdirSync(folder, { recursive: true }) : []);

it("keeps a page", async () => {
  await cache().set("/de/p/mug", page(200), {});
  expect(files().filter((file) => String(file).endsWith("mug.html"))).toHaveLength(1);
});

it("keeps nothing of addresses that lead nowhere, however many are invented", async () => {
  for (let n = 0; n < 20; n += 1) await cache().set(`/de/p/invented-${n}`, page(404), {});
  await cache().set("a-product-nobody-knows", data("null"), { fetchCache: true });
  expect(files()).toEqual([]);
});

it("replaces a page that is gone", async () => {
  await cache().set("/de/p/gone", page(200), {});
  await cache().set("/de/p/gone", page(404), {});
  expect((await cache().get("/de/p/gone", reading))?.value).toMatchObject({ status: 404 });
});
