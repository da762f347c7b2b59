import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "../fixtures";
import type { Article } from "../support/goods";

const SHIPPING_CENTS = 490;

/** A cart of the HTTP API with one of this article; `submit` orders it and answers the status. */
async function anAppWith(article: Article, request: APIRequestContext) {
  const { id, token } = await (await request.post("/api/v1/carts")).json();
  const headers = { "x-cart-token": token };
  const line = { variantId: article.id, quantity: 1, fulfillment: { method: "ship" } };
  expect((await request.post(`/api/v1/carts/${id}/lines`, { headers, data: line })).status()).toBe(201);
  const submit = async () => {
    const answer = await request.post(`/api/v1/carts/${id}/checkout`, {
      headers: { ...headers, "idempotency-key": crypto.randomUUID() },
      data: {
        email: `app-${crypto.randomUUID()}@example.com`,
        name: "Ada Beispiel",
        shippingAddress: { street: "Weg 1", postcode: "20095", city: "Hamburg", country: "DE" },
        expectedTotalCents: article.priceCents + SHIPPING_CENTS,
        termsAccepted: true,
      },
    });
    return answer.status();
  };
  return { submit };
}

test("the last one goes to one of eleven buyers, in the browser or over the API", async ({
  goods,
  basketOf,
  checkout,
  card,
  page,
  request,
  books,
}) => {
  const article = await goods.article({ stock: 1 });
  const apps = await Promise.all(Array.from({ length: 10 }, () => anAppWith(article, request)));
  await basketOf({ article });
  await checkout.open();
  await checkout.fillIn();
  await checkout.acceptTerms();

  const [statuses] = await Promise.all([Promise.all(apps.map((app) => app.submit())), checkout.order()]);

  const bought = statuses.filter((status) => status === 201).length;
  expect(statuses.filter((status) => status === 409)).toHaveLength(apps.length - bought);
  if (bought === 1)
    await expect(page.getByText(`Von ${article.name.de} ist nicht mehr genug da`)).toBeVisible();
  else await card.isThere();
  expect(await books.soldOf(article.id)).toEqual({ orders: 1, held: 1 });
});
