import { getSettings } from "@/lib/settings/queries";
import type { Context } from "@/lib/shared/context";
import { fail, type Result } from "@/lib/shared/result";
import type { Mailer } from "../mailer";
import { getWithdrawalFacts } from "../queries";
import { deliver, findMail, type MailInHand } from "../steps/deliver";
import { storeMail } from "../steps/store-mail";
import { withdrawalReceipt } from "../templates/withdrawal-receipt";

export type SendWithdrawalReceiptFailure =
  | { code: "forbidden" }
  | { code: "withdrawal_not_found" }
  | MailInHand;

/**
 * Confirms that a declaration of withdrawal came in, with its content and time (§ 356a BGB), once. It says the same whether
 * or not the order exists. For jobs; throws when the mail server does not take it. Failures: `forbidden`,
 * `withdrawal_not_found`, `mail_in_hand` (being sent by another; come again).
 */
export async function sendWithdrawalReceipt(
  ctx: Context,
  mailer: Mailer,
  { withdrawalId }: { withdrawalId: string },
): Promise<Result<{ messageId: string }, SendWithdrawalReceiptFailure>> {
  if (ctx.actor.kind !== "system") return fail({ code: "forbidden" });
  const key = { kind: "withdrawal_receipt", aboutId: withdrawalId } as const;
  if (!(await findMail(ctx.db, key))) {
    const declared = await getWithdrawalFacts(ctx.db, withdrawalId);
    if (!declared) return fail({ code: "withdrawal_not_found" });
    const { company } = await getSettings(ctx.db);
    await storeMail(ctx.db, key, {
      content: withdrawalReceipt(declared, company),
      recipient: declared.email,
      sender: mailer.sender,
      orderId: declared.orderId,
    });
  }
  return deliver(ctx.db, mailer, key);
}
