import type { Locale, Text } from "@/lib/shared/text";

type Option = { key: string; values: { key: string; label: Text }[] };

/** A variant's choices as people read them, in the order of the product's options: `250 g, ganze Bohne`. */
export function optionsLabel(
  options: readonly Option[],
  chosen: Readonly<Record<string, string>>,
  locale: Locale,
): string {
  return options
    .flatMap(({ key, values }) => values.find((value) => value.key === chosen[key])?.label[locale] ?? [])
    .join(", ");
}
