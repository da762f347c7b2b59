import type { Db } from "@/db/client";
import { mails } from "@/db/schema/outbox";
import { newId } from "@/lib/shared/ids";
import { renderMail } from "../render-mail";
import { messageId } from "../rules/headers";
import type { MailContent } from "../types";
import type { MailKey } from "./deliver";

/**
 * Writes a mail down before it goes out, with the one Message-ID it will ever have. Of several writers one wins; the
 * others' renderings are dropped.
 */
export async function storeMail(
  db: Db,
  key: MailKey,
  mail: { content: MailContent; recipient: string; sender: string; orderId: string | null },
): Promise<void> {
  const id = newId();
  const rendered = await renderMail(mail.content);
  await db
    .insert(mails)
    .values({
      id,
      messageId: messageId(id, mail.sender),
      orderId: mail.orderId,
      recipient: mail.recipient,
      ...key,
      ...rendered,
    })
    .onConflictDoNothing({ target: [mails.kind, mails.aboutId] });
}
