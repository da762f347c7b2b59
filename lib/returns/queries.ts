import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { withdrawals } from "@/db/schema/withdrawals";
import { isWithdrawalToken } from "@/lib/shared/withdrawal-token";
import type { WithdrawalKey, WithdrawalView } from "./types";

/** A declaration for whoever made it; null for a wrong id and a wrong token alike. */
export async function getWithdrawalView(
  db: Db,
  { id, token }: WithdrawalKey,
): Promise<WithdrawalView | null> {
  if (!isWithdrawalToken(id, token)) return null;
  const row = await db.query.withdrawals.findFirst({ where: eq(withdrawals.id, id) });
  if (!row) return null;
  const { name, contract, email, goods, declaredAt } = row;
  return { name, contract, email, goods, declaredAt: declaredAt.toISOString() };
}
