import type { Ports } from "./ports";
import type { Secrets } from "./secrets";
import type { StandIn } from "./stand-ins";

interface EnvironmentParts {
  environment: NodeJS.ProcessEnv;
  mode: "start" | "dev";
  distDir: string;
  ports: Ports;
  secrets: Secrets;
  databaseUrl: string;
  standIns: (StandIn | undefined)[];
}

/** Stripe's keys belong together: a part of them would only fail at the first payment. */
function assertStripeComplete(env: NodeJS.ProcessEnv): void {
  if (!env.STRIPE_SECRET_KEY) return;
  const missing = ["STRIPE_PUBLISHABLE_KEY", "STRIPE_WEBHOOK_SECRET"].filter((name) => !env[name]);
  if (missing.length > 0)
    throw new Error(`STRIPE_SECRET_KEY is set; ${missing.join(" and ")} must be set with it.`);
}

/** Everything the shop, its worker and its scripts run with: what the operator set, and a working value for the rest. */
export function shopEnvironment(parts: EnvironmentParts): NodeJS.ProcessEnv {
  const { environment, secrets, ports } = parts;
  assertStripeComplete(environment);
  // An empty variable, as `.env.example` has many, is one that is not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  return {
    ...given,
    NODE_ENV: parts.mode === "dev" ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_DIST_DIR: parts.distDir,
    DATABASE_URL: parts.databaseUrl,
    DATABASE_DIRECT_URL: given.DATABASE_DIRECT_URL ?? parts.databaseUrl,
    PORT: String(ports.shop),
    PUBLIC_URL: given.PUBLIC_URL ?? `http://localhost:${ports.shop}`,
    APP_SECRET: given.APP_SECRET ?? secrets.APP_SECRET,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY:
      given.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? secrets.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
    ...Object.assign({}, ...parts.standIns.map((standIn) => standIn?.shopEnv)),
  };
}
