import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Article, reprice, shopDatabase, someArticle } from "./arrange";
import { addLine, buyer, fillCart, openCart, placeOrder, submit } from "./buying";
import { readProblem } from "./client";

const db = shopDatabase();
let mug: Article;
beforeAll(async () => {
  mug = await someArticle(db, { warehouse: 500 });
});

describe("what a refusal carries", () => {
  it("names how many there are", async () => {
    const [cart, scarce] = [await openCart(), await someArticle(db, { warehouse: 2 })];
    const answer = await addLine(cart, { variantId: scarce.variantId, quantity: 3 });
    expect(readProblem(answer, 409, "insufficient_stock").available).toBe(2);
  });

  it("names every short line of an order with what is left for it", async () => {
    const rare = await someArticle(db, { warehouse: 3 });
    const { cart, quote } = await fillCart(
      { variantId: mug.variantId },
      { variantId: rare.variantId, quantity: 3 },
    );
    await placeOrder({ variantId: rare.variantId, quantity: 2 });
    const answer = await submit(cart, { expectedTotalCents: quote.totalCents });
    const lineId = quote.lines.find(({ variantId }) => variantId === rare.variantId)?.id;
    expect(readProblem(answer, 409, "insufficient_stock").lines).toEqual([
      { variantId: rare.variantId, lineId, available: 1 },
    ]);
  });

  it("brings the new quote with a changed total, which can then be ordered", async () => {
    const dearer = await someArticle(db, { priceCents: 1000 });
    const { cart, quote } = await fillCart({ variantId: dearer.variantId });
    await reprice(db, dearer, 1200);
    const answer = await submit(cart, { expectedTotalCents: quote.totalCents });
    const fresh = z
      .looseObject({ totalCents: z.int(), problems: z.array(z.looseObject({})) })
      .parse(readProblem(answer, 409, "total_changed").quote);
    expect(fresh.totalCents).toBe(quote.totalCents + 200);
    expect(fresh.problems).toEqual([
      { code: "price_changed", lineId: quote.lines[0]!.id, fromCents: 1000, toCents: 1200 },
    ]);
    expect((await submit(cart, { expectedTotalCents: fresh.totalCents })).status).toBe(201);
  });

  it("names each bad field by its path", async () => {
    const { cart } = await fillCart({ variantId: mug.variantId });
    const shippingAddress = { ...buyer.shippingAddress, postcode: "1", street: "" };
    const answer = await submit(cart, { email: 5, shippingAddress, termsAccepted: "yes", price: 1 });
    const paths = readProblem(answer, 400, "invalid_input").errors?.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(["email", "shippingAddress.street", "expectedTotalCents", "termsAccepted", ""]),
    );
  });
});
