import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { cartLines } from "@/db/schema/carts";
import { variants } from "@/db/schema/catalog";
import { locations } from "@/db/schema/stores";
import { newId } from "@/lib/shared/ids";
import { someArticle, storeId } from "./arrange";
import { addLine, type Cart, fillCart, holding, newKey, openCart, placeOrder, submit } from "./buying";
import { type Answer, call, del, get, patch, post } from "./client";

/** Arranges what is needed, then answers the call that must be refused. */
export type Provocation = () => Promise<() => Promise<Answer>>;

const unknownId = newId();
const tooLarge = JSON.stringify({ pad: "x".repeat(100_001) });
const xml = { "content-type": "application/xml" };
const at = (cart: Cart, rest: string) => `/carts/${cart.id}${rest}`;

/** A way to each refusal the API documents, by `METHOD path status code`. */
export async function provocations(db: Db): Promise<Record<string, Provocation>> {
  const [mug, scarce] = [await someArticle(db, { warehouse: 500 }), await someArticle(db, { warehouse: 2 })];
  const closedStore = await storeWithoutCollection(db);

  async function withLine() {
    const { cart, quote } = await fillCart({ variantId: mug.variantId });
    return { cart, quote, line: at(cart, `/lines/${quote.lines[0]!.id}`), headers: holding(cart) };
  }

  async function orderedLine() {
    const ordered = await withLine();
    await submit(ordered.cart, { expectedTotalCents: ordered.quote.totalCents });
    return ordered;
  }

  return {
    "GET /products 400 invalid_input": async () => () => get("/products?sort=best"),
    "GET /products/{slug} 404 product_not_found": async () => () => get("/products/nothing"),
    "GET /variants/{variant}/availability 400 invalid_input": async () => () =>
      get(`/variants/${mug.variantId}/availability?near=here`),
    "GET /variants/{variant}/availability 404 variant_not_found": async () => () =>
      get(`/variants/${unknownId}/availability`),
    "GET /stores 400 invalid_input": async () => () => get("/stores?postcode=x"),
    "GET /carts/{cart} 404 cart_not_found": async () => () =>
      get(`/carts/${unknownId}`, { "x-cart-token": "x" }),

    "POST /carts/{cart}/lines 400 invalid_input": async () => {
      const cart = await openCart();
      return () => addLine(cart, { variantId: mug.variantId, quantity: -1 });
    },
    "POST /carts/{cart}/lines 400 malformed_request": async () => {
      const cart = await openCart();
      return () => post(at(cart, "/lines"), { headers: holding(cart), raw: '{"variantId":' });
    },
    "POST /carts/{cart}/lines 404 cart_not_found": async () => () =>
      addLine({ id: unknownId, token: "x" }, { variantId: mug.variantId }),
    "POST /carts/{cart}/lines 404 variant_not_found": async () => {
      const cart = await openCart();
      return () => addLine(cart, { variantId: unknownId });
    },
    "POST /carts/{cart}/lines 404 store_not_found": async () => {
      const cart = await openCart();
      const fulfillment = { method: "collect", storeId: unknownId } as const;
      return () => addLine(cart, { variantId: mug.variantId, fulfillment });
    },
    "POST /carts/{cart}/lines 409 insufficient_stock": async () => {
      const cart = await openCart();
      return () => addLine(cart, { variantId: scarce.variantId, quantity: 3 });
    },
    "POST /carts/{cart}/lines 409 cart_ordered": async () => {
      const { cart } = await orderedLine();
      return () => addLine(cart, { variantId: mug.variantId });
    },
    "POST /carts/{cart}/lines 413 body_too_large": async () => {
      const cart = await openCart();
      return () => post(at(cart, "/lines"), { headers: holding(cart), raw: tooLarge });
    },
    "POST /carts/{cart}/lines 415 unsupported_media_type": async () => {
      const cart = await openCart();
      return () => post(at(cart, "/lines"), { headers: { ...holding(cart), ...xml }, raw: "<line/>" });
    },
    "POST /carts/{cart}/lines 422 quantity_limit": async () => {
      const cart = await openCart();
      return () => addLine(cart, { variantId: mug.variantId, quantity: 100 });
    },
    "POST /carts/{cart}/lines 422 line_limit": async () => {
      const cart = await openCart();
      await fillToTheBrim(db, cart, mug.variantId);
      return () => addLine(cart, { variantId: mug.variantId });
    },
    "POST /carts/{cart}/lines 422 collect_not_offered": async () => {
      const cart = await openCart();
      const fulfillment = { method: "collect", storeId: closedStore } as const;
      return () => addLine(cart, { variantId: mug.variantId, fulfillment });
    },

    "PATCH /carts/{cart}/lines/{line} 400 invalid_input": async () => {
      const { line, headers } = await withLine();
      return () => patch(line, { headers, body: {} });
    },
    "PATCH /carts/{cart}/lines/{line} 400 malformed_request": async () => {
      const { line, headers } = await withLine();
      return () => patch(line, { headers, raw: "[1," });
    },
    "PATCH /carts/{cart}/lines/{line} 404 cart_not_found": async () => {
      const { line } = await withLine();
      return () => patch(line, { body: { quantity: 2 } });
    },
    "PATCH /carts/{cart}/lines/{line} 404 line_not_found": async () => {
      const { cart, headers } = await withLine();
      return () => patch(at(cart, `/lines/${unknownId}`), { headers, body: { quantity: 2 } });
    },
    "PATCH /carts/{cart}/lines/{line} 404 store_not_found": async () => {
      const { line, headers } = await withLine();
      const fulfillment = { method: "collect", storeId: "no-uuid" };
      return () => patch(line, { headers, body: { fulfillment } });
    },
    "PATCH /carts/{cart}/lines/{line} 409 insufficient_stock": async () => {
      const { cart, quote } = await fillCart({ variantId: scarce.variantId });
      const line = at(cart, `/lines/${quote.lines[0]!.id}`);
      return () => patch(line, { headers: holding(cart), body: { quantity: 50 } });
    },
    "PATCH /carts/{cart}/lines/{line} 409 cart_ordered": async () => {
      const { line, headers } = await orderedLine();
      return () => patch(line, { headers, body: { quantity: 2 } });
    },
    "PATCH /carts/{cart}/lines/{line} 413 body_too_large": async () => {
      const { line, headers } = await withLine();
      return () => patch(line, { headers, raw: tooLarge });
    },
    "PATCH /carts/{cart}/lines/{line} 415 unsupported_media_type": async () => {
      const { line, headers } = await withLine();
      return () => patch(line, { headers: { ...headers, ...xml }, raw: "<line/>" });
    },
    "PATCH /carts/{cart}/lines/{line} 422 quantity_limit": async () => {
      const { line, headers } = await withLine();
      return () => patch(line, { headers, body: { quantity: 1e9 } });
    },
    "PATCH /carts/{cart}/lines/{line} 422 collect_not_offered": async () => {
      const { line, headers } = await withLine();
      return () =>
        patch(line, { headers, body: { fulfillment: { method: "collect", storeId: closedStore } } });
    },

    "DELETE /carts/{cart}/lines/{line} 404 cart_not_found": async () => {
      const { line } = await withLine();
      return () => del(line, { "x-cart-token": "somebody-else" });
    },
    "DELETE /carts/{cart}/lines/{line} 404 line_not_found": async () => {
      const { cart, headers } = await withLine();
      return () => del(at(cart, "/lines/1"), headers);
    },
    "DELETE /carts/{cart}/lines/{line} 409 cart_ordered": async () => {
      const { line, headers } = await orderedLine();
      return () => del(line, headers);
    },

    "POST /carts/{cart}/checkout 400 invalid_input": async () => {
      const { cart } = await withLine();
      return () => submit(cart, { email: "not an address", expectedTotalCents: 1 });
    },
    "POST /carts/{cart}/checkout 400 malformed_request": async () => {
      const { cart, quote } = await withLine();
      return () => submit(cart, { expectedTotalCents: quote.totalCents }, "k".repeat(256));
    },
    "POST /carts/{cart}/checkout 400 idempotency_key_required": async () => {
      const { cart, quote } = await withLine();
      return () => submit(cart, { expectedTotalCents: quote.totalCents }, null);
    },
    "POST /carts/{cart}/checkout 404 cart_not_found": async () => {
      const { cart, quote } = await withLine();
      return () => submit({ ...cart, token: "wrong" }, { expectedTotalCents: quote.totalCents });
    },
    "POST /carts/{cart}/checkout 409 total_changed": async () => {
      const { cart, quote } = await withLine();
      return () => submit(cart, { expectedTotalCents: quote.totalCents - 1 });
    },
    "POST /carts/{cart}/checkout 409 insufficient_stock": async () => {
      const last = await someArticle(db, { warehouse: 1 });
      const { cart, quote } = await fillCart({ variantId: last.variantId });
      await placeOrder({ variantId: last.variantId });
      return () => submit(cart, { expectedTotalCents: quote.totalCents });
    },
    "POST /carts/{cart}/checkout 409 cart_ordered": async () => {
      const { cart, quote } = await orderedLine();
      return () => submit(cart, { expectedTotalCents: quote.totalCents, name: "Somebody Else" });
    },
    "POST /carts/{cart}/checkout 409 idempotency_key_reused": async () => {
      const { cart, quote } = await withLine();
      const key = newKey();
      await submit(cart, { expectedTotalCents: quote.totalCents }, key);
      return () => submit(cart, { expectedTotalCents: quote.totalCents, name: "Somebody Else" }, key);
    },
    "POST /carts/{cart}/checkout 413 body_too_large": async () => {
      const { cart, headers } = await withLine();
      return () =>
        call("POST", at(cart, "/checkout"), {
          headers: { ...headers, "idempotency-key": "k" },
          raw: tooLarge,
        });
    },
    "POST /carts/{cart}/checkout 415 unsupported_media_type": async () => {
      const { cart, headers } = await withLine();
      const form = { "content-type": "application/x-www-form-urlencoded", "idempotency-key": "k" };
      return () => call("POST", at(cart, "/checkout"), { headers: { ...headers, ...form }, raw: "email=a" });
    },
    "POST /carts/{cart}/checkout 422 cart_empty": async () => {
      const cart = await openCart();
      return () => submit(cart, { expectedTotalCents: 0 });
    },
    "POST /carts/{cart}/checkout 422 address_required": async () => {
      const { cart, quote } = await withLine();
      return () => submit(cart, { expectedTotalCents: quote.totalCents, shippingAddress: undefined });
    },
    "GET /orders/{number} 404 order_not_found": async () => {
      const { orderNumber } = await placeOrder({ variantId: mug.variantId });
      return () => get(`/orders/${orderNumber}`, { "x-order-token": "wrong" });
    },
  };
}

/** As many lines as a cart may have, past the door: a hundred calls would say no more. */
async function fillToTheBrim(db: Db, cart: Cart, without: string): Promise<void> {
  const goods = await db
    .select({ id: variants.id })
    .from(variants)
    .where(eq(variants.active, true))
    .limit(101);
  const line = { cartId: cart.id, quantity: 1, method: "ship", seenPriceCents: 1 } as const;
  const others = goods.filter(({ id }) => id !== without).slice(0, 100);
  await db.insert(cartLines).values(others.map(({ id }) => ({ ...line, variantId: id })));
}

const withoutCollection = newId();

async function storeWithoutCollection(db: Db): Promise<string> {
  const model = await storeId(db, "hamburg-ottensen");
  const [row] = await db.select().from(locations).where(eq(locations.id, model));
  await db
    .insert(locations)
    .values({ ...row!, id: withoutCollection, slug: withoutCollection, services: ["returns"] });
  return withoutCollection;
}

/** Closes for good what `provocations` opened. */
export async function clearProvocations(db: Db): Promise<void> {
  await db.update(locations).set({ active: false }).where(eq(locations.id, withoutCollection));
}
