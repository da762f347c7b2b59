import Stripe from "stripe";
import { Breaker } from "./breaker";
import type {
  IntentAttempt,
  OpenAttempt,
  PaymentFacts,
  PaymentProvider,
  PaymentReference,
  RefundAnswer,
  RefundRequest,
} from "./port";
import { sessionLines } from "./rules/session-lines";
import { clearly, found, isRemembered, settled } from "./stripe-errors";
import { parseStripeEvent } from "./stripe-event";
import { intentFacts, missingFacts, refundFacts, refundStatus, sessionFacts } from "./stripe-facts";

export type StripeSettings = {
  secretKey: string;
  publishableKey: string;
  webhookSecret: string;
  /** Only set for the stand-in. */
  apiBase?: string | undefined;
};

/** Stripe wants at least 30 minutes when asked; the rest is room for a retry. The expiry job closes it earlier. */
const SESSION_SECONDS = 40 * 60;
const TIMEOUT_MS = 8_000;
const RETRIES = 2;

/** An expanded list carries its first ten. */
const REFUNDS_EXPANDED = 10;
const intentExpand = ["latest_charge.refunds"];
const sessionExpand = ["payment_intent.latest_charge.refunds"];

/**
 * The payment port over Stripe's own SDK. Every method throws `ProviderUnavailable` when Stripe gave no clear answer, and
 * opening throws `ProviderRefused` when Stripe will not take the request.
 */
export function createStripeProvider(settings: StripeSettings): PaymentProvider {
  const stripe = new Stripe(settings.secretKey, {
    timeout: TIMEOUT_MS,
    maxNetworkRetries: RETRIES,
    telemetry: false,
    ...address(settings.apiBase),
  });
  const breaker = new Breaker({ failures: 5, coolDownMs: 10_000 }, Date.now);
  const ask = <T>(work: () => Promise<T>) => breaker.call(() => clearly(work));

  async function read(reference: PaymentReference): Promise<PaymentFacts> {
    const facts = await readObject(reference);
    return facts.refunds.length < REFUNDS_EXPANDED ? facts : withAllRefunds(facts);
  }

  async function withAllRefunds(facts: PaymentFacts): Promise<PaymentFacts> {
    const { intentId } = facts;
    if (!intentId) return facts;
    const list = { payment_intent: intentId, limit: 100 };
    const refunds = await ask(() => stripe.refunds.list(list).autoPagingToArray({ limit: 1_000 }));
    return { ...facts, refunds: refunds.map(refundFacts) };
  }

  async function readObject(reference: PaymentReference): Promise<PaymentFacts> {
    if (reference.kind === "intent") {
      const { intentId } = reference;
      const intent = await ask(() =>
        found(() => stripe.paymentIntents.retrieve(intentId, { expand: intentExpand })),
      );
      return intent ? intentFacts(intent) : missingFacts({ intentId });
    }
    const { sessionId } = reference;
    const session = await ask(() =>
      found(() => stripe.checkout.sessions.retrieve(sessionId, { expand: sessionExpand })),
    );
    return session ? sessionFacts(session) : missingFacts({ sessionId });
  }

  return {
    name: "stripe",
    livemode: /^(sk|rk)_live_/.test(settings.secretKey),
    client: {
      apiBase: settings.apiBase ?? "https://api.stripe.com",
      publishableKey: settings.publishableKey,
    },

    async openIntent(attempt) {
      const intent = await ask(() =>
        stripe.paymentIntents.create(
          {
            amount: attempt.amountCents,
            currency: attempt.currency.toLowerCase(),
            automatic_payment_methods: { enabled: true, allow_redirects: "never" },
            metadata: metadataOf(attempt),
          },
          { idempotencyKey: attempt.idempotencyKey },
        ),
      );
      if (!intent.client_secret) throw new Error(`PaymentIntent ${intent.id} came without a client secret`);
      return { intentId: intent.id, clientSecret: intent.client_secret };
    },

    async openSession(attempt) {
      const session = await ask(() =>
        stripe.checkout.sessions.create(sessionParams(attempt), { idempotencyKey: attempt.idempotencyKey }),
      );
      if (!session.url) throw new Error(`Checkout Session ${session.id} came without an address`);
      return { sessionId: session.id, url: session.url };
    },

    read,

    async close(reference) {
      await ask(() =>
        settled(() =>
          reference.kind === "intent"
            ? stripe.paymentIntents.cancel(reference.intentId, { cancellation_reason: "abandoned" })
            : stripe.checkout.sessions.expire(reference.sessionId),
        ),
      );
      return read(reference);
    },

    async refund(request) {
      return ask(() => refundOnce(stripe, request));
    },

    parseEvent: (rawBody, signature) => parseStripeEvent(stripe, rawBody, signature, settings.webhookSecret),
  };
}

function sessionParams(attempt: OpenAttempt): Stripe.Checkout.SessionCreateParams {
  const metadata = metadataOf(attempt);
  return {
    mode: "payment",
    client_reference_id: attempt.orderNumber,
    customer_email: attempt.email,
    locale: attempt.locale,
    // Counted from the row, not from now: a retry under the same key must send the same request.
    expires_at: Math.floor(attempt.openedAt.getTime() / 1000) + SESSION_SECONDS,
    success_url: attempt.successUrl,
    cancel_url: attempt.cancelUrl,
    metadata,
    payment_intent_data: { metadata },
    line_items: sessionLines(attempt.lines, attempt.amountCents, attempt.orderNumber).map((line) => ({
      quantity: line.quantity,
      price_data: {
        currency: attempt.currency.toLowerCase(),
        unit_amount: line.unitCents,
        product_data: { name: line.name },
      },
    })),
  };
}

async function refundOnce(stripe: Stripe, request: RefundRequest): Promise<RefundAnswer> {
  try {
    const refund = await stripe.refunds.create(
      {
        payment_intent: request.intentId,
        amount: request.amountCents,
        metadata: { refund_id: request.refundId },
      },
      { idempotencyKey: request.idempotencyKey },
    );
    return { status: refundStatus(refund.status), providerRefundId: refund.id };
  } catch (error) {
    if (isRemembered(error)) return { status: "unknown" };
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
    return { status: "refused", code: error.code ?? "invalid_request" };
  }
}

function metadataOf(attempt: IntentAttempt) {
  return { order_id: attempt.orderId, attempt_id: attempt.attemptId, order_number: attempt.orderNumber };
}

function address(apiBase: string | undefined): { host?: string; port?: string; protocol?: "http" | "https" } {
  if (!apiBase) return {};
  const url = new URL(apiBase);
  const protocol = url.protocol === "http:" ? "http" : "https";
  return { host: url.hostname, port: url.port || (protocol === "http" ? "80" : "443"), protocol };
}
