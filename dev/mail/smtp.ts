import type { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import { uuidv7 } from "uuidv7";
import type { MailFaults } from "./faults";
import type { Mailbox } from "./mailbox";
import { parseMessage } from "./message";

const largestMail = 25_000_000;

/** A mail server that takes every mail for everybody, with or without a login, and sends nothing on. */
export function createSmtpServer(mailbox: Mailbox, faults: MailFaults): SMTPServer {
  const sockets = new Map<number, Socket>();
  const server = new SMTPServer({
    name: "mail.stand-in",
    banner: "Nahtlos mail stand-in",
    size: largestMail,
    authOptional: true,
    hideSTARTTLS: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    closeTimeout: 500,
    onAuth: (_auth, _session, done) => done(null, { user: "anybody" }),
    onRcptTo: (address, _session, done) => {
      done(faults.strike("refuse", [address.address]) ? smtpError(550, "5.1.1 No such mailbox here") : null);
    },
    onData: (stream, session, done) => {
      receive(mailbox, faults, stream, session).then(
        (outcome) => {
          // Broken before an answer: the sender never learns that its mail was taken.
          if (outcome === "cut") sockets.get(session.remotePort)?.resetAndDestroy();
          else done(outcome);
        },
        (error: Error) => done(error),
      );
    },
  });
  server.server.on("connection", (socket) => {
    const { remotePort = 0 } = socket;
    sockets.set(remotePort, socket);
    socket.once("close", () => sockets.delete(remotePort));
  });
  return server;
}

async function receive(
  mailbox: Mailbox,
  faults: MailFaults,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
): Promise<Error | null | "cut"> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  if (stream.sizeExceeded) return smtpError(552, "5.3.4 The mail is larger than 25 MB");
  const recipients = session.envelope.rcptTo.map(({ address }) => address);
  const slow = faults.strike("slow", recipients);
  if (slow) await wait(slow.ms);
  if (faults.strike("temporary", recipients)) return smtpError(451, "4.3.0 Try again later");
  const envelope = { id: uuidv7(), receivedAt: new Date().toISOString(), recipients };
  mailbox.add(await parseMessage(Buffer.concat(chunks), envelope));
  return faults.strike("cut_after_effect", recipients) ? "cut" : null;
}

function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
