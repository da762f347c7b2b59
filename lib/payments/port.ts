/**
 * What the shop needs of a payment provider; `stripe.ts` speaks it with Stripe's SDK. Amounts in cents. Every call that
 * creates something carries the attempt's stored idempotency key. Never called inside a database transaction.
 */
export type OpenAttempt = {
  attemptId: string;
  orderId: string;
  orderNumber: string;
  amountCents: number;
  currency: string;
  email: string;
  locale: "de" | "en";
  idempotencyKey: string;
  /** When the attempt row was made; a time limit at the provider counts from here. */
  openedAt: Date;
  successUrl: string;
  cancelUrl: string;
  lines: { name: string; amountCents: number; quantity: number }[];
};

/** What an intent needs of it: the client shows the rest itself. */
export type IntentAttempt = Pick<
  OpenAttempt,
  "attemptId" | "orderId" | "orderNumber" | "amountCents" | "currency" | "idempotencyKey"
>;

export type OpenedIntent = { intentId: string; clientSecret: string };
export type OpenedSession = { sessionId: string; url: string };

/** The provider's present truth about one attempt. `orderId` is what was written into its metadata. */
export type PaymentFacts = {
  orderId: string | null;
  attemptId: string | null;
  state: "open" | "processing" | "paid" | "failed" | "cancelled";
  intentId: string | null;
  sessionId: string | null;
  amountCents: number;
  currency: string;
  capturedCents: number;
  refundedCents: number;
  disputed: boolean;
  failureCode: string | null;
  refunds: {
    refundId: string;
    amountCents: number;
    status: "pending" | "succeeded" | "failed";
    ourRefundId: string | null;
  }[];
};

export type PaymentReference = { kind: "intent"; intentId: string } | { kind: "session"; sessionId: string };

export type RefundRequest = {
  refundId: string;
  intentId: string;
  amountCents: number;
  idempotencyKey: string;
};

export type RefundAnswer =
  | { status: "pending" | "succeeded" | "failed"; providerRefundId: string }
  | { status: "refused"; code: string }
  | { status: "unknown" };

export interface PaymentProvider {
  readonly name: "stripe";
  /** Whether its key moves real money; an event of the other mode is refused. */
  readonly livemode: boolean;
  /** What a client needs to pay with the intent directly. */
  readonly client: { apiBase: string; publishableKey: string };
  openIntent(attempt: IntentAttempt): Promise<OpenedIntent>;
  openSession(attempt: OpenAttempt): Promise<OpenedSession>;
  read(reference: PaymentReference): Promise<PaymentFacts>;
  /** Makes it unpayable. Answers the facts afterwards: `paid` when the customer was faster. */
  close(reference: PaymentReference): Promise<PaymentFacts>;
  /**
   * `refused`: it will never be carried out, e.g. because the money has gone back already. `unknown`: the provider failed
   * and repeats that failure under this key; only reading the payment tells what happened.
   */
  refund(request: RefundRequest): Promise<RefundAnswer>;
  /** Verifies the signature over the raw body; null when it is not the provider's. */
  parseEvent(rawBody: string, signature: string): ProviderEvent | null;
}

export type ProviderEvent = {
  id: string;
  type: string;
  livemode: boolean;
  reference: PaymentReference | null;
};

/** The provider could not be asked or gave no clear answer; the attempt stays open and is looked at again. */
export class ProviderUnavailable extends Error {
  constructor(cause: unknown) {
    super("The payment provider did not answer", { cause });
    this.name = "ProviderUnavailable";
  }
}

/** The provider said no, or remembers a failure: asking again under the same key gives the same answer. */
export class ProviderRefused extends Error {
  constructor(
    readonly code: string,
    cause: unknown,
  ) {
    super(`The payment provider refused: ${code}`, { cause });
    this.name = "ProviderRefused";
  }
}
