import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { cartCreatedSchema, cartSchema, checkoutAnswerSchema } from "@/app/api/v1/_contract/schemas";
import { checkInvariants } from "@/db/invariants";
import { buyer, fillCart, newEmail, newKey, submit } from "@/e2e/api/buying";
import { get, read } from "@/e2e/api/client";
import { eventually, orderIsPaid } from "@/e2e/api/outcome";
import { pay } from "@/e2e/api/stand-in";
import { fate, instances, logFolder, thirdProcess } from "./surroundings";

const { db, goods } = thirdProcess();
const PATIENCE_MS = 120_000;

it("a cart belongs to no instance: every call of a purchase goes to another one", async () => {
  const { id: variantId } = await goods.article({ priceCents: 1450 });
  let calls = 0;
  const call = async (method: string, at: string, headers: Record<string, string> = {}, body?: unknown) => {
    const origin = instances[calls++ % instances.length];
    const response = await fetch(`${origin}/api/v1${at}`, {
      method,
      headers: { "content-type": "application/json", ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const cart = read(cartCreatedSchema, await call("POST", "/carts"), 201);
  const holding = { "x-cart-token": cart.token };
  const line = { variantId, quantity: 1, fulfillment: { method: "ship" } };
  read(cartSchema, await call("POST", `/carts/${cart.id}/lines`, holding, line), 201);
  const seen = read(cartSchema, await call("GET", `/carts/${cart.id}`, holding));
  expect(seen.lines).toHaveLength(1);
  const order = { ...buyer, email: newEmail(), expectedTotalCents: seen.totalCents };
  const key = { ...holding, "idempotency-key": newKey() };
  const first = read(checkoutAnswerSchema, await call("POST", `/carts/${cart.id}/checkout`, key, order), 201);
  // Asked again with the same key, the other instance answers with the same order.
  const again = read(checkoutAnswerSchema, await call("POST", `/carts/${cart.id}/checkout`, key, order), 201);
  expect(again.orderNumber).toBe(first.orderNumber);
  await pay(first.payment!);
  await orderIsPaid(first);
});

it("nginx sends the calls of one cart to all instances", async () => {
  const { id: variantId } = await goods.article();
  const { cart } = await fillCart({ variantId });
  for (let n = 0; n < 8; n += 1) await get(`/carts/${cart.id}`, { "x-cart-token": cart.token });
  await eventually(() => {
    const lines = readFileSync(path.join(logFolder, "nginx-access.log"), "utf8").split("\n");
    const asked = lines.filter((line) => line.includes(`GET /api/v1/carts/${cart.id}"`));
    for (const { host } of instances.map((origin) => new URL(origin))) {
      expect(asked.filter((line) => line.includes(host)).length).toBeGreaterThanOrEqual(4);
    }
  });
});

it("an instance that is killed in the middle of checkouts loses nothing that was acknowledged", async () => {
  const BUYERS = 40;
  const { id: variantId } = await goods.article({ stock: BUYERS });
  let acknowledged = 0;
  let refused = 0;
  const patiently = async <T>(attempt: () => Promise<T>): Promise<T> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt();
      } catch (error) {
        refused += 1;
        if (tries === 60) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };
  const buyers = Array.from({ length: BUYERS }, async () => {
    const { cart, quote } = await patiently(() => fillCart({ variantId }));
    const [email, key] = [newEmail(), newKey()];
    const answer = { email, expectedTotalCents: quote.totalCents };
    const placed = await patiently(async () =>
      read(checkoutAnswerSchema, await submit(cart, answer, key), 201),
    );
    acknowledged += 1;
    return { ...placed, email };
  });
  const killer = (async () => {
    await eventually(() => expect(acknowledged).toBeGreaterThanOrEqual(5), PATIENCE_MS);
    await fate("kill", "first");
    await eventually(() => expect(acknowledged).toBeGreaterThanOrEqual(20), PATIENCE_MS);
    await fate("start", "first");
  })();
  const placed = await Promise.all(buyers);
  await killer;
  console.log(`killed one of two after 5 of ${BUYERS} orders: ${refused} calls had to be made again`);

  expect(new Set(placed.map(({ orderNumber }) => orderNumber)).size).toBe(BUYERS);
  for (const { email, orderNumber } of placed) {
    const rows = await db.query.orders.findMany({ where: (o, { eq }) => eq(o.email, email) });
    expect(rows.map(({ number }) => number)).toEqual([orderNumber]);
  }
  await Promise.all(placed.map(({ payment }) => pay(payment!)));
  for (const order of placed) await orderIsPaid(order, PATIENCE_MS);
  expect(await checkInvariants(db)).toEqual([]);
});
