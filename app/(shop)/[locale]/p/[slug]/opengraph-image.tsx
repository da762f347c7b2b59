import { notFound } from "next/navigation";
import { ImageResponse } from "next/og";
import { draw } from "@/app/pictures/_drawings/draw";
import { pictureUrl } from "@/components/catalog/picture-url";
import { formatCents } from "@/lib/shared/money";
import { isLocale } from "@/lib/shared/text";
import { getShopProduct } from "../../../_data/products";

export const size = { width: 1200, height: 630 };
export const contentType = "image/png";

export function generateStaticParams(): { slug: string }[] {
  return [];
}

type ImageProps = { params: Promise<{ locale: string; slug: string }> };

/** What a shared link shows: the article, its name, its price. Kept with the page and expired with it. */
export default async function ProductImage({ params }: ImageProps): Promise<ImageResponse> {
  const { locale, slug } = await params;
  const product = isLocale(locale) ? await getShopProduct(locale, slug) : null;
  if (!product || !isLocale(locale)) notFound();
  const [, , kind = "", colours = ""] = pictureUrl(product.picture).split("/");
  const picture = draw(kind, colours) ?? "";
  const price = Math.min(...product.variants.map(({ priceCents }) => priceCents));
  return new ImageResponse(
    <div style={{ display: "flex", width: "100%", height: "100%", background: "#f9f6f1", color: "#231a15" }}>
      {/* biome-ignore lint/performance/noImgElement: this is drawn into a picture */}
      <img
        src={`data:image/svg+xml;base64,${Buffer.from(picture).toString("base64")}`}
        alt=""
        width={504}
        height={630}
        style={{ objectFit: "cover" }}
      />
      <div style={{ display: "flex", flexDirection: "column", flex: 1, padding: 64 }}>
        <div style={{ fontSize: 34 }}>Morgenhain</div>
        <div style={{ fontSize: 62, lineHeight: 1.08, marginTop: "auto" }}>{product.name}</div>
        <div style={{ fontSize: 30, lineHeight: 1.35, marginTop: 22, color: "#6b5f54" }}>
          {product.tagline}
        </div>
        <div style={{ fontSize: 44, marginTop: 36 }}>{formatCents(price, locale)}</div>
      </div>
    </div>,
    size,
  );
}
