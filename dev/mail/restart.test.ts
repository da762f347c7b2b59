import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import nodemailer from "nodemailer";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startMailStandIn } from "./start";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mail-stand-in-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const send = (url: string, subject: string) =>
  nodemailer
    .createTransport(url)
    .sendMail({ from: "shop@morgenhain.test", to: "ada@example.com", subject, text: "x" });

const subjects = async (url: string) => {
  const { items } = (await (await fetch(`${url}/api/messages`)).json()) as { items: { subject: string }[] };
  return items.map(({ subject }) => subject);
};

/** The stand-in as the launcher starts it. */
async function start(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["--import", "tsx", "dev/mail/server.ts"], {
    env: { ...process.env, PORT: "0", SMTP_PORT: "0", STATE_DIR: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ports = await new Promise<{ listening: number; smtp: number }>((resolve) => {
    child.stdout.once("data", (chunk: Buffer) => resolve(JSON.parse(chunk.toString())));
    void exited.then(() => resolve({ listening: 0, smtp: 0 }));
  });
  return { child, exited, errors: () => errors, ports };
}

it("keeps mails over a kill -9, says that a port is taken, ends cleanly when told", async () => {
  const first = await start();
  await send(`smtp://127.0.0.1:${first.ports.smtp}`, "bleibt");
  first.child.kill("SIGKILL");
  await first.exited;

  const second = await start();
  expect(await subjects(`http://127.0.0.1:${second.ports.listening}`)).toEqual(["bleibt"]);
  const third = await start({ SMTP_PORT: String(second.ports.smtp) });
  expect(await third.exited).toBe(1);
  expect(third.errors()).toContain("EADDRINUSE");
  second.child.kill("SIGTERM");
  expect(await second.exited).toBe(0);
});

it("keeps the newest mails only, on disk too", async () => {
  const standIn = await startMailStandIn({ stateDir: folder, capacity: 3 });
  for (const subject of ["1", "2", "3", "4", "5"]) await send(standIn.smtpUrl, subject);
  expect(await subjects(standIn.url)).toEqual(["5", "4", "3"]);
  expect(readdirSync(folder)).toHaveLength(3);
  await standIn.close();
});
