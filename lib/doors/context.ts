import { cookies, headers } from "next/headers";
import { getDb } from "@/db/client";
import type { CartKey } from "@/lib/cart/types";
import { databaseNow } from "@/lib/shared/clock";
import { type Context, standardPolicy } from "@/lib/shared/context";
import { env, servedSecurely } from "@/lib/shared/env";
import { newId } from "@/lib/shared/ids";
import { defaultLocale, isLocale, type Locale } from "@/lib/shared/text";
import { CLIENT_ADDRESS_HEADER } from "./client-address";

const CART_DAYS = 90;

/** The context of a call from the browser: who it is comes from cookies alone. */
export async function webContext(locale?: Locale): Promise<Context> {
  const db = getDb();
  const [cookieJar, now] = await Promise.all([cookies(), databaseNow(db)]);
  const remembered = cookieJar.get("locale")?.value;
  return {
    db,
    actor: { kind: "guest" },
    channel: "web",
    locale: locale ?? (isLocale(remembered) ? remembered : defaultLocale),
    now,
    requestId: newId(),
    policy: standardPolicy,
  };
}

/** Whom a rate limit counts: the address we believe, see `trustClientAddress`. */
export async function callerAddress(): Promise<string> {
  return (await headers()).get(CLIENT_ADDRESS_HEADER) ?? "unknown";
}

/** The browser's cart key; null when there is none or it is mangled. */
export async function readCartKey(): Promise<CartKey | null> {
  const value = (await cookies()).get(cartCookieName())?.value;
  const [id, token] = value?.split(".") ?? [];
  return id && token && /^[0-9a-f-]{36}$/.test(id) ? { id, token } : null;
}

/** Only in an action or route handler. */
export async function writeCartKey(key: CartKey): Promise<void> {
  (await cookies()).set(cartCookieName(), `${key.id}.${key.token}`, {
    httpOnly: true,
    sameSite: "lax",
    secure: servedSecurely(),
    path: "/",
    maxAge: CART_DAYS * 86_400,
  });
}

/** Cookies know no ports: two shops on one machine must not share a name. */
function cartCookieName(): string {
  const { port } = new URL(env().PUBLIC_URL);
  return servedSecurely() ? "__Host-cart" : `cart${port && `-${port}`}`;
}
