import type { Progress } from "./progress";
import type { StandIn } from "./stand-ins";
import { supervise } from "./supervise";
import { surfaceErrors } from "./surface";

const READY_WITHIN_MS = 30_000;

function saysListening(line: string): boolean {
  if (!line.startsWith("{")) return false;
  try {
    return "listening" in (JSON.parse(line) as object);
  } catch {
    return false;
  }
}

/** Starts a stand-in and waits for its `{"listening":port}`; returns how to stop it. */
export async function startStandIn(
  standIn: StandIn,
  where: { root: string; logFolder: string; progress: Progress; signal?: AbortSignal | undefined },
): Promise<() => Promise<void>> {
  const { child } = standIn;
  const listening = Promise.withResolvers<void>();
  const tellErrors = surfaceErrors(child.name, where.progress.problem);
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: "production" as const,
    ...child.env,
  };
  const program = supervise(
    {
      ...child,
      env,
      cwd: where.root,
      logFolder: where.logFolder,
      onLine: (line, stream) => {
        if (stream === "stdout" && saysListening(line)) listening.resolve();
        else tellErrors(line, stream);
      },
    },
    where.progress.problem,
  );
  const late = setTimeout(
    () =>
      listening.reject(
        new Error(`The ${child.name} stand-in does not answer after ${READY_WITHIN_MS / 1000} s.`),
      ),
    READY_WITHIN_MS,
  );
  const abort = () => listening.reject(where.signal?.reason);
  where.signal?.addEventListener("abort", abort);
  try {
    await Promise.race([listening.promise, program.failed]);
    program.trust();
    return program.stop;
  } catch (error) {
    await program.stop();
    throw error;
  } finally {
    clearTimeout(late);
    where.signal?.removeEventListener("abort", abort);
  }
}
