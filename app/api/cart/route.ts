import type { NextRequest } from "next/server";
import { getCartView } from "@/lib/cart/queries";
import { readCartKey } from "@/lib/doors/context";
import { reading } from "@/lib/doors/reading";
import { defaultLocale, isLocale } from "@/lib/shared/text";

/** The browser's own cart, for the pages that are files. Null before the first article. */
export async function GET(request: NextRequest): Promise<Response> {
  const wanted = request.nextUrl.searchParams.get("locale");
  const locale = isLocale(wanted) ? wanted : defaultLocale;
  const [key, { db, now }] = await Promise.all([readCartKey(), reading()]);
  const cart = key && (await getCartView(db, { key, locale, now }));
  return Response.json({ cart }, { headers: { "Cache-Control": "no-store" } });
}
