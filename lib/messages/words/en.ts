import { standardPolicy } from "@/lib/shared/context";
import type { Words } from "./de";

/** What mails say in English. */
export const en: Words = {
  hello: (name) => `Hello ${name},`,
  orderNumber: "Order number",
  orderedOn: "Ordered on",
  goods: "Your items",
  goodsValue: "Goods",
  shipping: { standard: "Standard shipping", express: "Express shipping" },
  free: "free",
  collection: "Collection in a store",
  total: "Total",
  vat: (rate, gross) => `VAT included at ${rate}% (of ${gross})`,
  vatNote: "All prices include statutory VAT.",
  each: (amount) => `${amount} each`,
  address: "Delivery address",
  country: { DE: "Germany", AT: "Austria" },
  delivery: "Delivery",
  deliverySpan: (span) => `Expected ${span}`,
  store: (name) => `Collection: ${name}`,
  readyFrom: (moment) => `Ready from ${moment}`,
  readyBetween: (span) => `Expected to be ready ${span}`,
  pickupCode: (code) => `Your pickup code: ${code}`,
  contains: (names) => `Contains: ${names}`,
  payment: "Payment",
  paid: (amount, day) => `${amount} paid on ${day}, handled by Stripe`,
  viewOrder: "View order",
  withdrawHeading: "Not quite right after all?",
  withdrawText:
    "You can withdraw from the contract within 14 days without giving a reason, in two steps and without signing in. Beyond that we take items back for 30 days, free of charge in every store.",
  withdraw: "Withdraw from contract",
  legalIntro:
    "Our terms and conditions and the withdrawal information with the withdrawal form that apply to your order follow below. Please keep this email.",
  version: (version) => `Version: ${version}`,
  questions: (phone, email) => `Questions? Just reply to this email, write to ${email} or call ${phone}.`,
  confirmation: {
    subject: (number) => `Order confirmation ${number}`,
    preview: (total) => `Thank you for your order of ${total}. Your payment has arrived.`,
    title: "Thank you, we have your order.",
    text: "Your payment has arrived and we hereby accept your order. We will take care of the rest from here.",
  },
  refund: {
    subject: (number) => `Refund for your order ${number}`,
    preview: (amount) => `${amount} is on its way to you.`,
    title: "Your money is on its way.",
    text: (amount) =>
      `We have refunded ${amount} to you, the same way you paid. Depending on your bank it can take up to ten working days until the amount is in your account.`,
    amount: "Refunded",
  },
  paymentRefunded: {
    subject: (number) => `Your payment for ${number} is coming back to you`,
    preview: (amount) => `We have refunded ${amount} in full.`,
    title: "We have refunded your payment.",
    reasons: {
      stock_shortfall: `When your payment arrived, an item was unfortunately gone: we keep orders for ${standardPolicy.holdMinutes} minutes. We are sorry. No contract has been concluded.`,
      already_paid: "A second payment arrived for your order. It had already been paid.",
      facts_differ: "Your payment did not match the order, so we could not accept it.",
    },
    text: (amount) =>
      `We have refunded the ${amount} at once and in full. Depending on your bank it can take up to ten working days until the amount is in your account.`,
  },
  cancelled: {
    subject: (number) => `Your order ${number} is cancelled`,
    preview: "You get back everything you paid.",
    title: "Your order is cancelled.",
    text: (total) =>
      `We have cancelled your order. You get back the ${total} you paid, and another email as soon as the refund is on its way.`,
  },
  receipt: {
    subject: "Receipt of your withdrawal",
    preview: "We have received your withdrawal statement.",
    title: "Your withdrawal has arrived.",
    text: "We confirm that your withdrawal statement has reached us. This is its content:",
    receivedAt: "Received on",
    name: "Name",
    contract: "Contract (order number)",
    email: "Email address",
    scope: "Scope",
    whole: "whole contract",
    part: "the following goods, as you stated them:",
    statement: "Statement",
    statementText: (contract) => `I hereby withdraw from the contract with the number ${contract}.`,
    note: "This email confirms that your statement was received, not yet that the withdrawal is effective. We will check it and tell you how return and refund go on.",
    mistake: "This statement was not made by you? Then please reply to this email.",
  },
};
