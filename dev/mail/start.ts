import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Server as NetServer } from "node:net";
import { answerMailApi } from "./api";
import { MailFaults } from "./faults";
import { answerInbox } from "./inbox";
import { Mailbox } from "./mailbox";
import { createSmtpServer } from "./smtp";
import { languageOf } from "./texts";

export interface MailStandInOptions {
  /** Port of the inbox page; 0, the default, takes a free one. */
  port?: number;
  /** Port of the mail server; 0, the default, takes a free one. */
  smtpPort?: number;
  host?: string;
  /** Folder of the mails; without it they live in memory only. */
  stateDir?: string;
  /** How many mails are kept. */
  capacity?: number;
}

export interface MailStandIn {
  /** The inbox page and its API. */
  url: string;
  port: number;
  /** What the shop takes as SMTP_URL. */
  smtpUrl: string;
  smtpPort: number;
  close(): Promise<void>;
}

const defaultCapacity = 2_000;

/** Starts a mail server with an inbox page in this process. Rejects with `EADDRINUSE` when a port is taken. */
export async function startMailStandIn(options: MailStandInOptions = {}): Promise<MailStandIn> {
  const host = options.host ?? "127.0.0.1";
  const mailbox = new Mailbox(options.stateDir, options.capacity ?? defaultCapacity);
  const faults = new MailFaults();
  const smtp = createSmtpServer(mailbox, faults);
  const web = createServer((request, response) => void answer(mailbox, faults, request, response));
  const smtpPort = await listen(smtp.server, options.smtpPort ?? 0, host);
  // A sender that goes away in the middle of a mail is everyday life for a mail server.
  smtp.on("error", (error) => console.warn(`mail stand-in: ${error.message}`));
  const stopSmtp = () => new Promise<void>((resolve) => smtp.close(resolve));
  const port = await listen(web, options.port ?? 0, host).catch(async (error) => {
    await stopSmtp();
    throw error;
  });
  return {
    url: `http://${host}:${port}`,
    port,
    smtpUrl: `smtp://${host}:${smtpPort}`,
    smtpPort,
    close: async () => {
      web.closeAllConnections();
      await Promise.all([stopSmtp(), new Promise((resolve) => web.close(resolve))]);
    },
  };
}

async function answer(
  mailbox: Mailbox,
  faults: MailFaults,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://stand-in");
  try {
    if (/^\/(api|_stand-in)\//.test(url.pathname))
      await answerMailApi(mailbox, faults, request, response, url);
    else answerInbox(mailbox, response, url, languageOf(request.headers["accept-language"]));
  } catch (error) {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}

function listen(server: Server | NetServer, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
