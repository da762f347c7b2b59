import { createTransport } from "nodemailer";
import { env } from "@/lib/shared/env";
import type { Mailer, OutgoingMail } from "./mailer";
import { headerLine, isSingleAddress } from "./rules/headers";

/** No step of a delivery may hang: a worker that stops lets what is in hand end first. */
const STEP_MS = 10_000;
/** More than a worker sends at once: no mail waits here for a connection. */
const CONNECTIONS = 10;

/** Carries mails over SMTP on a few kept connections. `url` as in `smtp://user:pass@host:587`. */
export function createSmtpMailer({ url, sender }: { url: string; sender: string }): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: 100,
    dnsTimeout: STEP_MS,
    connectionTimeout: STEP_MS,
    greetingTimeout: STEP_MS,
    socketTimeout: STEP_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    sender,
    send: async (mail) => {
      await transport.sendMail(envelopeOf(mail, sender));
    },
    close: () => transport.close(),
  };
}

function envelopeOf({ messageId, to, subject, html, text }: OutgoingMail, from: string) {
  // An address as data, never as a header to be parsed: one recipient stays one recipient.
  if (!isSingleAddress(to)) throw new Error(`Mail ${messageId} has no single recipient`);
  return {
    messageId,
    from,
    to: { name: "", address: to },
    subject: headerLine(subject),
    html,
    text,
    // Out-of-office replies are not for machines (RFC 3834).
    headers: { "Auto-Submitted": "auto-generated" },
  };
}

let shared: Mailer | undefined;

/** The process's mailer, made at first use. */
export function getMailer(): Mailer {
  shared ??= createSmtpMailer({ url: env().SMTP_URL, sender: env().MAIL_FROM });
  return shared;
}
