import { createTransport } from "nodemailer";
import { expect, onTestFinished, test } from "vitest";
import { startMailStandIn } from "../../mail/start";
import { startStripeStandIn } from "../../stripe/start";
import { MailProxy } from "./mail-proxy";
import { ProviderProxy } from "./provider-proxy";

async function aProvider() {
  const standIn = await startStripeStandIn({ secretKey: "sk_test_proxy" });
  const proxy = await ProviderProxy.start(standIn.url);
  onTestFinished(async () => {
    proxy.close();
    await standIn.close();
  });
  const open = () =>
    fetch(`${proxy.url}/v1/payment_intents`, {
      method: "POST",
      headers: { authorization: "Bearer sk_test_proxy" },
      body: new URLSearchParams({ amount: "100", currency: "eur" }),
    });
  const made = async () => {
    const state = await fetch(`${standIn.url}/_stand-in/state`);
    return ((await state.json()) as { payments: unknown[] }).payments.length;
  };
  return { proxy, open, made };
}

test.each([
  ["before", 0],
  ["after", 1],
] as const)("a call that is cut %s the provider leaves %i behind", async (when, left) => {
  const { proxy, open, made } = await aProvider();
  let struck = 0;
  const matches = ({ path }: { path: string }) => path === "/v1/payment_intents";
  proxy.trap.set({ when, matches, strike: () => (struck += 1) });
  await expect(open()).rejects.toThrow();
  expect([struck, await made()]).toEqual([1, left]);
  expect((await open()).status).toBe(200);
});

async function aMailServer() {
  const standIn = await startMailStandIn();
  const proxy = await MailProxy.start(standIn.smtpPort);
  onTestFinished(async () => {
    proxy.close();
    await standIn.close();
  });
  const send = () =>
    createTransport({ host: "127.0.0.1", port: proxy.port }).sendMail({
      from: "a@example.com",
      to: "b@example.com",
      subject: "Hello",
      text: "one\r\n.two",
    });
  const arrived = async () =>
    ((await (await fetch(`${standIn.url}/api/messages`)).json()) as { total: number }).total;
  return { proxy, send, arrived };
}

test.each([
  ["data", 0],
  ["taken", 1],
] as const)("a sender killed at %s leaves %i mails", async (moment, left) => {
  const { proxy, send, arrived } = await aMailServer();
  const strike = () => proxy.goAway();
  proxy.trap.set({ when: "before", matches: (seen) => seen === moment, strike });
  await expect(send()).rejects.toThrow();
  expect(await arrived()).toBe(left);
});

test("a mail server that is away takes nothing, and everything once it is back", async () => {
  const { proxy, send, arrived } = await aMailServer();
  proxy.goAway();
  await expect(send()).rejects.toThrow();
  proxy.comeBack();
  await send();
  expect(await arrived()).toBe(1);
});
