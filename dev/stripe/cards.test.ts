import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { passesLuhn, testCards } from "./resources/cards";
import { failureOf, startTestShop, type TestShop } from "./testing/shop";

let shop: TestShop;
beforeAll(async () => {
  shop = await startTestShop();
});
afterAll(() => shop.close());

const open = () =>
  shop.stripe.paymentIntents.create({
    amount: 2500,
    currency: "eur",
    automatic_payment_methods: { enabled: true, allow_redirects: "never" },
  });

const byToken = testCards.flatMap((card) => card.tokens.map((token) => [`pm_card_${token}`, card] as const));

describe("every published token", () => {
  it.each(byToken)("%s does what its card does", async (token, card) => {
    const intent = await open();
    const confirming = shop.stripe.paymentIntents.confirm(intent.id, { payment_method: token });
    if (card.authentication === "required") {
      expect((await confirming).status).toBe("requires_action");
      return;
    }
    if (!card.decline) {
      expect((await confirming).status).toBe("succeeded");
      return;
    }
    const failure = await failureOf(confirming);
    expect(failure).toMatchObject({
      type: "StripeCardError",
      statusCode: 402,
      code: card.decline.code,
      message: card.decline.message,
      payment_intent: { id: intent.id, status: "requires_payment_method" },
    });
    expect(failure.decline_code).toBe(card.decline.declineCode ?? "");
    const after = await shop.stripe.paymentIntents.retrieve(intent.id, { expand: ["latest_charge"] });
    expect(after.last_payment_error).toMatchObject({ type: "card_error", code: card.decline.code });
    expect(after.latest_charge).toMatchObject({
      status: "failed",
      paid: false,
      amount_captured: 0,
      failure_code: card.decline.code,
    });
    expect(after.amount_received).toBe(0);
  });

  it("has the longer pm_card_visa_… spelling too", async () => {
    const intent = await open();
    const failure = await failureOf(
      shop.stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa_chargeDeclined" }),
    );
    expect(failure).toMatchObject({ code: "card_declined", decline_code: "generic_decline" });
    const paid = await shop.stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" });
    expect(paid).toMatchObject({ status: "succeeded", last_payment_error: null });
  });
});

describe("card data", () => {
  const pay = (card: Record<string, unknown>) =>
    shop.stripe.rawRequest("POST", "/v1/payment_methods", {
      type: "card",
      card: { exp_month: 12, exp_year: 2039, cvc: "123", ...card },
    });

  it.each([
    [{ number: "4242424242424241" }, "incorrect_number"],
    [{ number: "4000000000000010" }, "card_declined"],
    [{ number: "4242424242424242", exp_month: 13 }, "invalid_expiry_month"],
    [{ number: "4242424242424242", exp_year: 2020 }, "invalid_expiry_year"],
    [{ number: "4242424242424242", cvc: "12" }, "invalid_cvc"],
  ])("%j is refused", async (card, code) => {
    expect(await failureOf(pay(card))).toMatchObject({ type: "StripeCardError", code });
  });

  it("every published number passes the Luhn check, and one changed digit never does", () => {
    for (const card of testCards) expect(passesLuhn(card.number)).toBe(true);
    fc.assert(
      fc.property(
        fc.constantFrom(...testCards),
        fc.nat(11),
        fc.integer({ min: 1, max: 9 }),
        (card, at, by) => {
          const digits = [...card.number];
          digits[at] = String((Number(digits[at]) + by) % 10);
          return !passesLuhn(digits.join(""));
        },
      ),
    );
  });
});

describe("3-D Secure", () => {
  const challenge = async (token: string, answer: "complete" | "fail") => {
    const intent = await open();
    const waiting = await shop.stripe.paymentIntents.confirm(intent.id, {
      payment_method: token,
      return_url: "http://shop.test/zurueck?a=1",
    });
    const url = waiting.next_action?.redirect_to_url?.url ?? "";
    expect(await (await fetch(url)).text()).toContain("25.00");
    const answered = await fetch(url.split("?")[0]!, {
      method: "POST",
      body: new URLSearchParams({ client_secret: intent.client_secret!, answer }),
      redirect: "manual",
    });
    const back = new URL(answered.headers.get("location")!);
    return {
      back,
      after: await shop.stripe.paymentIntents.retrieve(intent.id, { expand: ["latest_charge"] }),
    };
  };

  it("leads back paid when passed", async () => {
    const { back, after } = await challenge("pm_card_threeDSecure2Required", "complete");
    expect(after.status).toBe("succeeded");
    expect(after.latest_charge).toMatchObject({
      payment_method_details: { card: { three_d_secure: { result: "authenticated" } } },
    });
    expect(back.searchParams.get("redirect_status")).toBe("succeeded");
    expect(back.searchParams.get("payment_intent")).toBe(after.id);
    expect(back.searchParams.get("a")).toBe("1");
  });

  it("leads back unpaid when failed, without a charge", async () => {
    const { back, after } = await challenge("pm_card_authenticationRequired", "fail");
    expect(after).toMatchObject({
      status: "requires_payment_method",
      latest_charge: null,
      last_payment_error: { code: "payment_intent_authentication_failure" },
    });
    expect(back.searchParams.get("redirect_status")).toBe("failed");
  });

  it("can still be declined after it was passed", async () => {
    const { back, after } = await challenge("pm_card_threeDSecureRequiredChargeDeclined", "complete");
    expect(after).toMatchObject({
      status: "requires_payment_method",
      last_payment_error: { code: "card_declined" },
    });
    expect(back.searchParams.get("redirect_status")).toBe("failed");
  });

  it("lets nobody in without the client secret", async () => {
    const intent = await open();
    await shop.stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_threeDSecure2Required" });
    const url = `${shop.standIn.url}/3ds/${intent.id}`;
    expect((await fetch(url)).status).toBe(404);
    const forged = await fetch(url, { method: "POST", body: new URLSearchParams({ answer: "complete" }) });
    expect(forged.status).toBe(404);
    expect((await shop.stripe.paymentIntents.retrieve(intent.id)).status).toBe("requires_action");
  });
});
