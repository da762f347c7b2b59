import { expect, it } from "vitest";
import { problemSchema } from "./_contract/schemas";
import { POST as openCart } from "./carts/route";
import { GET as health } from "./health/route";

// The unit tests have no database: what they are told of it leads nowhere.

it("asks callers to come back while the database is away, and tells them no more", async () => {
  const request = new Request("http://shop.test/api/v1/carts", { method: "POST" });
  const answer = await openCart(request, { params: Promise.resolve({}) });
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  const text = await answer.text();
  expect(problemSchema.parse(JSON.parse(text)).code).toBe("database_unavailable");
  expect(text).not.toMatch(/set-by-testDatabase|ENOTFOUND|postgres/i);
});

it("is unhealthy while the database is away", async () => {
  const answer = await health();
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await answer.json()).toMatchObject({ status: "unavailable", database: "unavailable" });
});
