import { type ChildProcess, spawn } from "node:child_process";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { eventually } from "./outcome";

export interface SecondShop {
  address: string;
  /** All it wrote so far. */
  said: () => string;
  stop: () => Promise<void>;
}

/** Another instance of the shop that is tested, on the same data, with settings of its own. */
export async function startSecondShop(settings: Record<string, string>): Promise<SecondShop> {
  const port = await freePort();
  const next = ["node_modules/next/dist/bin/next", "start", "--port", String(port)];
  const child = spawn(process.execPath, next, {
    env: { ...process.env, NODE_ENV: "production", NODE_OPTIONS: "", PORT: String(port), ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  const address = `http://localhost:${port}`;
  const stop = () => end(child);
  try {
    await eventually(async () => {
      if (!(await fetch(`${address}/api/v1/health`)).ok) throw new Error(said);
    }, 45_000);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, said: () => said, stop };
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
