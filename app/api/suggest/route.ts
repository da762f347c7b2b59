import type { NextRequest } from "next/server";
import { suggest } from "@/lib/catalog/queries/suggest";
import { callerAddress } from "@/lib/doors/context";
import { limit } from "@/lib/doors/rate-limit";
import { browsing } from "@/lib/doors/reading";
import { isLocale } from "@/lib/shared/text";

const LONGEST_TEXT = 100;

/** Suggestions while typing: the same for everybody, so a browser may keep them for a minute. */
export async function GET(request: NextRequest): Promise<Response> {
  const locale = request.nextUrl.searchParams.get("locale");
  const text = (request.nextUrl.searchParams.get("q") ?? "").trim().slice(0, LONGEST_TEXT);
  if (!isLocale(locale) || text.length < 2) return Response.json({ items: [] });
  const wait = await limit("search", await callerAddress());
  if (wait !== null) {
    return new Response(null, { status: 429, headers: { "Retry-After": String(wait) } });
  }
  const items = await browsing(({ db }) => suggest(db, { locale, text }));
  return Response.json({ items }, { headers: { "Cache-Control": "private, max-age=60" } });
}
