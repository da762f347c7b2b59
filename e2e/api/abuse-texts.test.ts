import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { products } from "@/db/schema/catalog";
import { refreshProductIndex } from "@/lib/catalog/commands/refresh-product-index";
import { type Article, shopDatabase, someArticle } from "./arrange";
import { buy, fillCart, newKey, submit } from "./buying";
import { readProblem } from "./client";
import { mailsTo, readMail } from "./inbox";
import { eventually } from "./outcome";
import { visit } from "./pages";
import { rawBytes } from "./plain-request";
import { pay } from "./stand-in";

const db = shopDatabase();
const hostile = `</script><script>alert(1)</script><svg onload=alert(1)>"'&\u2028]]>`;
let mug: Article;
let evil: Article;
beforeAll(async () => {
  mug = await someArticle(db, { warehouse: 500 });
  evil = await someArticle(db, { warehouse: 500 });
  const name = { de: hostile, en: hostile };
  await db
    .update(products)
    .set({ name, tagline: name, description: name })
    .where(eq(products.id, evil.productId));
  await refreshProductIndex(db as never, [evil.productId], new Date());
});

describe("a name with markup in it", () => {
  const unsafe = /<svg onload|<script>alert/;

  it("is text on every page that shows it, and in the data for search engines", async () => {
    const { cart } = await fillCart({ variantId: evil.variantId });
    const { port } = new URL(process.env.PUBLIC_URL ?? "");
    const cookie = `cart-${port}=${cart.id}.${cart.token}`;
    for (const path of [
      `/de/p/${evil.slug}`,
      `/en/p/${evil.slug}`,
      "/de/search?q=script",
      "/de/cart",
      "/de/checkout",
    ]) {
      const { status, text } = await visit(path, { headers: { cookie } });
      expect([path, status]).toEqual([path, 200]);
      expect(text).not.toMatch(unsafe);
    }
    const { text } = await visit(`/de/p/${evil.slug}`);
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? "";
    expect(JSON.stringify(JSON.parse(data))).toContain("alert(1)");
  });

  it("is text in the mail too, and its subject stays one line", async () => {
    const bought = await buy({ variantId: evil.variantId });
    await eventually(async () => expect(await mailsTo(bought.email)).toHaveLength(1));
    const [mail] = await mailsTo(bought.email);
    expect(mail!.subject).not.toMatch(/[\r\n\u2028]/);
    expect((await readMail(mail!.id)).html).not.toMatch(unsafe);
  });
});

describe("a buyer's mail address", () => {
  it.each([
    "ada@example.com\nBcc: all@example.com",
    "ada@example.com%0aBcc:all@example.com",
    "ada@example.com,all@example.com",
    "ada@example.com;all@example.com",
    "Ada <ada@example.com>",
    "<ada@example.com>",
    '"ada@evil.example"@example.com',
    "ada@example.com (all@example.com)",
    "ada\uFF20evil.example",
    "ada@example.com\u2028Bcc: all@example.com",
    "ada@ex\u0430mple.com",
    "ada@example.com\u200b",
    "ada@[127.0.0.1]",
    "ada@localhost",
  ])("%j is refused", async (email) => {
    const { cart, quote } = await fillCart({ variantId: mug.variantId });
    const { errors } = readProblem(
      await submit(cart, { email, expectedTotalCents: quote.totalCents }),
      400,
      "invalid_input",
    );
    expect(errors?.map(({ path }) => path)).toEqual(["email"]);
  });

  it("gets the mail alone, whatever the name beside it says", async () => {
    const { cart, quote } = await fillCart({ variantId: mug.variantId });
    const [email, other] = [`${newKey()}@example.com`, `${newKey()}@example.com`];
    const name = `Ada" <${other}>, x <${other}`;
    const placed = await submit(cart, { email, name, expectedTotalCents: quote.totalCents });
    const { payment } = JSON.parse(placed.text);
    expect(await pay(payment)).toBe("succeeded");
    await eventually(async () => expect(await mailsTo(email)).toHaveLength(1));
    expect(await mailsTo(other)).toEqual([]);
  });
});

it("a header of an order with a line break in it never leaves as two", async () => {
  const { cart } = await fillCart({ variantId: mug.variantId });
  const key = "a\r\nX-Injected: 1";
  const received = await rawBytes(
    `GET /api/v1/carts/${cart.id} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Cart-Token: ${cart.token}\r\nIdempotency-Key: ${key}\r\n\r\n`,
  );
  expect(received.split("\r\n\r\n", 1)[0]).not.toMatch(/x-injected/i);
});
