import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const token = (bytes: number) => randomBytes(bytes).toString("base64url").replaceAll(/[-_]/g, "0");

const makers = {
  APP_SECRET: () => token(48),
  // Next.js expects an AES key in base64.
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: () => randomBytes(32).toString("base64"),
  STRIPE_SECRET_KEY: () => `sk_test_${token(24)}`,
  STRIPE_PUBLISHABLE_KEY: () => `pk_test_${token(24)}`,
  STRIPE_WEBHOOK_SECRET: () => `whsec_${token(24)}`,
};

export type Secrets = Record<keyof typeof makers, string>;

/** This installation's own secrets, made at the first start and kept in a file that only its user may read. */
export function readOrMakeSecrets(folder: string): Secrets {
  const file = path.join(folder, "secrets.json");
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>) : {};
  const made = Object.entries(makers).map(([name, make]) => [name, known[name as keyof Secrets] ?? make()]);
  const secrets = Object.fromEntries(made) as Secrets;
  if (Object.keys(makers).some((name) => !(name in known))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  }
  return secrets;
}
