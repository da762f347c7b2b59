import { randomBytes } from "node:crypto";
import type { Locale } from "@/lib/shared/text";
import { RETRY_AFTER_SECONDS } from "./availability";
import { type AwayPage, awayPage } from "./away-page";
import type { Asker } from "./away-request";
import { awayPolicy } from "./csp";
import { headerRules } from "./headers";
import { problem } from "./problem";
import type { Substitute } from "./take-over";

/** The 503 of an outage, for whoever asks: a page, a problem document, or the words of the action that met it. */
export function awayAnswer(asker: Asker, locale: Locale, fonts: AwayPage["fonts"]): Substitute {
  const headers = { "retry-after": String(RETRY_AFTER_SECONDS), "cache-control": "no-store" };
  if (asker === "action") return { status: 503, headers };
  if (asker === "program") {
    const document = problem("database_unavailable", "Try again shortly.");
    return {
      status: 503,
      headers: { ...usual(), ...headers, "content-type": "application/problem+json" },
      body: JSON.stringify(document),
    };
  }
  const nonce = randomBytes(16).toString("base64");
  return {
    status: 503,
    headers: {
      ...usual(),
      ...headers,
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": awayPolicy(nonce),
    },
    body: awayPage({ locale, form: asker === "form", nonce, fonts }),
  };
}

function usual(): Record<string, string> {
  const [everywhere] = headerRules({ development: false });
  return Object.fromEntries(
    (everywhere?.headers ?? []).map(({ key, value }) => [key.toLowerCase(), value] as const),
  );
}
