import type Stripe from "stripe";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sampleFields } from "./sample-fields";
import { sessionParams, startTestShop, submitCard, type TestShop } from "./testing/shop";

let shop: TestShop;
const answers: Record<string, object> = {};

beforeAll(async () => {
  shop = await startTestShop();
  const { stripe } = shop;
  const session = await stripe.checkout.sessions.create(sessionParams());
  await submitCard(session.url!, "4242424242424242");
  const complete = await stripe.checkout.sessions.retrieve(session.id, {
    expand: ["payment_intent.latest_charge"],
  });
  const intent = complete.payment_intent as Stripe.PaymentIntent;
  const charge = intent.latest_charge as Stripe.Charge;
  const disputed = await stripe.paymentIntents.create({
    amount: 900,
    currency: "eur",
    automatic_payment_methods: { enabled: true, allow_redirects: "never" },
    confirm: true,
    payment_method: "pm_card_createDispute",
  });
  const [dispute] = (await stripe.events.list({ type: "charge.dispute.created" })).data;
  Object.assign(answers, {
    "checkout.session": session,
    payment_intent: disputed,
    charge,
    payment_method: await stripe.paymentMethods.retrieve(charge.payment_method ?? ""),
    balance_transaction: await stripe.balanceTransactions.retrieve(charge.balance_transaction as string),
    refund: await stripe.refunds.create({ payment_intent: intent.id, amount: 100 }),
    event: dispute,
    dispute: await stripe.disputes.retrieve((dispute!.data.object as Stripe.Dispute).id),
    webhook_endpoint: (await stripe.webhookEndpoints.list()).data[0],
  });
});
afterAll(() => shop.close());

it.each(Object.entries(sampleFields))("%s carries every field of Stripe's sample", (name, fields) => {
  expect(Object.keys(answers[name] ?? {})).toEqual(expect.arrayContaining(fields));
});
