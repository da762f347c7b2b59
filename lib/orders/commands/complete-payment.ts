import { ask, type Unanswered } from "@/lib/payments/ask";
import type { PaymentProvider, PaymentReference } from "@/lib/payments/port";
import type { Context } from "@/lib/shared/context";
import { fail, type Result } from "@/lib/shared/result";
import { inTransaction } from "@/lib/shared/transaction";
import { applyFacts } from "../steps/apply-facts";
import { readPayment } from "../steps/read-payment";
import type { Settlement } from "../types";

/**
 * Reads a payment again at the provider and brings its order to what is true there. Return page, webhook and reconciler
 * all come here, in any order and at once; it acts once. Anyone may ask: only the provider's own answer counts.
 * Failures: `payment_not_found` (not this shop's), `provider_unavailable` (nothing changed, ask again).
 */
export async function completePayment(
  ctx: Context,
  provider: PaymentProvider,
  reference: PaymentReference,
): Promise<Result<Settlement, { code: "payment_not_found" } | Unanswered>> {
  const read = await ask(() => readPayment(ctx.db, provider, reference));
  if (!read.ok) return read;
  const found = read.value;
  if (!found) return fail({ code: "payment_not_found" });
  return inTransaction(ctx.db, (tx) => applyFacts(tx, ctx, found, found.facts));
}
