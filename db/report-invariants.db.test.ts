import { spawnSync } from "node:child_process";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { orders } from "./schema/orders";
import { anUnpaidOrder } from "./testing/an-order";
import { testDatabase } from "./testing/database";

const { db, url } = await testDatabase();

function report() {
  const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", "db/report-invariants.ts"], {
    env: { ...process.env, DATABASE_URL: url },
    encoding: "utf8",
  });
  return { status, lines: stdout.trim().split("\n") };
}

it("names what does not hold with the rows that break it, and nobody in person", async () => {
  const { orderId } = await anUnpaidOrder(db);
  const sound = report();
  expect(sound.status).toBe(0);
  expect(sound.lines.at(-1)).toMatch(/^All \d+ invariants hold\.$/);
  expect(sound.lines.slice(0, -1).every((line) => line.startsWith("✓ I"))).toBe(true);

  const [order] = await db
    .update(orders)
    .set({ status: "cancelled" })
    .where(eq(orders.id, orderId))
    .returning();
  const broken = report();
  expect(broken.status).toBe(1);
  const said = broken.lines.join("\n");
  expect(said).toMatch(/^✗ I12 /m);
  expect(said).toContain(orderId);
  expect(said).not.toContain(order?.email);
  expect(said).not.toContain(order?.name);
});
