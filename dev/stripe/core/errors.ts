import type Stripe from "stripe";

export type StripeErrorType = "api_error" | "card_error" | "idempotency_error" | "invalid_request_error";

/** The `error` member of an answer, with the fields Stripe documents for it. */
export interface StripeErrorBody {
  type: StripeErrorType;
  message: string;
  code?: string;
  decline_code?: string;
  param?: string;
  doc_url?: string;
  charge?: string;
  payment_intent?: Stripe.PaymentIntent;
  payment_method?: Stripe.PaymentMethod;
  request_log_url?: string;
}

export interface StripeErrorOptions {
  status?: number;
  /** Stripe remembers a failure under its key only once the endpoint had begun to execute. */
  remembered?: boolean;
  /** A declined card is a result: the failed charge and the changed intent stay. */
  keepsEffects?: boolean;
}

/** A failure that is answered with Stripe's error object. */
export class StripeFailure extends Error {
  readonly body: StripeErrorBody;
  readonly status: number;
  readonly remembered: boolean;
  readonly keepsEffects: boolean;

  constructor(body: StripeErrorBody, options: StripeErrorOptions = {}) {
    super(body.message);
    this.body = body.code
      ? { ...body, doc_url: `https://stripe.com/docs/error-codes/${body.code.replaceAll("_", "-")}` }
      : body;
    this.status = options.status ?? 400;
    this.remembered = options.remembered ?? true;
    this.keepsEffects = options.keepsEffects ?? false;
  }
}

/** A request that fails validation: nothing ran, nothing is remembered under its key. */
export function invalidParameter(param: string, code: string | undefined, message: string): StripeFailure {
  return new StripeFailure(
    { type: "invalid_request_error", message, param, ...(code && { code }) },
    { remembered: false },
  );
}

/** A request that is well formed but that the object's state does not allow. */
export function invalidRequest(message: string, extra: Partial<StripeErrorBody> = {}): StripeFailure {
  return new StripeFailure({ type: "invalid_request_error", message, ...extra });
}

/** 404 `resource_missing`; the parameter is the one that carried the id. */
export function resourceMissing(noun: string, id: string, param: string): StripeFailure {
  return new StripeFailure(
    { type: "invalid_request_error", code: "resource_missing", message: `No such ${noun}: '${id}'`, param },
    { status: 404 },
  );
}
