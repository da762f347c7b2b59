import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import FoundPagesCache from "./found-pages-cache";

const { nodeFs } = createRequire(import.meta.url)("next/dist/server/lib/node-fs-methods.js");
const folder = mkdtempSync(path.join(tmpdir(), "found-pages-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Options = ConstructorParameters<typeof FoundPagesCache>[0];
type Value = Parameters<FoundPagesCache["set"]>[1];
type Reading = Parameters<FoundPagesCache["get"]>[1];

const cache = (fs = nodeFs) =>
  new FoundPagesCache({
    fs,
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

describe("what was read before a tag expired", () => {
  const tags = ["product:mug"];
  const asking = { kind: "FETCH", tags, softTags: [] } as unknown as Reading;
  const look = async () => {
    await sleep(3);
    return cache().get("price", asking);
  };

  it("is kept while nothing expires", async () => {
    await cache().set("price", data("1450"), { fetchCache: true, tags });
    expect(await look()).toMatchObject({ value: { data: { body: "1450" } } });
  });

  it("is not kept when the rendering ends after it", async () => {
    const rendering = cache();
    await cache().revalidateTag(tags);
    await sleep(3);
    await rendering.set("price", data("1450"), { fetchCache: true, tags });
    expect(files().filter((file) => String(file).endsWith("price"))).toEqual([]);
  });

  it("is not shown when it expires while the file is written", async () => {
    const late = {
      ...nodeFs,
      writeFile: async (...args: unknown[]) => {
        await cache().revalidateTag(tags);
        await sleep(20);
        return nodeFs.writeFile(...args);
      },
    };
    await cache(late).set("price", data("1450"), { fetchCache: true, tags });
    expect(await look()).toBeNull();
  });

  it("is not shown when it was stored in the very millisecond", async () => {
    for (let n = 0; n < 20; n += 1) {
      await cache().set("price", data("1450"), { fetchCache: true, tags });
      await cache().revalidateTag(tags);
      expect(await look()).toBeNull();
    }
  });

  it("says nothing of other goods", async () => {
    const rendering = cache();
    await cache().revalidateTag("product:bowl");
    await sleep(3);
    await rendering.set("price", data("1450"), { fetchCache: true, tags });
    expect(await look()).not.toBeNull();
  });
});
