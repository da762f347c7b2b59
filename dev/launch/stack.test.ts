import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { freePorts } from "./ports";
import { createProgress } from "./progress";
import { startStack } from "./stack";
import { smallShop } from "./testing/small-shop";

async function open(
  { root, stateFolder }: { root: string; stateFolder: string },
  environment: Record<string, string> = {},
) {
  chmodSync(root, 0o755);
  const said: string[] = [];
  const stack = await startStack({
    root,
    mode: "start",
    environment: { NODE_ENV: "production", PATH: process.env.PATH, ...environment },
    ports: await freePorts(),
    stateFolder,
    distDir: ".next",
    durable: true,
    progress: createProgress((line) => said.push(line)),
  });
  onTestFinished(() => stack.stop());
  return { stack, said };
}

const answers = (url: string) =>
  fetch(url, { signal: AbortSignal.timeout(2_000) })
    .then((response) => response.ok)
    .catch(() => false);

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(50))
    if (await condition()) return;
  throw new Error("the condition did not come true");
}

test("everything comes up, is told where the rest is, and stops without a trace", async () => {
  const { stack, said } = await open(smallShop());
  const settings = (await (await fetch(stack.shopUrl)).json()) as Record<string, string>;
  expect(settings.DATABASE_URL).toBe(stack.database.url);
  expect(settings.STRIPE_API_BASE).toBe(stack.stripe);
  expect(settings.NODE_ENV).toBe("production");
  expect(await answers(stack.stripe ?? "")).toBe(true);
  expect(await answers(stack.inbox ?? "")).toBe(true);
  expect(said.filter((line) => line.startsWith("!"))).toEqual([]);
  await stack.stop();
  for (const url of [stack.shopUrl, stack.stripe ?? "", stack.inbox ?? ""])
    expect(await answers(url)).toBe(false);
});

test("a second start neither seeds nor builds again, not even under a new address", async () => {
  const shop = smallShop();
  const builds = () => readFileSync(path.join(shop.root, ".builds"), "utf8").trim().split("\n").length;
  await (await open(shop, { PUBLIC_URL: "https://shop.example" })).stack.stop();
  const second = await open(shop, { PUBLIC_URL: "https://other.example" });
  expect(second.said.join("\n")).not.toContain("Filling");
  expect(builds()).toBe(1);
  await second.stack.stop();
});

test("an operator's own payment and mail settings leave the stand-ins out", async () => {
  const { stack } = await open(smallShop(), {
    STRIPE_SECRET_KEY: "sk_test_operator",
    STRIPE_PUBLISHABLE_KEY: "pk_test_operator",
    STRIPE_WEBHOOK_SECRET: "whsec_operator",
    SMTP_URL: "smtp://mail.example:25",
  });
  expect(stack.stripe).toBeUndefined();
  expect(stack.inbox).toBeUndefined();
  expect(stack.environment.STRIPE_API_BASE).toBeUndefined();
  expect(stack.environment.SMTP_URL).toBe("smtp://mail.example:25");
});

test("a broken build ends the start with its words, and what was up is stopped", async () => {
  const shop = smallShop();
  await expect(open(shop, { BREAK_BUILD: "yes" })).rejects.toThrow("the build is broken on purpose");
  expect(existsSync(path.join(shop.stateFolder, "postgres", "cluster", "postmaster.pid"))).toBe(false);
});

test("a killed database comes back at the same address while the shop goes on", async () => {
  const { stack } = await open(smallShop());
  const pidFile = path.join(stack.database.folder ?? "", "cluster", "postmaster.pid");
  const killed = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  process.kill(killed, "SIGKILL");
  await until(async () => {
    const lines = existsSync(pidFile) ? readFileSync(pidFile, "utf8").split("\n") : [];
    return Number(lines[0]) !== killed && lines[7]?.trim() === "ready";
  });
  expect(readFileSync(pidFile, "utf8").split("\n")[3]).toBe(new URL(stack.database.url).port);
  expect(await answers(stack.shopUrl)).toBe(true);
});

test("a killed launcher leaves nothing running", async () => {
  const { root, stateFolder } = smallShop();
  chmodSync(root, 0o755);
  const program = path.join(import.meta.dirname, "testing/open-shop.ts");
  const launcher = spawn(process.execPath, ["--import", "tsx", program, root], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [line] = (await once(createInterface({ input: launcher.stdout }), "line")) as [string];
  const addresses = Object.values(JSON.parse(line) as Record<string, string>);
  for (const url of addresses) expect(await answers(url)).toBe(true);
  launcher.kill("SIGKILL");
  const pidFile = path.join(stateFolder, "postgres", "cluster", "postmaster.pid");
  await until(
    async () => !existsSync(pidFile) && !(await Promise.all(addresses.map(answers))).includes(true),
  );
});
