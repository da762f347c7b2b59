import { spawn } from "node:child_process";
import path from "node:path";
import { text } from "node:stream/consumers";
import { ROOT } from "@/dev/launch/operator";
import type { Job, Played } from "./generator";

const GENERATOR = path.join(import.meta.dirname, "generator.ts");

/** Plays a job in a process of its own, so that measuring here never delays the users there. */
export async function runLoad(job: Job): Promise<Played> {
  const child = spawn(process.execPath, ["--import", "tsx", GENERATOR], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, NODE_ENV: "production" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(JSON.stringify(job));
  const [answer, code] = await Promise.all([
    text(child.stdout),
    new Promise<number | null>((resolve) => child.once("close", resolve)),
  ]);
  if (code !== 0) throw new Error(`The load generator ended with exit code ${code}`);
  return JSON.parse(answer) as Played;
}
