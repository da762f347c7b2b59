import { randomFillSync } from "node:crypto";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** An unguessable id in Stripe's manner: `pi_3…`, `cs_test_a1…`. */
export function newStripeId(prefix: string, length = 24): string {
  const bytes = randomFillSync(new Uint8Array(length));
  let id = prefix;
  for (const byte of bytes) id += alphabet[byte % alphabet.length];
  return id;
}
