import type { BrowserContext } from "@playwright/test";
import { settings } from "../api/settings";

/** What the browser gave up itself: on the way to the next page, or, as the console then says too, for a policy's sake. */
const GIVEN_UP = ["net::ERR_ABORTED", "csp"];

/**
 * Notes whatever a shopper's browser complains about: script errors, console errors (a broken content policy is one),
 * requests to the shop that failed or were answered with a server's error.
 */
export function noteTroubles(context: BrowserContext): string[] {
  const troubles: string[] = [];
  const ours = (url: string) => url.startsWith(settings.shop);
  context.on("weberror", (error) => troubles.push(`script: ${error.error().stack ?? error.error()}`));
  context.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    if (ours(request.url()) && !GIVEN_UP.includes(reason))
      troubles.push(`request: ${reason} ${request.url()}`);
  });
  context.on("response", (response) => {
    if (ours(response.url()) && response.status() >= 500) {
      troubles.push(`answer: ${response.status()} ${response.request().method()} ${response.url()}`);
    }
  });
  return troubles;
}
