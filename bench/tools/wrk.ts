import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { provideTool, tools } from "./provide-tool";

export type WrkRun = {
  url: string;
  seconds: number;
  connections?: number;
  headers?: Record<string, string>;
  /** A Lua script that makes the requests, and what it is given. */
  script?: { file: string; args: string[] };
};

export type WrkResult = {
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers that were no success, and sockets that failed. */
  failed: number;
};

const UNITS: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Asks one address as fast as it answers. One thread, so that the generator takes as little of the machine as it can. */
export async function wrk({
  url,
  seconds,
  connections = 16,
  headers = {},
  script,
}: WrkRun): Promise<WrkResult> {
  const args = [
    ...["--threads", "1", "--connections", String(connections), "--duration", `${seconds}s`, "--latency"],
    ...Object.entries(headers).flatMap(([name, value]) => ["--header", `${name}: ${value}`]),
    ...(script ? ["--script", script.file] : []),
    url,
    ...(script ? ["--", ...script.args] : []),
  ];
  const child = spawn(provideTool(tools.wrk), args, { stdio: ["ignore", "pipe", "pipe"] });
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return readWrk(output, errors);
}

export function readWrk(output: string, errors = ""): WrkResult {
  const perSecond = /Requests\/sec:\s+([\d.]+)/.exec(output)?.[1];
  if (!perSecond) throw new Error(`wrk said:\n${output}${errors}`);
  const number = (pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? 0);
  const quantile = (share: string) => {
    const found = new RegExp(`\\b${share}%\\s+([\\d.]+)(us|ms|s|m)\\b`).exec(output);
    return found ? Number(found[1]) * (UNITS[found[2] ?? ""] ?? 1) : 0;
  };
  const sockets = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output);
  const broken = (sockets?.slice(1) ?? []).reduce((sum, count) => sum + Number(count), 0);
  return {
    perSecond: Number(perSecond),
    p50: quantile("50"),
    p99: quantile("99"),
    failed: number(/Non-2xx or 3xx responses: (\d+)/) + broken,
  };
}
