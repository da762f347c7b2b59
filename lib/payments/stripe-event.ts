import Stripe from "stripe";
import type { PaymentReference, ProviderEvent } from "./port";

/** Stripe's own default: an older signature may be a recorded one. */
const TOLERANCE_SECONDS = 300;

/** Verifies the signature over the raw body and names what the event is about; null when Stripe did not sign it. */
export function parseStripeEvent(
  stripe: Stripe,
  rawBody: string,
  signature: string,
  secret: string,
): ProviderEvent | null {
  try {
    const event = stripe.webhooks.constructEvent(rawBody, signature, secret, TOLERANCE_SECONDS);
    return { id: event.id, type: event.type, livemode: event.livemode, reference: referenceOf(event) };
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) return null;
    // Signed, but no JSON: whoever sent it has the secret and is not Stripe.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What to look at because of the event. That an intent was made tells nothing: it was made because we asked. */
function referenceOf(event: Stripe.Event): PaymentReference | null {
  if (event.type === "payment_intent.created") return null;
  const object: unknown = event.data.object;
  const kind = field(object, "object");
  const id = field(object, "id");
  if (kind === "checkout.session" && id) return { kind: "session", sessionId: id };
  const intentId = kind === "payment_intent" ? id : field(object, "payment_intent");
  return intentId ? { kind: "intent", intentId } : null;
}

/** A text of the event's object. Charges, refunds and disputes name their PaymentIntent by id. */
function field(object: unknown, name: string): string | null {
  if (typeof object !== "object" || object === null) return null;
  const value: unknown = Reflect.get(object, name);
  return typeof value === "string" ? value : null;
}
