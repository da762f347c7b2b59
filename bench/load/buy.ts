import { setTimeout as sleep } from "node:timers/promises";
import type { Answer, Session } from "./session";

export type CartKey = { id: string; token: string };
export type Placed = {
  orderNumber: string;
  orderToken: string;
  payment: { apiBase: string; publishableKey: string; paymentIntentId: string; clientSecret: string } | null;
};

const PAID_WITHIN_MS = 30_000;
/** Looks again soon and then ever less often, as an app would: many who wait must not be a load of their own. */
const FIRST_LOOK_MS = 5;
const RAREST_LOOK_MS = 200;

export const buyer = {
  email: "last@example.com",
  name: "Ada Beispiel",
  shippingAddress: { street: "Weg 1", postcode: "20095", city: "Hamburg", country: "DE" },
  termsAccepted: true,
};

let keys = 0;

export async function openCart(session: Session): Promise<CartKey> {
  const answer = await session.call("POST", "/api/v1/carts", { as: "create cart", expect: [201] });
  return JSON.parse(answer.text) as CartKey;
}

export function addLine(session: Session, cart: CartKey, variantId: string, expect = [201]): Promise<Answer> {
  return session.call("POST", `/api/v1/carts/${cart.id}/lines`, {
    as: "add line",
    expect,
    headers: { "x-cart-token": cart.token },
    body: { variantId, quantity: 1, fulfillment: { method: "ship" } },
  });
}

/** What the cart costs, in cents. */
export async function readTotal(session: Session, cart: CartKey): Promise<number> {
  const answer = await session.call("GET", `/api/v1/carts/${cart.id}`, {
    as: "read cart",
    headers: { "x-cart-token": cart.token },
  });
  return (JSON.parse(answer.text) as { totalCents: number }).totalCents;
}

export function checkout(
  session: Session,
  cart: CartKey,
  expectedTotalCents: number,
  expect = [201],
): Promise<Answer> {
  return session.call("POST", `/api/v1/carts/${cart.id}/checkout`, {
    as: "checkout",
    expect,
    headers: { "x-cart-token": cart.token, "idempotency-key": `bench-${process.pid}-${++keys}` },
    body: { ...buyer, expectedTotalCents },
  });
}

/** Confirms at the provider as an app does. */
export async function pay(session: Session, { payment }: Placed): Promise<void> {
  if (!payment) throw new Error("Nothing to pay");
  const form = new URLSearchParams({ client_secret: payment.clientSecret, payment_method: "pm_card_visa" });
  await session.call("POST", `${payment.apiBase}/v1/payment_intents/${payment.paymentIntentId}/confirm`, {
    as: "pay (provider)",
    headers: {
      authorization: `Bearer ${payment.publishableKey}`,
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(Buffer.byteLength(form.toString())),
    },
    body: form.toString(),
  });
}

/** Looks at the order until the shop says it is paid; the wait counts as one step. */
export async function seePaid(session: Session, { orderNumber, orderToken }: Placed): Promise<void> {
  const begun = performance.now();
  const deadline = begun + PAID_WITHIN_MS;
  for (let pause = FIRST_LOOK_MS; performance.now() < deadline; pause = Math.min(2 * pause, RAREST_LOOK_MS)) {
    const answer = await session.call("GET", `/api/v1/orders/${orderNumber}`, {
      as: "read order",
      headers: { "x-order-token": orderToken },
    });
    if (answer.status === 200 && (JSON.parse(answer.text) as { status: string }).status === "paid") {
      session.record("see paid", performance.now() - begun);
      return;
    }
    await sleep(pause);
  }
  session.fail("see paid", `order ${orderNumber} is not paid after ${PAID_WITHIN_MS / 1000} s`);
}
