import type Stripe from "stripe";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failureOf, sessionParams, startTestShop, submitCard, type TestShop } from "./testing/shop";

let shop: TestShop;
beforeAll(async () => {
  shop = await startTestShop();
});
afterAll(() => shop.close());

const open = (extra?: Partial<Stripe.Checkout.SessionCreateParams>) =>
  shop.stripe.checkout.sessions.create(sessionParams(extra));
const read = async (url: string | null) => (await fetch(url ?? "")).text();
const now = () => Math.floor(Date.now() / 1000);

describe("a Checkout Session", () => {
  it("has no intent at first, gets one on submit, and leads back paid", async () => {
    const session = await open();
    expect(session).toMatchObject({
      status: "open",
      payment_status: "unpaid",
      payment_intent: null,
      amount_total: 1380,
    });
    const answer = await submitCard(session.url!, "4242 4242 4242 4242");
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`http://shop.test/danke?session=${session.id}`);
    const paid = await shop.stripe.checkout.sessions.retrieve(session.id, {
      expand: ["payment_intent.latest_charge", "line_items"],
    });
    expect(paid).toMatchObject({
      status: "complete",
      payment_status: "paid",
      url: null,
      client_reference_id: "MH-1001",
    });
    expect(paid.payment_intent).toMatchObject({
      status: "succeeded",
      amount: 1380,
      metadata: { order_id: "o-1" },
      description: "MH-1001",
      latest_charge: { paid: true, billing_details: { name: "Ada Beispiel", email: "kundin@example.com" } },
    });
    expect(paid.line_items?.data).toMatchObject([
      { quantity: 2, amount_total: 1380, description: "Hausmischung <250 g>" },
    ]);
    const found = await shop.stripe.checkout.sessions.list({
      payment_intent: (paid.payment_intent as Stripe.PaymentIntent).id,
    });
    expect(found.data.map(({ id }) => id)).toEqual([session.id]);
  });

  it("stays open after a decline and takes the next card with the same intent", async () => {
    const session = await open();
    const declined = await submitCard(session.url!, "4000000000009995");
    expect(declined.status).toBe(200);
    expect(await declined.text()).toContain("Das Guthaben der Karte reicht nicht aus.");
    const between = await shop.stripe.checkout.sessions.retrieve(session.id);
    expect(between).toMatchObject({ status: "open", payment_status: "unpaid" });
    expect((await submitCard(session.url!, "4242424242424242")).status).toBe(303);
    const paid = await shop.stripe.checkout.sessions.retrieve(session.id);
    expect(paid).toMatchObject({ status: "complete", payment_intent: between.payment_intent });
  });

  it("charges once when the form is submitted twice", async () => {
    const session = await open();
    const answers = await Promise.all([1, 2, 3, 4].map(() => submitCard(session.url!, "4242424242424242")));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
    const { payment_intent: intent } = await shop.stripe.checkout.sessions.retrieve(session.id);
    expect((await shop.stripe.charges.list({ payment_intent: intent as string })).data).toHaveLength(1);
  });

  it("goes through 3-D Secure and back to the shop, or back to the card page", async () => {
    const session = await open();
    const toBank = await submitCard(session.url!, "4000002500003155");
    const bank = new URL(toBank.headers.get("location")!);
    const answerBank = (answer: string) =>
      fetch(bank.origin + bank.pathname, {
        method: "POST",
        body: new URLSearchParams({ client_secret: bank.searchParams.get("client_secret")!, answer }),
        redirect: "manual",
      });
    expect(await read(bank.href)).toContain("Authentifizierung abschließen");
    const failed = await answerBank("fail");
    expect(await read(failed.headers.get("location"))).toContain(
      "Die Zahlung konnte nicht freigegeben werden.",
    );
    await submitCard(session.url!, "4000000000003220");
    const passed = await answerBank("complete");
    expect(passed.headers.get("location")).toBe(`http://shop.test/danke?session=${session.id}`);
    expect((await shop.stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe("paid");
  });

  it("ends by call, cancels its intent and takes no card any more", async () => {
    const session = await open();
    await submitCard(session.url!, "4000000000000002");
    const { payment_intent: intentId } = await shop.stripe.checkout.sessions.retrieve(session.id);
    const direct = await failureOf(shop.stripe.paymentIntents.cancel(intentId as string));
    expect(direct.message).toContain("Expire the Checkout Session instead");
    const expired = await shop.stripe.checkout.sessions.expire(session.id, { expand: ["payment_intent"] });
    expect(expired).toMatchObject({ status: "expired", url: null, payment_intent: { status: "canceled" } });
    const late = await submitCard(session.url!, "4242424242424242");
    expect(await late.text()).toContain("abgelaufen");
    expect((await shop.stripe.paymentIntents.retrieve(intentId as string)).amount_received).toBe(0);
    expect((await failureOf(shop.stripe.checkout.sessions.expire(session.id))).message).toContain(
      "status of expired",
    );
  });

  it("cannot be expired once it is paid", async () => {
    const session = await open();
    await submitCard(session.url!, "4242424242424242");
    expect((await failureOf(shop.stripe.checkout.sessions.expire(session.id))).message).toContain(
      "status of complete",
    );
  });

  it.each([
    ["sooner than 30 minutes", { expires_at: now() + 1700 }, "expires_at"],
    ["later than 24 hours", { expires_at: now() + 86_400 + 600 }, "expires_at"],
    [
      "less than 50 cents",
      {
        line_items: [
          { quantity: 1, price_data: { currency: "eur", unit_amount: 49, product_data: { name: "x" } } },
        ],
      },
      "amount",
    ],
    ["no items", { line_items: [] }, "line_items"],
    ["an unknown parameter", { payment_method_types: ["card"] }, "payment_method_types"],
  ])("refuses %s", async (_name, extra, param) => {
    expect((await failureOf(open(extra as never))).param).toBe(param);
  });
});

describe("time", () => {
  it("expires an open session by itself when its life span is over", async () => {
    const own = await startTestShop();
    const session = await own.stripe.checkout.sessions.create(sessionParams({ expires_at: now() + 1860 }));
    await own.admin("POST", "clock", { advanceSeconds: 1700 });
    expect((await own.stripe.checkout.sessions.retrieve(session.id)).status).toBe("open");
    await own.admin("POST", "clock", { advanceSeconds: 200 });
    expect((await own.stripe.checkout.sessions.retrieve(session.id)).status).toBe("expired");
    const events = await own.stripe.events.list({ type: "checkout.session.expired" });
    expect(events.data).toMatchObject([{ data: { object: { id: session.id, status: "expired" } } }]);
    await own.close();
  });
});

describe("the hosted page", () => {
  it("speaks the session's language and says that it is a test", async () => {
    const german = await read((await open()).url);
    for (const words of [
      "Testmodus",
      "Kartennummer",
      "MM / JJ",
      "Name auf der Karte",
      "13,80",
      "Zurück zu Morgenhain",
    ]) {
      expect(german).toContain(words);
    }
    expect(german).toContain('lang="de"');
    const english = await read((await open({ locale: "en" })).url);
    for (const words of ["Test mode", "Card number", "MM / YY", "Name on card", "€13.80"])
      expect(english).toContain(words);
  });

  it("escapes what the shop and the customer wrote", async () => {
    const session = await open();
    expect(await read(session.url)).toContain("Hausmischung &lt;250 g&gt;");
    const answer = await submitCard(session.url!, "1", { name: '"><script>alert(1)</script>' });
    const page = await answer.text();
    expect(page).not.toContain("<script");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("explains each field that is missing, keeps what was typed, never the security code", async () => {
    const session = await open({ customer_email: undefined });
    const answer = await submitCard(session.url!, "4242", {
      email: "ohne-at",
      expiry: "1",
      cvc: "98",
      name: "Ada B",
    });
    const page = await answer.text();
    for (const field of ["email", "number", "expiry", "cvc"]) expect(page).toContain(`id="${field}-error"`);
    expect(page).not.toContain('id="name-error"');
    expect(page).toContain('value="Ada B"');
    expect(page).not.toContain('value="98"');
    expect((await shop.stripe.checkout.sessions.retrieve(session.id)).payment_intent).toBeNull();
  });

  it.each([
    ["4000000000000069", "expiry-error"],
    ["4000000000000127", "cvc-error"],
    ["4000000000000119", "number-error"],
    ["4000000000000002", "number-error"],
  ])("puts the message for %s beside its field", async (number, field) => {
    const answer = await submitCard((await open()).url!, number);
    expect(await answer.text()).toContain(`id="${field}"`);
  });
});
