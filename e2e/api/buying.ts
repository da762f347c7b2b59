import type { z } from "zod";
import {
  cartCreatedSchema,
  cartSchema,
  checkoutAnswerSchema,
  orderSchema,
} from "@/app/api/v1/_contract/schemas";
import { type Answer, get, post, read } from "./client";
import { type Payment, pay } from "./stand-in";

export type Cart = { id: string; token: string };
export type Quote = z.output<typeof cartSchema>;
export type Placed = z.output<typeof checkoutAnswerSchema>;
export type Order = z.output<typeof orderSchema>;
export type Wish = {
  variantId: string;
  quantity?: number;
  fulfillment?: { method: "ship" } | { method: "collect"; storeId: string };
};

export const buyer = {
  email: "kundin@example.com",
  name: "Ada Beispiel",
  shippingAddress: { street: "Weg 1", postcode: "20095", city: "Hamburg", country: "DE" },
  termsAccepted: true,
};

let keys = 0;
/** A key nobody used before. */
export const newKey = () => `test-${process.pid}-${Date.now()}-${++keys}`;

/** An address nobody else gets mail at. */
export const newEmail = () => `${newKey()}@example.com`;

export const holding = ({ token }: Cart) => ({ "x-cart-token": token });

export async function openCart(): Promise<Cart> {
  return read(cartCreatedSchema, await post("/carts"), 201);
}

export function addLine(cart: Cart, { variantId, quantity = 1, fulfillment }: Wish): Promise<Answer> {
  const body = { variantId, quantity, fulfillment: fulfillment ?? { method: "ship" } };
  return post(`/carts/${cart.id}/lines`, { headers: holding(cart), body });
}

/** A new cart with these lines, and what it costs. */
export async function fillCart(...wishes: Wish[]): Promise<{ cart: Cart; quote: Quote }> {
  const cart = await openCart();
  for (const wish of wishes) read(cartSchema, await addLine(cart, wish), 201);
  return { cart, quote: await viewCart(cart) };
}

export async function viewCart(cart: Cart): Promise<Quote> {
  return read(cartSchema, await get(`/carts/${cart.id}`, holding(cart)));
}

/** Submits the order; `body` replaces fields of an honest buyer's. */
export function submit(
  cart: Cart,
  body: Record<string, unknown>,
  key: string | null = newKey(),
): Promise<Answer> {
  return post(`/carts/${cart.id}/checkout`, {
    headers: { ...holding(cart), ...(key !== null && { "idempotency-key": key }) },
    body: { ...buyer, ...body },
  });
}

export type PlacedOrder = Placed & { payment: Payment; cart: Cart; email: string };

/** An order that waits for its payment. */
export async function placeOrder(...wishes: Wish[]): Promise<PlacedOrder> {
  const { cart, quote } = await fillCart(...wishes);
  const email = newEmail();
  const placed = read(
    checkoutAnswerSchema,
    await submit(cart, { email, expectedTotalCents: quote.totalCents }),
    201,
  );
  if (!placed.payment) throw new Error(`Order ${placed.orderNumber} has nothing to pay`);
  return { ...placed, payment: placed.payment, cart, email };
}

/** An order that the provider has been paid for. The shop learns of it by itself. */
export async function buy(...wishes: Wish[]): Promise<PlacedOrder> {
  const placed = await placeOrder(...wishes);
  const status = await pay(placed.payment);
  if (status !== "succeeded") throw new Error(`The payment is ${status}`);
  return placed;
}

export async function viewOrder(placed: Pick<Placed, "orderNumber" | "orderToken">): Promise<Order> {
  const headers = { "x-order-token": placed.orderToken };
  return read(orderSchema, await get(`/orders/${placed.orderNumber}`, headers));
}
