import { describe, expect, it } from "vitest";
import { checkoutAnswerSchema, orderSchema } from "@/app/api/v1/_contract/schemas";
import { shopDatabase, someArticle, storeId } from "./arrange";
import { fillCart, newEmail, placeOrder, submit, viewOrder } from "./buying";
import { get, read } from "./client";
import { mailsTo, readMail } from "./inbox";
import { eventually, orderIsPaid } from "./outcome";
import { settings } from "./settings";
import { pay } from "./stand-in";

const db = shopDatabase();

describe("a whole purchase over the API", () => {
  it("leads from an empty cart to a paid order and a mail", async () => {
    const store = await storeId(db, "hamburg-ottensen");
    const mug = await someArticle(db, { warehouse: 5, stores: { "hamburg-ottensen": 2 } });
    const { cart, quote } = await fillCart(
      { variantId: mug.variantId, quantity: 2 },
      { variantId: mug.variantId, fulfillment: { method: "collect", storeId: store } },
    );
    const email = newEmail();
    const answer = await submit(cart, { email, expectedTotalCents: quote.totalCents });
    const placed = read(checkoutAnswerSchema, answer, 201);
    expect(placed.payment?.apiBase).toBe(settings.stripe);
    expect(await pay(placed.payment!)).toBe("succeeded");

    const order = await orderIsPaid(placed);
    expect(order).toMatchObject({
      number: placed.orderNumber,
      totals: { totalCents: quote.totalCents, payableCents: quote.totalCents },
      payments: [{ provider: "stripe", status: "succeeded", capturedCents: quote.totalCents }],
      returns: [],
    });
    expect(order.events.map(({ type }) => type)).toEqual(["placed", "paid"]);
    const [ship, collect] = order.fulfillments.toSorted((a, b) => b.method.localeCompare(a.method));
    expect(ship).toMatchObject({ method: "ship", status: "placed", promisedFrom: expect.any(String) });
    expect(collect).toMatchObject({
      method: "collect",
      store: { id: store },
      pickupCode: expect.stringMatching(/^[0-9A-Z]{8}$/),
    });

    const [mail] = await eventually(async () => {
      const mails = await mailsTo(email);
      expect(mails).toHaveLength(1);
      return mails;
    });
    const { text } = await readMail(mail!.id);
    expect(text).toContain(placed.orderNumber);
    expect(text).toContain("Prüfbecher");
    const link = new RegExp(`${settings.shop}/de/orders/${placed.orderNumber}/([\\w-]+)`).exec(text);
    expect(link?.[1]).toBe(placed.orderToken);
  });

  it("takes nothing from what was only in carts", async () => {
    const mug = await someArticle(db, { warehouse: 1 });
    await Promise.all(Array.from({ length: 5 }, () => fillCart({ variantId: mug.variantId })));
    expect((await viewOrder(await placeOrder({ variantId: mug.variantId }))).status).toBe("awaiting_payment");
  });
});

describe("GET /orders/{number}", () => {
  it("opens for its token alone and tells a stranger the same as of an order that is not there", async () => {
    const mug = await someArticle(db);
    const [mine, theirs] = [
      await placeOrder({ variantId: mug.variantId }),
      await placeOrder({ variantId: mug.variantId }),
    ];
    const answers = await Promise.all([
      get(`/orders/${theirs.orderNumber}`),
      get(`/orders/${theirs.orderNumber}`, { "x-order-token": "" }),
      get(`/orders/${theirs.orderNumber}`, { "x-order-token": mine.orderToken }),
      get(`/orders/${theirs.orderNumber}?token=${theirs.orderToken}`),
      get("/orders/MH-0000-0000", { "x-order-token": mine.orderToken }),
    ]);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });

  it("speaks the caller's language", async () => {
    const mug = await someArticle(db);
    const { orderNumber, orderToken } = await placeOrder({ variantId: mug.variantId });
    const headers = { "x-order-token": orderToken, "accept-language": "en" };
    const order = read(orderSchema, await get(`/orders/${orderNumber}`, headers));
    expect(order.lines[0]?.name).toBe("Test mug");
  });
});
