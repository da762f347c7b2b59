import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problemSchema } from "@/app/api/v1/_contract/schemas";
import { ROOT } from "@/dev/launch/operator";
import { type OwnShop, openOwnShop } from "./own-shop";

const BUILT = process.env.NEXT_DIST_DIR ?? ".next-test";
const HEALTHY_AGAIN_MS = 30_000;

let shop: OwnShop;

beforeAll(async () => {
  if (!existsSync(path.join(ROOT, BUILT))) throw new Error(`${BUILT} is missing: npm test builds it`);
  shop = await openOwnShop(BUILT);
  await untilKept("/de");
}, 90_000);
afterAll(() => shop?.close());

async function ask(address: string, init: RequestInit = {}) {
  const response = await fetch(shop.url + address, {
    redirect: "manual",
    signal: AbortSignal.timeout(15_000),
    ...init,
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const submit = (address: string, headers: Record<string, string>, body: BodyInit) =>
  ask(address, { method: "POST", headers: { origin: shop.url, ...headers }, body });

async function until(address: string, status: number): Promise<void> {
  const deadline = Date.now() + HEALTHY_AGAIN_MS;
  while ((await ask(address)).status !== status) {
    if (Date.now() > deadline) throw new Error(`${address} did not answer ${status} in time`);
    await sleep(100);
  }
}

/** A page that was made while the shop was still starting is made once more. */
async function untilKept(page: string): Promise<void> {
  for (const deadline = Date.now() + HEALTHY_AGAIN_MS; Date.now() < deadline; await sleep(100))
    if ((await ask(page)).headers.get("x-nextjs-cache") === "HIT") return;
  throw new Error(`${page} was not kept`);
}

function expectComeBack({ status, headers }: Awaited<ReturnType<typeof ask>>): void {
  expect(status).toBe(503);
  expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
  expect(headers.get("cache-control")).toBe("no-store");
}

/** Kills the database, does `work` as soon as the shop knows, and starts it again whatever came of that. */
async function whileKilled(work: () => Promise<void>): Promise<void> {
  await shop.killDatabase();
  try {
    await ask("/api/cart?locale=de");
    await until("/api/v1/health", 503);
    await work();
  } finally {
    await shop.startDatabase();
  }
}

/** All that must hold while the database is away, however it went. */
async function expectAway(): Promise<void> {
  expect((await ask("/de")).status).toBe(200);
  for (const [address, words] of [
    ["/de/stores", "Der Laden holt kurz Luft"],
    ["/en/stores", "The shop is catching its breath"],
    ["/de/checkout", "Der Laden holt kurz Luft"],
    ["/en/search?q=coffee", "The shop is catching its breath"],
  ] as const) {
    const answer = await ask(address);
    expectComeBack(answer);
    expect(answer.text).toContain(words);
    const nonce = /script-src 'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];
    expect(answer.text).toContain(`<script nonce="${nonce}">`);
  }
  for (const address of ["/api/cart?locale=de", "/api/suggest?locale=de&q=tasse", "/api/v1/products"]) {
    const answer = await ask(address);
    expectComeBack(answer);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(problemSchema.parse(JSON.parse(answer.text)).code).toBe("database_unavailable");
  }
  expectComeBack(await ask("/api/v1/health"));
  const sent = await submit("/de/checkout", {}, new URLSearchParams({ name: "A" }));
  expectComeBack(sent);
  expect(sent.text).toContain("Das kam gerade nicht an");
}

describe("while the database is away", () => {
  it("files are served, the rest is asked to come back, and all is well soon after it was killed", async () => {
    await whileKilled(expectAway);
    await until("/api/v1/health", 200);
    await until("/de/search?q=tasse", 200);
    expect((await ask("/en/stores")).status).toBe(200);
  });

  it("nobody waits long for one that hangs", async () => {
    shop.holdDatabase();
    try {
      const waiting = ["/api/v1/carts", "/de/search?q=becher"];
      const answers = await Promise.all(
        waiting.map((address) => ask(address, address.endsWith("carts") ? { method: "POST" } : {})),
      );
      for (const answer of answers) expectComeBack(answer);
      expect((await ask("/de")).status).toBe(200);
    } finally {
      shop.letDatabaseGo();
    }
    await until("/de/search?q=becher", 200);
  });

  it("a page that expired meanwhile is better than none", async () => {
    await until("/api/v1/health", 200);
    await untilKept("/en/stores");
    const sql = postgres(shop.databaseUrl, { max: 1 });
    await sql`insert into cache_invalidations (id, tags) values (gen_random_uuid(), array['stores'])`;
    await sql.end();
    await sleep(500);
    await whileKilled(async () => expect((await ask("/en/stores")).status).toBe(200));
    await until("/api/v1/health", 200);
  });

  it("a shop that starts then becomes well by itself, and the worker has lived through it all", async () => {
    await shop.killDatabase();
    await shop.restartShop();
    await untilListening();
    expectComeBack(await ask("/api/v1/health"));
    expectComeBack(await ask("/de/checkout"));
    await shop.startDatabase();
    await until("/api/v1/health", 200);
    await until("/de/checkout", 200);
    expect(await Promise.race([shop.worker.exited.then(() => shop.worker.tail()), sleep(0, "alive")])).toBe(
      "alive",
    );
  });
});

async function untilListening(): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(100))
    if (await ask("/api/docs").catch(() => null)) return;
  throw new Error("the shop does not listen");
}
