import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import { inboxPage } from "./inbox-page";
import type { Mailbox } from "./mailbox";
import type { Message } from "./message";
import { messagePage, missingPage } from "./message-page";
import type { Language } from "./texts";

const shown = 200;
const page = "text/html; charset=utf-8";

/** The pages of the inbox. A mail's own HTML runs no script, in a sandbox that only lets links open new tabs. */
export function answerInbox(mailbox: Mailbox, response: ServerResponse, url: URL, language: Language): void {
  const [, id, part, index] =
    /^\/messages\/([\w-]+)(?:\/(html|raw|attachments))?(?:\/(\d+))?$/.exec(url.pathname) ?? [];
  const message = id === undefined ? undefined : mailbox.get(id);
  if (url.pathname === "/") sendInbox(mailbox, response, url, language);
  else if (!message) send(response, 404, page, missingPage(language), "");
  else if (part === "html")
    send(response, 200, page, `<base target="_blank">${message.html ?? ""}`, mailPolicy);
  else if (part === "raw") sendFile(response, `${message.id}.eml`, "message/rfc822", message.raw);
  else if (part === "attachments") sendAttachment(response, message, Number(index), language);
  else send(response, 200, page, messagePage(message, language), "frame-src 'self';");
}

const mailPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'self'; font-src http: https: data:;";

function sendInbox(mailbox: Mailbox, response: ServerResponse, url: URL, language: Language): void {
  const query = { to: url.searchParams.get("to") ?? "", subject: url.searchParams.get("subject") ?? "" };
  const nonce = randomBytes(16).toString("base64");
  const html = inboxPage({ language, query, nonce, ...mailbox.find(query, shown) });
  send(response, 200, page, html, `script-src 'nonce-${nonce}'; connect-src 'self'; form-action 'self';`);
}

function sendAttachment(response: ServerResponse, message: Message, index: number, language: Language): void {
  const attachment = message.attachments[index];
  if (attachment) sendFile(response, attachment.filename, attachment.contentType, attachment.contentBase64);
  else send(response, 404, page, missingPage(language), "");
}

function sendFile(response: ServerResponse, filename: string, contentType: string, base64: string): void {
  response.setHeader("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`);
  send(response, 200, contentType, Buffer.from(base64, "base64"), "sandbox;");
}

function send(
  response: ServerResponse,
  status: number,
  contentType: string,
  body: string | Buffer,
  policy: string,
): void {
  response.writeHead(status, {
    "content-type": contentType,
    "cache-control": "no-store",
    "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:; base-uri 'self'; ${policy}`,
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
  response.end(body);
}
