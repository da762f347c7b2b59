import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { testDatabase } from "@/db/testing/database";
import { invalidate } from "@/lib/shared/invalidate";
import { listenForInvalidations } from "./cache-listener";

const { db } = await testDatabase();

const expired: string[] = [];
let failures = 0;

beforeAll(async () => {
  await listenForInvalidations(async (tags) => {
    if (failures > 0) {
      failures -= 1;
      throw new Error("the door does not answer");
    }
    expired.push(...tags);
  });
  await vi.waitFor(() => expect(expired).toContain("catalog"));
});
beforeEach(() => {
  expired.length = 0;
});

it("expires what is announced, and nothing of what was rolled back", async () => {
  await db
    .transaction(async (tx) => {
      await invalidate(tx, ["product:rolled-back"]);
      throw new Error("no");
    })
    .catch(() => undefined);
  await invalidate(db, ["product:mug", "category:cups"]);
  await expect.poll(() => expired.toSorted()).toEqual(["category:cups", "product:mug"]);
});

it("tries again what failed, together with what came meanwhile", async () => {
  failures = 2;
  await invalidate(db, ["product:first"]);
  await invalidate(db, ["product:second"]);
  await expect
    .poll(() => new Set(expired), { timeout: 10_000 })
    .toEqual(new Set(["product:first", "product:second"]));
});

it("after a lost connection it expires what was announced while it was away", async () => {
  await db.execute(sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`);
  for (const name of ["first", "second", "third"]) await invalidate(db, [`product:away-${name}`]);
  await expect
    .poll(() => expired, { timeout: 20_000 })
    .toEqual(expect.arrayContaining(["product:away-first", "product:away-second", "product:away-third"]));
  await invalidate(db, ["product:later"]);
  await expect.poll(() => expired, { timeout: 10_000 }).toContain("product:later");
});
