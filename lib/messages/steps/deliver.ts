import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { mails } from "@/db/schema/outbox";
import { fail, ok, type Result } from "@/lib/shared/result";
import type { Mailer } from "../mailer";
import type { MailKind } from "../types";

export type MailKey = { kind: MailKind; aboutId: string };
export type MailInHand = { code: "mail_in_hand" };

/**
 * How long a sender has a mail to itself unless it says that it is still at it. A killed one's mail is free again before its
 * job comes back to another worker, so that neither waits for the other.
 */
const CLAIM = sql`interval '20 seconds'`;
const RENEW_EVERY_MS = 4_000;

/**
 * Sends a stored mail unless it was sent, outside of any transaction. Whoever sends claims the row first, so parallel calls
 * deliver it once; a process killed between sending and marking repeats it under the same Message-ID, never under another.
 * Throws when the mail server refuses. Failure: `mail_in_hand` (another one is sending; ask again later).
 */
export async function deliver(
  db: Db,
  mailer: Mailer,
  key: MailKey,
): Promise<Result<{ messageId: string }, MailInHand>> {
  const claimed = await claim(db, key);
  if (!claimed) {
    const mail = await findMail(db, key);
    if (mail?.status === "sent") return ok({ messageId: mail.messageId });
    return fail({ code: "mail_in_hand" });
  }
  const { id, messageId, recipient, subject, html, text } = claimed;
  const renewal = setInterval(() => void renew(db, id), RENEW_EVERY_MS);
  const sending = mailer
    .send({ messageId, to: recipient, subject, html, text })
    .finally(() => clearInterval(renewal));
  try {
    await sending;
  } catch (error) {
    await db.update(mails).set({ claimedUntil: null }).where(eq(mails.id, id));
    throw error;
  }
  await db
    .update(mails)
    .set({ status: "sent", sentAt: sql`now()`, claimedUntil: null })
    .where(eq(mails.id, id));
  return ok({ messageId });
}

export async function findMail(db: Db, { kind, aboutId }: MailKey) {
  return db.query.mails.findFirst({ where: and(eq(mails.kind, kind), eq(mails.aboutId, aboutId)) });
}

async function claim(db: Db, { kind, aboutId }: MailKey) {
  const free = sql`(${mails.claimedUntil} is null or ${mails.claimedUntil} < now())`;
  const [mail] = await db
    .update(mails)
    .set({ attempts: sql`${mails.attempts} + 1`, claimedUntil: sql`now() + ${CLAIM}` })
    .where(and(eq(mails.kind, kind), eq(mails.aboutId, aboutId), eq(mails.status, "waiting"), free))
    .returning();
  return mail;
}

/** Only while it still has the mail: a renewal that comes late must not lock one that was given up. */
async function renew(db: Db, id: string): Promise<void> {
  try {
    await db
      .update(mails)
      .set({ claimedUntil: sql`now() + ${CLAIM}` })
      .where(and(eq(mails.id, id), eq(mails.status, "waiting"), isNotNull(mails.claimedUntil)));
  } catch {
    // The database is away: the next renewal tries again, and at worst another one sends the same Message-ID.
  }
}
