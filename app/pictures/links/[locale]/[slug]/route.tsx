import { ImageResponse } from "next/og";
import { getShopProduct } from "@/app/(shop)/_data/products";
import { draw } from "@/app/pictures/_drawings/draw";
import { pictureUrl } from "@/lib/catalog/picture-url";
import { formatCents } from "@/lib/shared/money";
import { isLocale } from "@/lib/shared/text";

/** Kept like the product's page, and expired with it. */
export const dynamic = "force-static";

export function generateStaticParams(): { locale: string; slug: string }[] {
  return [];
}

type RouteContext = { params: Promise<{ locale: string; slug: string }> };

/** What a shared link shows: the article, its name, its price. */
export async function GET(_request: Request, { params }: RouteContext): Promise<Response> {
  const { locale, slug } = await params;
  const product = isLocale(locale) ? await getShopProduct(locale, slug) : null;
  if (!product || !isLocale(locale)) return new Response(null, { status: 404 });
  const [, , kind = "", colours = ""] = pictureUrl(product.picture).split("/");
  const picture = Buffer.from(draw(kind, colours) ?? "").toString("base64");
  const price = Math.min(...product.variants.map(({ priceCents }) => priceCents));
  return new ImageResponse(
    <div style={{ display: "flex", width: "100%", height: "100%", background: "#f9f6f1", color: "#231a15" }}>
      {/* biome-ignore lint/performance/noImgElement: this is drawn into a picture */}
      <img
        src={`data:image/svg+xml;base64,${picture}`}
        alt=""
        width={504}
        height={630}
        style={{ objectFit: "cover" }}
      />
      <div style={{ display: "flex", flexDirection: "column", flex: 1, padding: 64 }}>
        <div style={{ fontSize: 34 }}>Morgenhain</div>
        <div style={{ fontSize: 60, lineHeight: 1.1, marginTop: "auto" }}>{product.name}</div>
        <div style={{ fontSize: 30, lineHeight: 1.35, marginTop: 22, color: "#6b5f54" }}>
          {product.tagline}
        </div>
        <div style={{ fontSize: 44, marginTop: 36 }}>{formatCents(price, locale)}</div>
      </div>
    </div>,
    { width: 1200, height: 630 },
  );
}
