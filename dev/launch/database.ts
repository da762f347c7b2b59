import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { assertSupported } from "../postgres/external";
import { type RunningPostgres, startPostgres } from "../postgres/start";
import type { Progress } from "./progress";
import { pauseAfter } from "./supervise";

export interface Database {
  url: string;
  /** For people: where the data is. */
  where: string;
  /** The embedded server's folder. */
  folder?: string;
  stop: () => Promise<void>;
}

export interface DatabaseOptions {
  /** An operator's own server; nothing embedded starts then. */
  url: string | undefined;
  stateFolder: string;
  port: number;
  /** False gives up crash safety for speed, and the data goes with the server: for tests alone. */
  durable: boolean;
}

/** The database of a stack: the operator's, checked, or the embedded one, started again whenever it dies. */
export async function provideDatabase(options: DatabaseOptions, progress: Progress): Promise<Database> {
  if (options.url) {
    await assertSupported(options.url);
    return { url: options.url, where: new URL(options.url).host, stop: async () => undefined };
  }
  const start = (port: { port: number } | { preferredPort: number }) =>
    startPostgres({
      ...port,
      dataDir: path.join(options.stateFolder, "postgres"),
      durable: options.durable,
      temporary: !options.durable,
      logFile: path.join(options.stateFolder, "logs", "postgres.log"),
      onNote: progress.note,
    });
  let server = await start({ preferredPort: options.port });
  let stopping = false;
  const { url, port, folder } = server;
  void keepRunning();
  return {
    url,
    folder,
    where: `127.0.0.1:${port}, data in ${folder}`,
    stop: async () => {
      stopping = true;
      await server.stop();
    },
  };

  async function keepRunning(): Promise<void> {
    for (let crashes = 0; ; ) {
      await server.exited;
      if (stopping) return;
      crashes += 1;
      progress.problem("The database ended unexpectedly; starting it again.");
      const restarted: RunningPostgres | undefined = await start({ port }).catch((error: Error) => {
        progress.problem(error.message);
        return undefined;
      });
      if (restarted) {
        server = restarted;
        crashes = 0;
        progress.note("The database runs again.");
        if (stopping) await server.stop();
      } else {
        await sleep(pauseAfter(crashes));
      }
    }
  }
}
