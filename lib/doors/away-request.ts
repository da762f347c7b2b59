import { filteredRoute } from "./listing-url";
import { isSecurePath } from "./secure-paths";

/**
 * How a request wants to hear that the database is away: a person's page, a form without JavaScript, a server action of an
 * open page, or a program.
 */
export type Asker = "page" | "form" | "action" | "program";

type Asked = {
  method?: string | undefined;
  url?: string | undefined;
  headers: Record<string, string | string[] | undefined>;
};

const READING = new Set(["GET", "HEAD"]);

/** These answer from what they know, or say themselves how things are. */
const WITHOUT_DATABASE = /^\/api\/(?:v1\/(?:health|openapi\.json)|docs|internal\/[^/]+|refused\/[^/]+)\/?$/;
const PER_REQUEST = /^\/(?:de|en)\/(?:cart|search|c-filtered)(?:\/|$)/;

/** Who asks, told by address and method. */
export function askerOf({ method = "GET", url = "", headers }: Asked): Asker {
  const path = pathOf(url);
  if (path.startsWith("/api/") || path.startsWith("/_next/") || path.startsWith("/pictures/"))
    return "program";
  if (/\.[a-z0-9]+$/.test(path)) return "program";
  if (READING.has(method)) return "page";
  return headers["next-action"] ? "action" : "form";
}

/**
 * Whether nothing but a refusal can come of a request while the database is away. Pages that are files are not among them,
 * nor are actions: those say it in words of their own form.
 */
export function isLostWithoutDatabase(asked: Asked): boolean {
  const { method = "GET", url = "" } = asked;
  const path = pathOf(url);
  if (path.startsWith("/api/")) return method !== "OPTIONS" && !WITHOUT_DATABASE.test(path);
  if (!READING.has(method)) return askerOf(asked) !== "action";
  if (isSecurePath(path) || PER_REQUEST.test(path)) return true;
  return filteredRoute(path, new URLSearchParams(url.slice(path.length))) !== null;
}

function pathOf(url: string): string {
  return url.split("?", 1)[0] ?? "";
}
