import type Stripe from "stripe";
import { z } from "zod";
import type { Call } from "../core/call";
import { resourceMissing } from "../core/errors";
import { newStripeId } from "../core/ids";
import { expand, parseParams } from "../core/params";
import type { Transaction } from "../core/transaction";

interface Booking {
  source: string;
  /** Cents, negative for money that leaves. */
  amount: number;
  currency: string;
  type: "charge" | "refund" | "adjustment";
  category: "charge" | "refund" | "dispute";
  description: string | null;
}

/** Books money on the balance: 1.5 % + 25 cents on a charge, nothing on what goes back. */
export function bookBalance(tx: Transaction, booking: Booking): Stripe.BalanceTransaction {
  const fee = booking.type === "charge" ? Math.round(booking.amount * 0.015) + 25 : 0;
  return tx.put("balanceTransactions", {
    id: newStripeId("txn_3"),
    object: "balance_transaction",
    amount: booking.amount,
    available_on: tx.now + 2 * 86_400,
    balance_type: "payments",
    created: tx.now,
    currency: booking.currency,
    description: booking.description,
    exchange_rate: null,
    fee,
    fee_details:
      fee === 0
        ? []
        : [
            {
              amount: fee,
              application: null,
              currency: booking.currency,
              description: "Stripe processing fees",
              type: "stripe_fee",
            },
          ],
    net: booking.amount - fee,
    reporting_category: booking.category,
    source: booking.source,
    status: "pending",
    type: booking.type,
  });
}

/** `GET /v1/balance_transactions/{id}` */
export function retrieveBalanceTransaction(call: Call, [id = ""]: string[]): Stripe.BalanceTransaction {
  parseParams(z.strictObject({ expand }), call.params);
  const found = call.tx.get("balanceTransactions", id);
  if (!found) throw resourceMissing("balance transaction", id, "id");
  return found;
}
