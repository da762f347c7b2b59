import { setTimeout as sleep } from "node:timers/promises";
import type { Random } from "../random";
import { Caller } from "./caller";
import type { OperationLog, Told } from "./operation-log";

export interface Market {
  shop: string;
  variants: readonly string[];
}

/** `pays` is most of them; the others do what people do. */
export type Habit = "pays" | "declined_first" | "twice_at_once" | "leaves";

export interface PurchaseOptions {
  name: string;
  habit?: Habit;
  /** How long this shopper goes on trying before putting the phone away. */
  patienceMs?: number;
  /** How long it looks for "paid" after paying. */
  looksForMs?: number;
  /** Comes back to the shop's own page after paying, as a browser does. */
  comesBack?: boolean;
}

const LOOK_EVERY_MS = 400;
const JSON_BODY = { "content-type": "application/json" };
const address = { street: "Weg 1", postcode: "20095", city: "Hamburg", country: "DE" };

const habits: readonly Habit[] = [
  ...Array.from({ length: 14 }, (): Habit => "pays"),
  "declined_first",
  "declined_first",
  "twice_at_once",
  "twice_at_once",
  "leaves",
  "leaves",
];

interface Paying {
  order: string;
  token: string;
  intent: string;
  payUrl: string;
  payHeaders: Record<string, string>;
  secret: string;
}

/** One purchase over the HTTP API, from the empty cart to the paid order; whatever breaks is tried again. */
export async function purchase(
  market: Market,
  log: OperationLog,
  random: Random,
  options: PurchaseOptions,
): Promise<void> {
  const habit = options.habit ?? random.pick(habits);
  const deadline = Date.now() + (options.patienceMs ?? 60_000);
  const caller = new Caller(log, options.name);
  const wishes = Array.from({ length: random.between(1, 2) }, () => ({
    variantId: random.pick(market.variants),
    quantity: random.between(1, 2),
    fulfillment: { method: "ship" },
  }));
  const cart = await fillCart(market, caller, deadline, wishes);
  if (!cart) return;
  const paying = await checkOut(caller, deadline, { ...cart, ...options, habit });
  if (!paying || habit === "leaves") return;
  if (habit === "declined_first") await pay(caller, deadline, paying, "pm_card_visa_chargeDeclined");
  if (!(await pay(caller, deadline, paying, "pm_card_visa"))) return;
  if (options.comesBack) await comeBack(market, paying);
  await look(market, caller, paying, Date.now() + (options.looksForMs ?? 8_000));
}

async function fillCart(market: Market, caller: Caller, deadline: number, wishes: object[]) {
  const opened = await caller.persist(deadline, "cart", {
    method: "POST",
    url: `${market.shop}/api/v1/carts`,
  });
  if (opened.outcome !== "ok") return undefined;
  const { id, token } = opened.body as { id: string; token: string };
  const url = `${market.shop}/api/v1/carts/${id}`;
  const headers = { ...JSON_BODY, "x-cart-token": token };
  for (const wish of wishes) {
    const line = { method: "POST", url: `${url}/lines`, headers, body: JSON.stringify(wish) };
    if ((await caller.persist(deadline, "line", line)).outcome !== "ok") return undefined;
  }
  const quote = await caller.persist(deadline, "quote", { method: "GET", url, headers });
  if (quote.outcome !== "ok") return undefined;
  return { url, headers, totalCents: quote.body.totalCents as number };
}

async function checkOut(
  caller: Caller,
  deadline: number,
  cart: { url: string; headers: Record<string, string>; totalCents: number; name: string; habit: Habit },
): Promise<Paying | undefined> {
  const key = `key-${cart.name}`;
  const request = {
    method: "POST",
    url: `${cart.url}/checkout`,
    headers: { ...cart.headers, "idempotency-key": key },
    body: JSON.stringify({
      email: `${cart.name}@example.com`,
      name: "Ada Beispiel",
      shippingAddress: address,
      expectedTotalCents: cart.totalCents,
      termsAccepted: true,
    }),
  };
  const tell = (body: Record<string, unknown>): Told => ({
    ...(typeof body.orderNumber === "string" && { order: body.orderNumber }),
    ...(typeof body.totalCents === "number" && { totalCents: body.totalCents }),
    ...(typeof body.payment === "object" && {
      intent: (body.payment as { paymentIntentId?: string })?.paymentIntentId,
    }),
  });
  const submit = () => caller.persist(deadline, "checkout", request, { key }, tell);
  const [first] = await Promise.all(cart.habit === "twice_at_once" ? [submit(), submit()] : [submit()]);
  if (first?.outcome !== "ok") return undefined;
  const { orderNumber, orderToken, payment } = first.body as {
    orderNumber: string;
    orderToken: string;
    payment: { apiBase: string; publishableKey: string; paymentIntentId: string; clientSecret: string };
  };
  return {
    order: orderNumber,
    token: orderToken,
    intent: payment.paymentIntentId,
    secret: payment.clientSecret,
    payUrl: `${payment.apiBase}/v1/payment_intents/${payment.paymentIntentId}`,
    payHeaders: { authorization: `Bearer ${payment.publishableKey}` },
  };
}

/** True when the provider says yes. A confirmation that got lost is asked after, as a phone does. */
async function pay(caller: Caller, deadline: number, paying: Paying, method: string): Promise<boolean> {
  const { order, intent, payUrl, payHeaders, secret } = paying;
  const known = { order, intent };
  const tell = (body: Record<string, unknown>) => ({ state: stateIn(body) });
  const confirm = {
    method: "POST",
    url: `${payUrl}/confirm`,
    headers: payHeaders,
    body: new URLSearchParams({ client_secret: secret, payment_method: method }),
  };
  const confirmed = await caller.persist(deadline, "pay", confirm, known, tell);
  return stateIn(confirmed.body) === "succeeded";
}

/** A refusal because it is paid already carries the intent as it is. */
function stateIn(body: Record<string, unknown>): string {
  const { status, error } = body as { status?: string; error?: { payment_intent?: { status?: string } } };
  return status ?? error?.payment_intent?.status ?? "none";
}

async function comeBack({ shop }: Market, { order, token }: Paying): Promise<void> {
  const url = `${shop}/de/orders/${encodeURIComponent(order)}/${encodeURIComponent(token)}/confirmation`;
  await fetch(url, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
}

/** Looks at the order until it is paid or this shopper has seen enough; the shop must get there without it. */
async function look({ shop }: Market, caller: Caller, paying: Paying, until: number): Promise<void> {
  const { order, token } = paying;
  const request = {
    method: "GET",
    url: `${shop}/api/v1/orders/${order}`,
    headers: { "x-order-token": token },
  };
  const tell = ({ status }: Record<string, unknown>) => (typeof status === "string" ? { state: status } : {});
  while (Date.now() < until) {
    const { body } = await caller.once("look", request, { order }, tell);
    if (body.status === "paid") return;
    await sleep(LOOK_EVERY_MS);
  }
}
