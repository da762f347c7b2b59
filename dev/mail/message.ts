import { type AddressObject, simpleParser } from "mailparser";

export interface Attachment {
  filename: string;
  contentType: string;
  size: number;
  contentBase64: string;
}

/** A mail as it arrived. `recipients` are those of the envelope, so Bcc counts; times are ISO 8601 UTC. */
export interface Message {
  id: string;
  receivedAt: string;
  messageId: string | null;
  from: string;
  to: string;
  recipients: string[];
  subject: string;
  text: string;
  html: string | null;
  headers: string[];
  attachments: Attachment[];
  raw: string;
}

export interface Envelope {
  id: string;
  receivedAt: string;
  recipients: string[];
}

/** Parses what came in over SMTP. */
export async function parseMessage(raw: Buffer, envelope: Envelope): Promise<Message> {
  const mail = await simpleParser(raw);
  return {
    ...envelope,
    messageId: mail.messageId ?? null,
    from: mail.from?.text ?? "",
    to: addressText(mail.to),
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: mail.html || null,
    headers: mail.headerLines.map(({ line }) => line),
    attachments: mail.attachments.map((attachment, index) => ({
      filename: attachment.filename ?? `attachment-${index + 1}`,
      contentType: attachment.contentType,
      size: attachment.size,
      contentBase64: attachment.content.toString("base64"),
    })),
    raw: raw.toString("base64"),
  };
}

function addressText(addresses: AddressObject | AddressObject[] | undefined): string {
  if (addresses === undefined) return "";
  return Array.isArray(addresses) ? addresses.map(({ text }) => text).join(", ") : addresses.text;
}
