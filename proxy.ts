import { type NextRequest, NextResponse } from "next/server";
import { securePolicy } from "@/lib/doors/csp";
import { filteredRoute, publicRoute } from "@/lib/doors/listing-url";
import { inLocale, LOCALE_COOKIE, LOCALE_QUERY, pathLocale, preferredLocale } from "@/lib/doors/locale";
import { isSecurePath } from "@/lib/doors/secure-paths";
import { env, servedSecurely } from "@/lib/shared/env";

/** Redirects, rewrites and the nonce. It decides nothing about who may do what: the rooms behind do. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const locale = pathLocale(pathname);
  if (!locale) return toPreferredLocale(request);
  if (searchParams.has(LOCALE_QUERY)) return rememberLocale(request, locale);
  if (isSecurePath(pathname)) return underStrictPolicy(request);
  return toListing(request);
}

function toPreferredLocale(request: NextRequest): NextResponse {
  const locale = preferredLocale(
    request.cookies.get(LOCALE_COOKIE)?.value,
    request.headers.get("accept-language"),
  );
  const response = redirect(request, inLocale(request.nextUrl.pathname, locale));
  response.headers.set("Vary", "Accept-Language, Cookie");
  return response;
}

/** The language switch works without JavaScript: its link carries the query key that this removes. */
function rememberLocale(request: NextRequest, locale: string): NextResponse {
  const response = redirect(request, request.nextUrl.pathname);
  response.cookies.set(LOCALE_COOKIE, locale, {
    path: "/",
    maxAge: 31_536_000,
    sameSite: "lax",
    httpOnly: true,
    secure: servedSecurely(),
  });
  return response;
}

function underStrictPolicy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = securePolicy({
    nonce,
    paymentOrigin: new URL(env().STRIPE_API_BASE ?? "https://checkout.stripe.com").origin,
    development: process.env.NODE_ENV === "development",
  });
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("Cache-Control", "no-store");
  return response;
}

/** An unfiltered category is a file; with filters its dynamic sibling answers under the same address. */
function toListing(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const visible = publicRoute(pathname);
  if (visible) return redirect(request, visible);
  const route = filteredRoute(pathname, searchParams);
  if (!route) return NextResponse.next();
  const url = request.nextUrl.clone();
  url.pathname = route;
  return NextResponse.rewrite(url);
}

function redirect(request: NextRequest, pathname: string): NextResponse {
  const url = request.nextUrl.clone();
  url.pathname = pathname;
  url.searchParams.delete(LOCALE_QUERY);
  return NextResponse.redirect(url, 307);
}

/** Static pages in a known language never come through here: they are served as fast as files are. */
export const config = {
  matcher: [
    "/((?!api(?:/|$)|_next/|pictures/|(?:de|en)(?:/|$)|.*\\.[a-z0-9]+$).*)",
    { source: "/:locale(de|en)/:path*", has: [{ type: "query", key: "language" }] },
    { source: "/:locale(de|en)", has: [{ type: "query", key: "language" }] },
    "/:locale(de|en)/:zone(checkout|orders|account|kiosk|staff|track|returns|withdraw)/:path*",
    "/:locale(de|en)/c-filtered/:path*",
    { source: "/:locale(de|en)/c/:slug", has: [{ type: "query", key: "f" }] },
    { source: "/:locale(de|en)/c/:slug", has: [{ type: "query", key: "sort" }] },
    { source: "/:locale(de|en)/c/:slug", has: [{ type: "query", key: "page" }] },
    { source: "/:locale(de|en)/c/:slug", has: [{ type: "query", key: "min" }] },
    { source: "/:locale(de|en)/c/:slug", has: [{ type: "query", key: "max" }] },
    { source: "/:locale(de|en)/c/:slug", has: [{ type: "query", key: "available" }] },
    { source: "/:locale(de|en)/c/:slug", has: [{ type: "query", key: "reduced" }] },
  ],
};
