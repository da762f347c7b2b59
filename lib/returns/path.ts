import type { Locale } from "@/lib/shared/text";
import type { WithdrawalKey } from "./types";

/** The page that shows what was declared and when. */
export function withdrawalPath(locale: Locale, { id, token }: WithdrawalKey): string {
  return `/${locale}/withdraw/${encodeURIComponent(id)}/${encodeURIComponent(token)}`;
}
