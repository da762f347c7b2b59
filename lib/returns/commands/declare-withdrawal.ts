import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { withdrawals } from "@/db/schema/withdrawals";
import { recordEvent } from "@/lib/orders/steps/record-event";
import { announce } from "@/lib/shared/announce";
import type { Context } from "@/lib/shared/context";
import { newId } from "@/lib/shared/ids";
import { type Result, reject } from "@/lib/shared/result";
import { inTransaction } from "@/lib/shared/transaction";
import { withdrawalToken } from "@/lib/shared/withdrawal-token";
import { meantOrderNumber } from "../rules/order-number";
import type { WithdrawalInput } from "../schemas";
import type { WithdrawalKey } from "../types";

/** `declarationKey`: a UUID made with the summary; sent again, the declaration is the one that was already made. */
export type DeclareWithdrawalInput = WithdrawalInput & { declarationKey: string };
export type DeclaredWithdrawal = WithdrawalKey & { declaredAt: Date };
export type DeclareWithdrawalFailure = { code: "declaration_key_reused" };

/**
 * Takes a declaration of withdrawal from anybody, without sign-in (§ 356a BGB), and has its receipt sent. The answer is the
 * same whether or not there is such an order; one whose number and e-mail match gets an event. Failure:
 * `declaration_key_reused` (the key came with another content before).
 */
export async function declareWithdrawal(
  ctx: Context,
  input: DeclareWithdrawalInput,
): Promise<Result<DeclaredWithdrawal, DeclareWithdrawalFailure>> {
  return inTransaction(ctx.db, async (tx) => {
    const orderId = await findMeantOrder(tx, input);
    const id = newId();
    const [declared] = await tx
      .insert(withdrawals)
      .values({ id, ...input, orderId, locale: ctx.locale, channel: ctx.channel, declaredAt: ctx.now })
      .onConflictDoNothing({ target: withdrawals.declarationKey })
      .returning();
    if (!declared) return findDeclared(tx, input);
    if (orderId) await recordEvent(tx, ctx, orderId, "withdrawal_declared", { withdrawalId: id });
    await announce(tx, "withdrawal.declared", { withdrawalId: id });
    return { id, token: withdrawalToken(id), declaredAt: declared.declaredAt };
  });
}

async function findMeantOrder(tx: Tx, { contract, email }: WithdrawalInput): Promise<string | null> {
  const [order] = await tx
    .select({ id: orders.id })
    .from(orders)
    .where(and(eq(orders.number, meantOrderNumber(contract) ?? contract), eq(orders.email, email)));
  return order?.id ?? null;
}

async function findDeclared(tx: Tx, input: DeclareWithdrawalInput): Promise<DeclaredWithdrawal> {
  const [known] = await tx
    .select()
    .from(withdrawals)
    .where(eq(withdrawals.declarationKey, input.declarationKey));
  if (!known) throw new Error("A declaration with this key was there and is gone");
  const isSame = (["name", "contract", "email", "goods"] as const).every(
    (field) => known[field] === input[field],
  );
  if (!isSame) reject({ code: "declaration_key_reused" });
  return { id: known.id, token: withdrawalToken(known.id), declaredAt: known.declaredAt };
}
