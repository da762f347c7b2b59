import { subscribe } from "node:diagnostics_channel";
import { existsSync, readdirSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { databaseFailedSince, databaseIsAway } from "./availability";
import { awayAnswer } from "./away-answer";
import type { AwayPage } from "./away-page";
import { askerOf, isLostWithoutDatabase } from "./away-request";
import { LOCALE_COOKIE, pathLocale, preferredLocale } from "./locale";
import { beginRequest } from "./request-mark";
import { takeOver } from "./take-over";

/**
 * While the database is away pages that are files are served as ever, and everything else is answered with 503, when to
 * come back and in words for whoever asks. What breaks off in the middle, before anybody knows, becomes the same answer.
 */
export function answerWhileAway(distDir: string): void {
  const fonts = fontsOf(distDir);
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const mark = beginRequest();
    const begun = performance.now();
    const asker = askerOf(request);
    const locale = localeOf(request);
    if (databaseIsAway() && isLostWithoutDatabase(request)) {
      mark.unavailable = true;
      request.method = request.method === "HEAD" ? "HEAD" : "GET";
      request.url = "/api/refused/database_unavailable";
    }
    takeOver(response, (status) => {
      const broken = status === 500 && databaseFailedSince(begun);
      return mark.unavailable || broken ? awayAnswer(asker, locale, fonts) : null;
    });
  });
}

function localeOf({ url = "", headers }: IncomingMessage) {
  const remembered = new RegExp(`(?:^|;\\s*)${LOCALE_COOKIE}=(\\w+)`).exec(headers.cookie ?? "")?.[1];
  return pathLocale(url) ?? preferredLocale(remembered, headers["accept-language"] ?? null);
}

/** The faces as the build has named them. */
export function fontsOf(distDir: string): AwayPage["fonts"] {
  const folder = path.resolve(distDir, "static", "media");
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const find = (start: string) => {
    const file = files.find((name) => name.startsWith(start) && name.endsWith(".woff2"));
    return file && `/_next/static/media/${file}`;
  };
  return { display: find("fraunces"), sans: find("instrument") };
}
