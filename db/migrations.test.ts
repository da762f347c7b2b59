import { readFileSync } from "node:fs";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { describe, expect, it } from "vitest";
import * as schema from "./schema";

type Snapshot = Parameters<typeof generateMigration>[0];
const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

describe("the migrations", () => {
  it("lead to the schema as it is declared, nothing more and nothing less", async () => {
    const { entries } = read("./migrations/meta/_journal.json") as { entries: { idx: number }[] };
    const last = String(entries.at(-1)?.idx).padStart(4, "0");
    const migrated = read(`./migrations/meta/${last}_snapshot.json`) as Snapshot;
    const declared = generateDrizzleJson(schema, migrated.id);
    expect(await generateMigration(migrated, declared as Snapshot)).toEqual([]);
  });
});
