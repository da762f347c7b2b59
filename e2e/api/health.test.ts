import { expect, it } from "vitest";
import { healthSchema } from "@/app/api/v1/_contract/schemas";
import packageJson from "@/package.json";
import { get, read } from "./client";

it("says that shop and database are well, and which version runs", async () => {
  const answer = await get("/health");
  expect(read(healthSchema, answer)).toEqual({ status: "ok", database: "ok", version: packageJson.version });
  expect(answer.headers.get("cache-control")).toBe("no-store");
});
