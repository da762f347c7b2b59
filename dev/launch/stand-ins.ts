import path from "node:path";
import type { ChildOptions } from "./child";
import type { Ports } from "./ports";
import type { Secrets } from "./secrets";

export interface StandIn {
  child: Pick<ChildOptions, "name" | "args"> & { env: Record<string, string> };
  /** What the shop is told, so that it talks to the stand-in. */
  shopEnv: Record<string, string>;
  address: string;
}

interface Surroundings {
  ports: Ports;
  secrets: Secrets;
  stateFolder: string;
  shopUrl: string;
}

/** Stripe's place is taken unless STRIPE_SECRET_KEY names a real account. */
export function stripeStandIn(
  env: NodeJS.ProcessEnv,
  { ports, secrets, stateFolder, shopUrl }: Surroundings,
): StandIn | undefined {
  if (env.STRIPE_SECRET_KEY) return undefined;
  const address = `http://127.0.0.1:${ports.stripe}`;
  const keys = {
    STRIPE_SECRET_KEY: secrets.STRIPE_SECRET_KEY,
    STRIPE_PUBLISHABLE_KEY: secrets.STRIPE_PUBLISHABLE_KEY,
  };
  return {
    address,
    shopEnv: { ...keys, STRIPE_WEBHOOK_SECRET: secrets.STRIPE_WEBHOOK_SECRET, STRIPE_API_BASE: address },
    child: {
      name: "stripe",
      args: ["--import", "tsx", "dev/stripe/server.ts"],
      env: {
        PORT: String(ports.stripe),
        STATE_DIR: path.join(stateFolder, "stripe"),
        WEBHOOK_URL: `${shopUrl}/api/webhooks/stripe`,
        WEBHOOK_SECRET: secrets.STRIPE_WEBHOOK_SECRET,
        SECRET_KEY: secrets.STRIPE_SECRET_KEY,
        PUBLISHABLE_KEY: secrets.STRIPE_PUBLISHABLE_KEY,
      },
    },
  };
}

/** Mails go to an inbox page on this machine unless SMTP_URL names a real server. */
export function mailStandIn(
  env: NodeJS.ProcessEnv,
  { ports, stateFolder }: Surroundings,
): StandIn | undefined {
  if (env.SMTP_URL) return undefined;
  return {
    address: `http://127.0.0.1:${ports.inbox}`,
    shopEnv: { SMTP_URL: `smtp://127.0.0.1:${ports.smtp}` },
    child: {
      name: "mail",
      args: ["--import", "tsx", "dev/mail/server.ts"],
      env: {
        SMTP_PORT: String(ports.smtp),
        PORT: String(ports.inbox),
        STATE_DIR: path.join(stateFolder, "mail"),
      },
    },
  };
}
