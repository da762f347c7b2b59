import { request } from "node:http";
import path from "node:path";

export const PROBE = path.join(import.meta.dirname, "probe.mjs");

export type Memory = { pid: number; rss: number; heapUsed: number; heapTotal: number; external: number };

/** Asks the probe inside the server. */
function ask<T>(socketPath: string, call: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath, path: call, timeout: 30_000 }, async (answer) => {
      let text = "";
      for await (const chunk of answer) text += chunk;
      resolve(JSON.parse(text) as T);
    });
    asked.once("error", reject);
    asked.end();
  });
}

export type Probe = {
  memory: () => Promise<Memory>;
  /** Profiles the server while `work` runs and writes a `.cpuprofile`. */
  profile: <T>(file: string, work: () => Promise<T>) => Promise<T>;
};

export function probeAt(socketPath: string): Probe {
  return {
    memory: () => ask<Memory>(socketPath, "/memory"),
    profile: async (file, work) => {
      await ask(socketPath, "/profile/start");
      try {
        return await work();
      } finally {
        await ask(socketPath, `/profile/stop?file=${encodeURIComponent(file)}`);
      }
    },
  };
}
