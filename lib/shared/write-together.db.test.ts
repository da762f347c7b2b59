import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { ledgerEntries, ledgerTransactions } from "@/db/schema/ledger";
import { testDatabase } from "@/db/testing/database";
import { newId } from "./ids";
import { writeTogether } from "./write-together";

const { db } = await testDatabase();

const booking = (id: string) =>
  db
    .insert(ledgerTransactions)
    .values({ id, kind: "test", idempotencyKey: id, actor: "system:test", at: new Date() });
const sides = (transactionId: string, deltas: number[]) =>
  db
    .insert(ledgerEntries)
    .values(
      deltas.map((delta, index) => ({ transactionId, account: `a${index}`, unit: "cent" as const, delta })),
    );
const entriesOf = (id: string) => db.select().from(ledgerEntries).where(eq(ledgerEntries.transactionId, id));

it("writes rows that refer to each other, whatever their order", async () => {
  const id = newId();
  await writeTogether(db, [sides(id, [5, -5]), booking(id)]);
  expect((await entriesOf(id)).map(({ delta }) => delta).toSorted()).toEqual([-5, 5]);
});

it("writes all or nothing", async () => {
  const id = newId();
  await expect(writeTogether(db, [booking(id), sides(id, [5, -4])])).rejects.toThrow();
  await expect(writeTogether(db, [booking(id), sides(newId(), [5, -5])])).rejects.toThrow();
  expect(await db.select().from(ledgerTransactions).where(eq(ledgerTransactions.id, id))).toEqual([]);
});

it("has nothing to do without writes", async () => {
  await expect(writeTogether(db, [])).resolves.toBeUndefined();
});
