import type Stripe from "stripe";

/** What a Checkout Session needs beyond what it shows: the plan for the intent that the customer's submit makes. */
export interface SessionPlan {
  id: string;
  lineItems: Stripe.LineItem[];
  images: string[];
  intentData: {
    captureMethod: "automatic_async" | "automatic" | "manual";
    description: string | null;
    metadata: Record<string, string>;
    receiptEmail: string | null;
    statementDescriptorSuffix: string | null;
    shipping: Stripe.PaymentIntent.Shipping | null;
  };
}

/** One event on its way to one endpoint. */
export interface Delivery {
  id: string;
  eventId: string;
  endpointId: string;
  status: "pending" | "delivered" | "failed" | "dropped";
  attempts: number;
  lastAnswer: string | null;
}

/** The first answer to a key, kept for 24 hours. */
export interface RememberedAnswer {
  id: string;
  request: string;
  fingerprint: string;
  status: number;
  body: string;
  requestId: string;
  created: number;
}

export interface Tables {
  paymentIntents: Stripe.PaymentIntent;
  paymentMethods: Stripe.PaymentMethod;
  /** Which published test card stands behind a payment method. */
  testCards: { id: string; number: string };
  charges: Stripe.Charge;
  balanceTransactions: Stripe.BalanceTransaction;
  refunds: Stripe.Refund;
  /** What a refund will turn into, and when. */
  refundOutcomes: { id: string; outcome: "succeeded" | "failed"; due: number };
  disputes: Stripe.Dispute;
  sessions: Stripe.Checkout.Session;
  sessionPlans: SessionPlan;
  /** Payment intent id → the session that owns it. */
  intentSessions: { id: string; sessionId: string };
  events: Stripe.Event;
  webhookEndpoints: Stripe.WebhookEndpoint & { secret: string };
  deliveries: Delivery;
  answers: RememberedAnswer;
  settings: { id: "clock"; offsetSeconds: number };
}

export type TableName = keyof Tables;

export const tableNames = [
  "paymentIntents",
  "paymentMethods",
  "testCards",
  "charges",
  "balanceTransactions",
  "refunds",
  "refundOutcomes",
  "disputes",
  "sessions",
  "sessionPlans",
  "intentSessions",
  "events",
  "webhookEndpoints",
  "deliveries",
  "answers",
  "settings",
] as const satisfies TableName[];
