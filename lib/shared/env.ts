import { z } from "zod";

const optional = z
  .string()
  .optional()
  .transform((value) => (value === "" ? undefined : value));

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  DATABASE_DIRECT_URL: optional,
  DATABASE_REPLICA_URL: optional,
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  PUBLIC_URL: z.url().default("http://localhost:3000"),
  APP_SECRET: z.string().min(32, "APP_SECRET needs at least 32 characters"),
  STRIPE_SECRET_KEY: z.string().min(1),
  STRIPE_PUBLISHABLE_KEY: z.string().min(1),
  STRIPE_WEBHOOK_SECRET: z.string().min(1),
  STRIPE_API_BASE: optional,
  SMTP_URL: z.string().min(1),
  MAIL_FROM: z.string().default("Morgenhain <hallo@morgenhain.example>"),
  RATE_LIMITS: z.enum(["on", "off"]).default("on"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

export type Env = z.infer<typeof schema>;

let cached: Env | undefined;

/** The process's settings, checked once at first use. A missing one throws with its name, so a wrong start is seen at once. */
export function env(): Env {
  if (!cached) {
    const parsed = schema.safeParse(process.env);
    if (!parsed.success) throw new Error(`Settings are incomplete:\n${z.prettifyError(parsed.error)}`);
    cached = parsed.data;
  }
  return cached;
}

/** Where several instances share their pages. Asked for apart from the rest: Next.js wants to know while it builds, too. */
export function cacheUrl(): string | undefined {
  return process.env.CACHE_URL || undefined;
}

/** True while a shop is served over TLS: cookies are then `Secure`. */
export function servedSecurely(): boolean {
  return env().PUBLIC_URL.startsWith("https:");
}

/** An absolute link into the shop; `path` begins with a slash. Every link in a mail or at the provider is made here. */
export function publicUrl(path: string): string {
  return new URL(path, env().PUBLIC_URL).toString();
}
