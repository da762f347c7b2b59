import { readFileSync } from "node:fs";

type Frame = { functionName: string; url: string; lineNumber: number };
type Node = { id: number; callFrame: Frame };
type CpuProfile = { nodes: Node[]; samples: number[]; timeDeltas: number[] };

export type Share = { name: string; milliseconds: number; percent: number };
export type Summary = { busyMs: number; wallMs: number; packages: Share[]; functions: Share[] };

/** Whose code a frame is: a package, a part of Node.js, or the bundle the shop was built into. */
function ownerOf({ url, functionName }: Frame): string {
  if (!url) return functionName.startsWith("(") ? functionName : "V8 and native code";
  const module = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (module === "next") return `next${/dist\/compiled\/([^/]+)/.exec(url)?.[1] ? " (compiled)" : ""}`;
  if (module) return module;
  if (url.startsWith("node:"))
    return `node:${url.slice(5).split("/")[0] === "internal" ? url.slice(14).split("/")[0] : url.slice(5).split("/")[0]}`;
  return "bundle";
}

/** Self time by package and by function of a `.cpuprofile`, the idle share left out. */
export function summarizeProfile(file: string, top = 25): Summary {
  const profile = JSON.parse(readFileSync(file, "utf8")) as CpuProfile;
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const packages = new Map<string, number>();
  const functions = new Map<string, number>();
  let busy = 0;
  let wall = 0;
  profile.samples.forEach((id, index) => {
    const frame = frames.get(id);
    const ms = (profile.timeDeltas[index] ?? 0) / 1000;
    wall += ms;
    if (!frame || frame.functionName === "(idle)") return;
    busy += ms;
    const owner = ownerOf(frame);
    const place = frame.url ? ` ${frame.url.split("/").slice(-2).join("/")}:${frame.lineNumber + 1}` : "";
    const name = `${frame.functionName || "(anonymous)"}${place}`;
    packages.set(owner, (packages.get(owner) ?? 0) + ms);
    functions.set(name, (functions.get(name) ?? 0) + ms);
  });
  const shares = (times: Map<string, number>): Share[] =>
    [...times]
      .sort(([, a], [, b]) => b - a)
      .slice(0, top)
      .map(([name, ms]) => ({
        name,
        milliseconds: Math.round(ms),
        percent: Number(((100 * ms) / busy).toFixed(1)),
      }));
  return {
    busyMs: Math.round(busy),
    wallMs: Math.round(wall),
    packages: shares(packages),
    functions: shares(functions),
  };
}
