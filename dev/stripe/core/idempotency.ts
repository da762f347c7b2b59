import { createHash } from "node:crypto";
import { StripeFailure } from "./errors";
import type { FormObject } from "./form-body";
import type { Store } from "./store";
import type { RememberedAnswer } from "./tables";

const longestKey = 255;
const rememberedSeconds = 24 * 60 * 60;

/** Stripe's v1 idempotency: the first answer to a key is the answer to it for 24 hours, a 500 included. */
export class Idempotency {
  readonly #store: Store;
  readonly #inFlight = new Set<string>();

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Takes the key for this request, or gives the remembered answer. Failures: `idempotency_error` 400 when the key was
   * used for something else, 409 `idempotency_key_in_use` while its first request runs. `release` must follow.
   */
  begin(key: string, request: string, params: FormObject, now: number): RememberedAnswer | "first" {
    if (key.length > longestKey) {
      throw idempotencyError(
        `Idempotency keys can be at most ${longestKey} characters long. This key is ${key.length} characters long.`,
        400,
      );
    }
    const known = this.#store.get("answers", key);
    if (known && known.created > now - rememberedSeconds) {
      if (known.request !== request) {
        throw idempotencyError(
          `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${request}' vs '${known.request}'). Try using a key other than '${key}' if you meant to execute a different request.`,
          400,
        );
      }
      if (known.fingerprint !== fingerprintOf(params)) {
        throw idempotencyError(
          `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
          400,
        );
      }
      return known;
    }
    if (this.#inFlight.has(key)) {
      throw idempotencyError(
        `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
        409,
        "idempotency_key_in_use",
      );
    }
    this.#inFlight.add(key);
    return "first";
  }

  release(key: string): void {
    this.#inFlight.delete(key);
  }
}

/** The same for the same parameters, in whatever order they came. */
export function fingerprintOf(params: FormObject): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(params)))
    .digest("base64url");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, sorted(inner)]);
}

function idempotencyError(message: string, status: number, code?: string): StripeFailure {
  return new StripeFailure(
    { type: "idempotency_error", message, ...(code && { code }) },
    { status, remembered: false },
  );
}
