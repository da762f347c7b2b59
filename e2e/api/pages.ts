import type { Answer } from "./client";
import { settings } from "./settings";

type Visit = { method?: string; headers?: Record<string, string>; body?: BodyInit };

/** One request for a page as any program may send it; redirects are not followed. */
export async function visit(path: string, { method = "GET", headers, body }: Visit = {}): Promise<Answer> {
  const response = await fetch(`${settings.shop}${path}`, {
    method,
    headers: { ...headers },
    ...(body !== undefined && { body }),
    redirect: "manual",
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The ids of the server actions that the forms of a page carry for browsers without JavaScript. */
export async function actionsOf(path: string): Promise<string[]> {
  const { text } = await visit(path);
  return [...new Set(text.match(/\b[0-9a-f]{42}\b/g))];
}

/** Calls a server action as the shop's own script does, with arguments of the caller's choice (JSON). */
export function callAction(path: string, id: string, args: string, origin?: string): Promise<Answer> {
  const headers = { "next-action": id, "content-type": "text/plain;charset=UTF-8" };
  return visit(path, {
    method: "POST",
    headers: { ...headers, ...(origin !== undefined && { origin }) },
    body: args,
  });
}

/** The scripts of a page that its own policy would not run. */
export function scriptsWithoutNonce({ headers, text }: Answer): string[] {
  const nonce = /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1];
  const scripts = text.match(/<script\b[^>]*>/g) ?? [];
  return scripts.filter((script) => !nonce || !script.includes(`nonce="${nonce}"`));
}
