import { inspect } from "node:util";
import { expect, it } from "vitest";
import { carts } from "./schema/carts";
import { testDatabase } from "./testing/database";

const { db } = await testDatabase();

it("a refused row is not repeated by the error, which still names the query and the rule", async () => {
  const row = { tokenHash: "ada@example.com", channel: "web" } as const;
  await db.insert(carts).values(row);
  const error = await db
    .insert(carts)
    .values(row)
    .then(String, (refused: unknown) => refused);
  const said = `${inspect(error, { depth: 10 })} ${(error as Error).stack}`;
  expect(said).toContain('insert into "carts"');
  expect(said).toContain("duplicate key value");
  expect(said).not.toContain("ada@example.com");
});

it("nor is a value that Postgres cannot store", async () => {
  const error = await db
    .insert(carts)
    .values({ tokenHash: "Ada\0", channel: "web" })
    .then(String, (refused: unknown) => refused);
  expect((error as Error).message).toContain("Failed query");
  expect(inspect(error, { depth: 10 })).not.toContain("Ada");
});
