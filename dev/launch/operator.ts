import { existsSync } from "node:fs";
import path from "node:path";

export const ROOT = path.resolve(import.meta.dirname, "../..");
/** Everything this checkout keeps between starts: data, secrets, logs. Git ignores it. */
export const STATE_FOLDER = path.join(ROOT, ".data");

/** Reads the operator's `.env`; what the environment already says wins. */
export function loadOperatorSettings(): void {
  const file = path.join(ROOT, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/** The message alone: failures here are for a person at a terminal, who can do nothing with a stack. */
export function explainFailure(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
