import type { NextRequest } from "next/server";
import { getBrowserCart } from "@/lib/cart/queries/get-browser-cart";
import { readCartKey } from "@/lib/doors/context";
import { reading } from "@/lib/doors/reading";
import { defaultLocale, isLocale } from "@/lib/shared/text";

/** The browser's own cart, for the pages that are files. Null before the first article and once it is bought. */
export async function GET(request: NextRequest): Promise<Response> {
  const wanted = request.nextUrl.searchParams.get("locale");
  const locale = isLocale(wanted) ? wanted : defaultLocale;
  const [key, { db, now }] = await Promise.all([readCartKey(), reading()]);
  const cart = await getBrowserCart(db, { key, locale, now });
  return Response.json({ cart }, { headers: { "Cache-Control": "no-store" } });
}
