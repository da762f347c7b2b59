import { expect, it } from "vitest";
import { testDatabase } from "@/db/testing/database";
import { problemSchema } from "./_contract/schemas";
import { POST as openCart } from "./carts/route";
import { GET as readOrder } from "./orders/[number]/route";

await testDatabase();

const CARTS_A_MINUTE = 240;

function caller(address: string): Request {
  const headers = { "x-client-address": address };
  return new Request("http://shop.test/api/v1/carts", { method: "POST", headers });
}

const params = Promise.resolve({});

it("turns away whoever asks too often, says when to come back, and leaves others alone", async () => {
  const answers = await Promise.all(
    Array.from({ length: CARTS_A_MINUTE + 10 }, () => openCart(caller("198.51.100.7"), { params })),
  );
  const refused = answers.filter(({ status }) => status === 429);
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(CARTS_A_MINUTE);
  expect(refused).toHaveLength(10);

  const [first] = refused;
  expect(first?.headers.get("content-type")).toBe("application/problem+json");
  const wait = Number(first?.headers.get("retry-after"));
  expect(wait).toBeGreaterThanOrEqual(1);
  expect(wait).toBeLessThanOrEqual(60);
  expect(problemSchema.parse(await first?.json())).toMatchObject({ status: 429, code: "rate_limited" });

  expect((await openCart(caller("198.51.100.8"), { params })).status).toBe(201);
});

it("counts each kind of call for itself", async () => {
  const request = new Request("http://shop.test/api/v1/orders/MH-0000-0000", {
    headers: { "x-client-address": "198.51.100.7", "x-order-token": "x" },
  });
  const answer = await readOrder(request, { params: Promise.resolve({ number: "MH-0000-0000" }) });
  expect(answer.status).toBe(404);
});
