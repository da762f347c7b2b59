import { createHash } from "node:crypto";
import { createClient, RESP_TYPES } from "@redis/client";
import { log } from "../shared/log.ts";
import { within } from "../shared/within.ts";

export type Redis = {
  /** Counts the connections: what was learned over an earlier one may be gone, say after a restart. */
  readonly generation: number;
  /** The script's answer, texts as bytes. Throws while the server is away. */
  run: (script: string, keys: string[], args: (string | Buffer)[]) => Promise<unknown>;
  /** What `work` comes to; null when the server is away, slow or refuses. Never throws, never waits long. */
  attempt: <T>(work: () => Promise<T>) => Promise<T | null>;
  close: () => Promise<void>;
};

/** A page is rendered in less: waiting longer for a copy makes no sense. */
const PATIENCE_MS = 250;
/** So long a server that failed is not asked again: pages must not each find out for themselves. */
const REST_MS = 1_000;

/** Connects in the background and again whenever the connection is lost; meanwhile nothing is queued. */
export function openRedis(url: string): Redis {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: 1_000, reconnectStrategy: (tries) => Math.min(100 * tries, 2_000) },
  });
  const binary = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
  let generation = 0;
  let restUntil = 0;
  let known = true;

  const failed = (error: unknown) => {
    restUntil = performance.now() + REST_MS;
    if (known) log.warn({ err: error }, "shared cache: away, pages come from memory or are rendered");
    known = false;
  };
  client.on("error", failed);
  client.on("ready", () => {
    generation += 1;
    restUntil = 0;
    known = true;
  });
  client.connect().catch(failed);

  const run: Redis["run"] = async (script, keys, args) => {
    const options = { keys, arguments: args };
    const sha = createHash("sha1").update(script).digest("hex");
    try {
      return await binary.evalSha(sha, options);
    } catch (error) {
      if (error instanceof Error && error.message.startsWith("NOSCRIPT")) return binary.eval(script, options);
      throw error;
    }
  };

  return {
    get generation() {
      return generation;
    },
    run,
    attempt: async (work) => {
      if (!client.isReady || performance.now() < restUntil) return null;
      try {
        return await within(PATIENCE_MS, work());
      } catch (error) {
        failed(error);
        return null;
      }
    },
    close: async () => client.destroy(),
  };
}
