import { env } from "./env";
import { deriveToken, sameToken } from "./ids";

/** The secret part of a declaration's link, for whoever made it; derived, so that no copy lies in the database. */
export function withdrawalToken(withdrawalId: string): string {
  return deriveToken(env().APP_SECRET, "withdrawal", withdrawalId);
}

/** Compares in constant time. */
export function isWithdrawalToken(withdrawalId: string, token: string): boolean {
  return sameToken(withdrawalToken(withdrawalId), token);
}
