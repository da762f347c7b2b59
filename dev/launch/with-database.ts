/** Runs a program of the repository with a database: the operator's, the running shop's, or the embedded one for as long as it takes. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { holderOf } from "../process/claim";
import { onStopRequest } from "../process/stop-signals";
import { type Database, provideDatabase } from "./database";
import { shopEnvironment } from "./environment";
import { explainFailure, loadOperatorSettings, ROOT, STATE_FOLDER } from "./operator";
import { usualPorts } from "./ports";
import { createProgress } from "./progress";
import { readOrMakeSecrets } from "./secrets";
import { mailStandIn, stripeStandIn } from "./stand-ins";

/** What the running shop of this checkout was started with, beyond the operator's own settings. */
function runningShop(): Record<string, string> | undefined {
  const environment = holderOf(path.join(STATE_FOLDER, "launcher.json"))?.details.environment;
  return environment ? (JSON.parse(environment) as Record<string, string>) : undefined;
}

async function startOwn(): Promise<{ env: NodeJS.ProcessEnv; database: Database }> {
  const progress = createProgress((line) => console.error(line));
  const ports = await usualPorts(process.env, () => undefined);
  const secrets = readOrMakeSecrets(STATE_FOLDER);
  const url = process.env.DATABASE_URL;
  const database = await provideDatabase(
    { url, stateFolder: STATE_FOLDER, port: ports.postgres, durable: true },
    progress,
  );
  const surroundings = {
    ports,
    secrets,
    stateFolder: STATE_FOLDER,
    shopUrl: `http://127.0.0.1:${ports.shop}`,
  };
  const env = shopEnvironment({
    environment: process.env,
    mode: "start",
    distDir: process.env.NEXT_DIST_DIR ?? ".next",
    ports,
    secrets,
    databaseUrl: database.url,
    standIns: [stripeStandIn(process.env, surroundings), mailStandIn(process.env, surroundings)],
  });
  return { env, database };
}

async function run(program: string, args: string[]): Promise<number> {
  const running = runningShop();
  const { env, database } = running
    ? { env: { ...process.env, ...running }, database: undefined }
    : await startOwn();
  try {
    const loader = program.endsWith(".ts") ? ["--import", "tsx"] : [];
    const child = spawn(process.execPath, [...loader, program, ...args], {
      cwd: ROOT,
      env,
      stdio: "inherit",
    });
    onStopRequest(() => child.kill("SIGTERM"));
    const [code] = (await once(child, "exit")) as [number | null];
    return code ?? 1;
  } finally {
    await database?.stop();
  }
}

const [program, ...args] = process.argv.slice(2);
if (!program) throw new Error("Usage: node dev/tool.mjs --database <program> [arguments]");
try {
  loadOperatorSettings();
  process.exit(await run(program, args));
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}
