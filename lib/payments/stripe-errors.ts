import Stripe from "stripe";
import { ProviderRefused, ProviderUnavailable } from "./port";

/** No connection, a 5xx, a rate limit or a call still running under this key: what happened there is unknown. */
export async function clearly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    if (isRemembered(error)) throw new ProviderRefused("answer_remembered", error);
    const status = error.statusCode ?? 500;
    if (status >= 500 || status === 429 || status === 409) throw new ProviderUnavailable(error);
    throw new ProviderRefused(error.code ?? error.type, error);
  }
}

/** Stripe keeps a 500 for 24 hours under our key: every further try would only hear it again. */
export function isRemembered(error: unknown): boolean {
  return (
    error instanceof Stripe.errors.StripeError &&
    (error.statusCode ?? 0) >= 500 &&
    error.headers?.["idempotent-replayed"] === "true"
  );
}

export async function found<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError && error.statusCode === 404) return null;
    throw error;
  }
}

/** A thing that is paid, closed or gone cannot be closed again; what it is now is read afterwards. */
export async function settled(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    // Closing goes under a fresh key each time, so a remembered failure is no last word.
    if (isRemembered(error)) throw new ProviderUnavailable(error);
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
  }
}
