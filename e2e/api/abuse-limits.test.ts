import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Article, shopDatabase, someArticle } from "./arrange";
import { buyer, fillCart, holding, newEmail, newKey, placeOrder } from "./buying";
import { eventually, orderIsPaid } from "./outcome";
import { type SecondShop, startSecondShop } from "./second-shop";
import { pay } from "./stand-in";

const db = shopDatabase();
let mug: Article;
let shop: SecondShop;
beforeAll(async () => {
  mug = await someArticle(db, { warehouse: 500 });
  // As it stands in the world, but with everything it could ever log.
  shop = await startSecondShop({ RATE_LIMITS: "on", LOG_LEVEL: "debug", TRUSTED_PROXIES: "0" });
}, 60_000);
afterAll(() => shop?.stop());

const CHECKOUTS_A_MINUTE = 20;

describe("whoever asks too often", () => {
  it("is not somebody else for naming another address", async () => {
    const names = [
      "x-forwarded-for",
      "forwarded",
      "x-real-ip",
      "x-client-ip",
      "x-client-address",
      "true-client-ip",
      "cf-connecting-ip",
    ];
    const tries = Array.from({ length: CHECKOUTS_A_MINUTE + 15 }, (_, i) => {
      const address = i % 2 ? `198.51.100.${i}` : `2001:db8:${i}::1`;
      return fetch(`${shop.address}/api/v1/carts/x/checkout`, {
        method: "POST",
        headers: Object.fromEntries(
          names.map((name) => [name, name === "forwarded" ? `for=${address}` : address]),
        ),
      });
    });
    const answers = await Promise.all(tries);
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(15);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([400, 429]));
  });
});

describe("the logs", () => {
  it("hold neither a person nor a key, after a purchase, a refusal and an error", async () => {
    const email = newEmail();
    const secret = { name: "Zacharias Geheimrat", street: "Verborgene Gasse 17", phone: "+49 40 7654321" };
    const { cart, quote } = await fillCart({ variantId: mug.variantId });
    const before = shop.said().length;
    const headers = { ...holding(cart), "content-type": "application/json" };
    const order = (expectedTotalCents: number) =>
      fetch(`${shop.address}/api/v1/carts/${cart.id}/checkout`, {
        method: "POST",
        headers: { ...headers, "idempotency-key": newKey() },
        body: JSON.stringify({
          ...buyer,
          email,
          name: secret.name,
          phone: secret.phone,
          shippingAddress: { ...buyer.shippingAddress, street: secret.street },
          expectedTotalCents,
        }),
      });
    // The limit of the test above may still count this caller; the main shop places the order then.
    await order(1);
    const placed = await placeOrder({ variantId: mug.variantId });
    expect((await order(quote.totalCents)).status).toBeGreaterThanOrEqual(200);
    expect(await pay(placed.payment)).toBe("succeeded");
    await orderIsPaid(placed);
    for (const page of ["", "/confirmation"])
      await fetch(`${shop.address}/de/orders/${placed.orderNumber}/${placed.orderToken}${page}`);
    await fetch(`${shop.address}/de/withdraw?order=${placed.orderNumber}`);

    const written = shop.said().slice(before) + logsOfTheShop();
    const private_ = [email, placed.email, ...Object.values(secret), cart.token, placed.orderToken];
    const keys = [placed.payment.clientSecret, ...keysOfTheShop()];
    for (const value of [...private_, ...keys]) expect(written.includes(value), value).toBe(false);
  });

  it("say where they are, or nothing was looked at", async () => {
    await eventually(() => expect(logsOfTheShop()).toContain("Ready in"));
  });
});

/** What all processes of the tested shop have written. */
function logsOfTheShop(): string {
  const folder = process.env.LOG_FOLDER;
  if (!folder)
    throw new Error("LOG_FOLDER is not set: these tests need a running shop (npm test starts one)");
  const files = readdirSync(folder).filter((file) => /^(shop|worker|mail|stripe)\.log$/.test(file));
  return files.map((file) => readFileSync(path.join(folder, file), "utf8")).join("\n");
}

function keysOfTheShop(): string[] {
  const names = [
    "APP_SECRET",
    "STRIPE_SECRET_KEY",
    "STRIPE_WEBHOOK_SECRET",
    "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY",
  ];
  return names.flatMap((name) => process.env[name] ?? []);
}
