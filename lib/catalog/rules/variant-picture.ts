import type { PictureDto } from "../types";

type Option = { key: string; values: { key: string; swatch?: string }[] };

/** The product's picture in the colour of the chosen variant, where one of its options is a colour. */
export function variantPicture(
  picture: PictureDto,
  options: readonly Option[],
  chosen: Readonly<Record<string, string>>,
): PictureDto {
  const swatch = options
    .flatMap(({ key, values }) => values.filter((value) => value.key === chosen[key]))
    .find((value) => value.swatch)?.swatch;
  return swatch ? { ...picture, hue: swatch } : picture;
}
