import { pictureUrl } from "@/lib/catalog/picture-url";
import type { PictureDto } from "@/lib/catalog/types";

type ProductPictureProps = {
  picture: PictureDto;
  alt: string;
  /** The first pictures of a page load at once, all others when they come near. */
  eager?: boolean;
  shape?: "portrait" | "square";
  className?: string;
};

/** A product's picture in the shape its place keeps free, so nothing moves when it arrives. */
export function ProductPicture({
  picture,
  alt,
  eager = false,
  shape = "square",
  className = "",
}: ProductPictureProps) {
  return (
    // biome-ignore lint/performance/noImgElement: the optimizer stays off; the file is already in its size
    <img
      src={pictureUrl(picture)}
      alt={alt}
      width={800}
      height={shape === "portrait" ? 1000 : 800}
      loading={eager ? "eager" : "lazy"}
      fetchPriority={eager ? "high" : undefined}
      decoding="async"
      className={`block h-auto w-full bg-sunken object-cover dark:brightness-90 ${shape === "portrait" ? "aspect-[4/5]" : "aspect-square"} ${className}`}
    />
  );
}
