import { randomUUID } from "node:crypto";
import { createClient } from "@redis/client";
import { afterAll, beforeEach, expect, it, vi } from "vitest";
import { type Moment, type PageStore, pageStore } from "@/lib/doors/page-store";
import { openRedis } from "@/lib/doors/redis";
import { cacheUrl } from "./surroundings";

const connections = [openRedis(cacheUrl), openRedis(cacheUrl)];
const operator = await createClient({ url: cacheUrl }).connect();
afterAll(async () => {
  for (const connection of connections) await connection.close();
  operator.destroy();
});

let here: PageStore;
let there: PageStore;
beforeEach(async () => {
  const build = randomUUID();
  const stores = connections.map((connection) => pageStore(connection, build));
  [here, there] = stores as [PageStore, PageStore];
  for (const store of stores) await vi.waitFor(() => now(store), 10_000);
});

const tags = ["catalog", "product:mug"];
const page = (text: string) => Buffer.from(text);

async function now(store: PageStore): Promise<Moment> {
  const answer = await store.read("anything");
  if (!answer) throw new Error("The store does not answer");
  return answer.moment;
}

async function shown(store: PageStore, key = "/de/p/mug"): Promise<string | undefined> {
  return (await store.read(key))?.blob?.toString();
}

it("what one instance rendered the other shows, until one of its tags expires", async () => {
  await here.write("/de/p/mug", { blob: page("14,50"), tags, since: await now(here) });
  expect(await shown(there)).toBe("14,50");
  await there.expire(["product:bowl"]);
  expect(await shown(here)).toBe("14,50");
  await there.expire(["product:mug"]);
  expect([await shown(here), await shown(there)]).toEqual([undefined, undefined]);
});

it("a rendering that began before its tag expired is not shown, however late it is stored", async () => {
  const since = await now(here);
  await there.expire(["product:mug"]);
  await here.write("/de/p/mug", { blob: page("an old price"), tags, since });
  expect([await shown(here), await shown(there)]).toEqual([undefined, undefined]);
  await here.write("/de/p/mug", { blob: page("the new price"), tags, since: await now(here) });
  expect(await shown(there)).toBe("the new price");
});

it("what an instance rendered before it heard is made anew once it has", async () => {
  await there.expire(["product:mug"]);
  await here.write("/de/p/mug", { blob: page("from a late replica"), tags, since: await now(here) });
  await here.expire(["product:mug"]);
  expect(await shown(there)).toBeUndefined();
});

it("a store that lost everything shows nothing from before, also what was on its way", async () => {
  const since = await now(here);
  await here.write("/de/p/bowl", { blob: page("before"), tags, since });
  await operator.flushAll();
  await here.write("/de/p/mug", { blob: page("on its way"), tags, since });
  expect([await shown(here), await shown(here, "/de/p/bowl")]).toEqual([undefined, undefined]);
});

it("one that does not answer is left alone, and everything is made anew after an invalidation it missed", async () => {
  await here.write("/de/p/mug", { blob: page("an old price"), tags, since: await now(here) });
  await operator.sendCommand(["CLIENT", "PAUSE", "3000", "ALL"]);
  await here.expire(["product:mug"]);
  expect(await here.read("/de/p/mug")).toBeNull();
  await expect.poll(() => here.read("/de/p/mug"), { timeout: 10_000 }).not.toBeNull();
  expect([await shown(here), await shown(there)]).toEqual([undefined, undefined]);
});
