import type { IncomingMessage, ServerResponse } from "node:http";
import { text as readText } from "node:stream/consumers";
import { z } from "zod";
import { type MailFaults, mailFaultSchema } from "./faults";
import type { Mailbox } from "./mailbox";
import type { Message } from "./message";

const defaultLimit = 50;
const largestLimit = 2_000;

/**
 * JSON for tests: `GET /api/messages?to=&subject=&limit=`, `GET /api/messages/{id}`, `DELETE /api/messages?to=&subject=`,
 * and the faults behind `/_stand-in/faults`.
 */
export async function answerMailApi(
  mailbox: Mailbox,
  faults: MailFaults,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const query = { to: url.searchParams.get("to") ?? "", subject: url.searchParams.get("subject") ?? "" };
  const id = /^\/api\/messages\/([\w-]+)$/.exec(url.pathname)?.[1];
  switch (`${request.method} ${id === undefined ? url.pathname : "/api/messages/{id}"}`) {
    case "GET /api/messages": {
      const { items, total } = mailbox.find(query, limitOf(url));
      return sendJson(response, 200, { items: items.map(summary), total });
    }
    case "GET /api/messages/{id}": {
      const message = mailbox.get(id ?? "");
      return message
        ? sendJson(response, 200, details(message))
        : sendJson(response, 404, { error: "message_not_found" });
    }
    case "DELETE /api/messages":
      return sendJson(response, 200, { deleted: mailbox.remove(query) });
    case "GET /_stand-in/faults":
      return sendJson(response, 200, { items: faults.list() });
    case "POST /_stand-in/faults":
      return addFault(faults, await readText(request), response);
    case "DELETE /_stand-in/faults":
      faults.clear();
      return sendJson(response, 200, { items: [] });
    case "GET /_stand-in/health":
      return sendJson(response, 200, { status: "ok" });
    default:
      return sendJson(response, 404, { error: "not_found" });
  }
}

function addFault(faults: MailFaults, body: string, response: ServerResponse): void {
  try {
    sendJson(response, 200, faults.add(mailFaultSchema.parse(JSON.parse(body))));
  } catch (error) {
    if (!(error instanceof z.ZodError) && !(error instanceof SyntaxError)) throw error;
    sendJson(response, 400, { error: "invalid_body", message: error.message });
  }
}

function limitOf(url: URL): number {
  const limit = Number(url.searchParams.get("limit") ?? defaultLimit);
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, largestLimit) : defaultLimit;
}

function summary({ id, receivedAt, messageId, from, to, recipients, subject }: Message) {
  return { id, receivedAt, messageId, from, to, recipients, subject };
}

function details(message: Message) {
  const { text, html, headers } = message;
  const attachments = message.attachments.map(({ filename, contentType, size }, index) => ({
    filename,
    contentType,
    size,
    url: `/messages/${message.id}/attachments/${index}`,
  }));
  return { ...summary(message), text, html, headers, attachments };
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(body));
}
