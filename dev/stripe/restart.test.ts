import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { failureOf, secretKey, startReceiver, stripeClient } from "./testing/shop";

let folder: string;
const running = new Set<ChildProcess>();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stripe-stand-in-"));
});
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** The stand-in as the launcher starts it; resolves with its port once it says that it listens. */
async function start(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["--import", "tsx", "dev/stripe/server.ts"], {
    env: { ...process.env, PORT: "0", STATE_DIR: folder, SECRET_KEY: secretKey, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const port = await new Promise<number>((resolve) => {
    child.stdout.once("data", (chunk: Buffer) =>
      resolve((JSON.parse(chunk.toString()) as { listening: number }).listening),
    );
    void exited.then(() => resolve(0));
  });
  return { child, port, exited, errors: () => errors, stripe: stripeClient(port) };
}

const params = { amount: 1290, currency: "eur", metadata: { order_id: "o-9" } };

it("keeps intents, events and the answers to keys over a kill -9", async () => {
  const first = await start();
  const kept = await first.stripe.paymentIntents.create(params, { idempotencyKey: "key-1" });
  const refused = first.stripe.paymentIntents.confirm(kept.id, {
    payment_method: "pm_card_chargeDeclined",
    return_url: "http://shop.test",
  });
  expect(await failureOf(refused)).toMatchObject({ code: "card_declined" });
  first.child.kill("SIGKILL");
  await first.exited;
  // A line torn off while it was written belongs to nobody.
  appendFileSync(join(folder, "journal.ndjson"), '[["paymentIntents","pi_torn",{"id":"pi_to');

  const second = await start();
  expect(await second.stripe.paymentIntents.retrieve(kept.id)).toMatchObject({
    metadata: { order_id: "o-9" },
    last_payment_error: { code: "card_declined" },
  });
  const replayed = await second.stripe.paymentIntents.create(params, { idempotencyKey: "key-1" });
  expect(replayed.id).toBe(kept.id);
  expect(replayed.lastResponse.headers["idempotent-replayed"]).toBe("true");
  expect((await second.stripe.paymentIntents.list()).data).toHaveLength(1);
  const types = (await second.stripe.events.list()).data.map(({ type }) => type).toSorted();
  expect(types).toEqual(["charge.failed", "payment_intent.created", "payment_intent.payment_failed"]);
});

it("delivers after a restart what it could not deliver before", async () => {
  const receiver = await startReceiver();
  const webhook = { WEBHOOK_SECRET: "whsec_shop", WEBHOOK_RETRY_MS: "100,100,100,100" };
  const first = await start({
    ...webhook,
    WEBHOOK_URL: "http://127.0.0.1:9/nobody",
    WEBHOOK_RETRY_MS: "600000",
  });
  const intent = await first.stripe.paymentIntents.create(params);
  first.child.kill("SIGKILL");
  await first.exited;
  await start({ ...webhook, WEBHOOK_URL: receiver.url });
  await expect
    .poll(() => receiver.events.map(({ data }) => (data.object as { id: string }).id), { timeout: 10_000 })
    .toEqual([intent.id]);
  await receiver.close();
});

it("says that a port is taken, and ends cleanly when told", async () => {
  const first = await start();
  const second = await start({ PORT: String(first.port), STATE_DIR: join(folder, "second") });
  expect(await second.exited).toBe(1);
  expect(second.errors()).toContain("EADDRINUSE");
  first.child.kill("SIGTERM");
  expect(await first.exited).toBe(0);
});
