import { eq, sql } from "drizzle-orm";
import type { PgBoss } from "pg-boss";
import { afterAll, beforeAll, expect, it } from "vitest";
import { handledEvents, outbox } from "@/db/schema/outbox";
import { testDatabase } from "@/db/testing/database";
import { newId } from "@/lib/shared/ids";
import { createBoss, ensureQueues } from "./boss";
import { handleEvent } from "./handle-event";
import { relayWaiting } from "./relay";
import type { HandlerTools, Subscription } from "./subscriptions";

const { db, url } = await testDatabase({ max: 10 });
let boss: PgBoss;

const seen: string[] = [];
const listener = (handler: string): Subscription => ({
  topic: "order.paid",
  handler,
  handle: async (_, payload) => {
    seen.push(`${handler}:${String(payload.orderId)}`);
  },
});
const subscriptions = [listener("first"), listener("second")];

beforeAll(async () => {
  boss = createBoss(url);
  await boss.start();
  await ensureQueues(boss, subscriptions);
});
afterAll(() => boss.stop({ graceful: false }));

async function write(topic: string): Promise<string> {
  const id = newId();
  await db.insert(outbox).values({ id, topic, payload: { orderId: id } });
  return id;
}

const jobsOf = (id: string) =>
  db.execute<{ name: string }>(sql`select name from pgboss.job where id = ${id} order by name`);

it("hands a row to each of its listeners under the row's id, once", async () => {
  const id = await write("order.paid");
  expect(await relayWaiting(db, boss, subscriptions)).toBe(1);
  expect(await relayWaiting(db, boss, subscriptions)).toBe(0);
  expect((await jobsOf(id)).map(({ name }) => name)).toEqual(["first", "second"]);
});

it("marks a row nobody listens to", async () => {
  const id = await write("order.placed");
  await relayWaiting(db, boss, subscriptions);
  expect(await jobsOf(id)).toHaveLength(0);
  const [row] = await db.select().from(outbox).where(eq(outbox.id, id));
  expect(row?.relayedAt).not.toBeNull();
});

it("shares the rows among relays that run at once", async () => {
  const ids = await Promise.all(Array.from({ length: 300 }, () => write("order.paid")));
  const counts = await Promise.all(Array.from({ length: 6 }, () => relayWaiting(db, boss, subscriptions)));
  let relayed = counts.reduce((sum, count) => sum + count, 0);
  for (let more = -1; more !== 0; relayed += more) more = await relayWaiting(db, boss, subscriptions);
  expect(relayed).toBe(300);
  const jobs = await db.execute<{ id: string }>(sql`select id from pgboss.job where name = 'first'`);
  const handed = new Set(jobs.map((job) => job.id));
  expect(ids.filter((id) => !handed.has(id))).toEqual([]);
});

it("keeps rows waiting when the queue does not take them", async () => {
  const id = await write("order.paid");
  const unknown = [listener("no-such-queue")];
  await expect(relayWaiting(db, boss, unknown)).rejects.toThrow();
  const [row] = await db.select().from(outbox).where(eq(outbox.id, id));
  expect(row?.relayedAt).toBeNull();
});

it("lets a listener act once on a row, and again when it failed", async () => {
  const outboxId = await write("order.paid");
  const tools = { db } as unknown as HandlerTools & { db: typeof db };
  const data = { outboxId, payload: { orderId: outboxId } };
  const failing: Subscription = {
    ...listener("third"),
    handle: () => Promise.reject(new Error("mail server away")),
  };
  await expect(handleEvent(tools, failing, data)).rejects.toThrow("mail server away");
  expect(await handleEvent(tools, listener("third"), data)).toBe("handled");
  expect(await handleEvent(tools, listener("third"), data)).toBe("handled_before");
  expect(seen.filter((entry) => entry === `third:${outboxId}`)).toHaveLength(1);
  expect(await db.select().from(handledEvents).where(eq(handledEvents.outboxId, outboxId))).toHaveLength(1);
});
