import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { shopDatabase } from "./arrange";
import { get, readProblem } from "./client";
import { clearProvocations, provocations } from "./provocations";
import { storedRows } from "./rows";

const db = shopDatabase();
afterAll(() => clearProvocations(db));
const ways = await provocations(db);
const names = Object.keys(ways);

/** Shown where they can be provoked: the limiter's own test, a database that is away, a provider that fails. */
const shownElsewhere = ["rate_limited", "database_unavailable", "provider_unavailable"];

const documentSchema = z.looseObject({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({ responses: z.record(z.string(), z.looseObject({ description: z.string() })) }),
    ),
  ),
});

describe("every documented refusal", () => {
  it("is provoked below", async () => {
    const { paths } = documentSchema.parse(JSON.parse((await get("/openapi.json")).text));
    const documented = Object.entries(paths).flatMap(([path, verbs]) =>
      Object.entries(verbs).flatMap(([verb, { responses }]) =>
        Object.entries(responses).flatMap(([status, { description }]) =>
          [...description.matchAll(/`([a-z_]+)`/g)]
            .filter(([, code]) => !shownElsewhere.includes(code!))
            .map(([, code]) => `${verb.toUpperCase()} ${path} ${status} ${code}`),
        ),
      ),
    );
    expect(names.toSorted()).toEqual(documented.toSorted());
  });

  it.each(names)("%s, and nothing is stored", async (name) => {
    const [, , status, code] = name.split(" ");
    const provoke = await ways[name]!();
    const before = await storedRows(db);
    readProblem(await provoke(), Number(status), code!);
    expect(await storedRows(db)).toEqual(before);
  });
});
