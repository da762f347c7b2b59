import type { VariantDto } from "@/lib/catalog/types";

type Variant = Pick<VariantDto, "options" | "stock">;

/** The variant a page begins with: the first that is there, else the first. */
export function firstChoice<V extends Variant>(variants: readonly V[]): V | undefined {
  return variants.find(({ stock }) => stock !== "none") ?? variants[0];
}

/**
 * The variant after one option was set: it keeps as many of the other choices as can be had together, and of
 * equals takes the one that is there. Undefined when no variant has the value.
 */
export function chooseVariant<V extends Variant>(
  variants: readonly V[],
  current: V,
  key: string,
  value: string,
): V | undefined {
  const kept = (variant: V) =>
    Object.keys(current.options).filter((other) => variant.options[other] === current.options[other]).length;
  return variants
    .filter((variant) => variant.options[key] === value)
    .toSorted((a, b) => kept(b) - kept(a) || Number(b.stock !== "none") - Number(a.stock !== "none"))[0];
}

/** The variant that has `value` and all of the other current choices; undefined when they do not go together. */
export function exactVariant<V extends Variant>(
  variants: readonly V[],
  current: V,
  key: string,
  value: string,
): V | undefined {
  const wanted = { ...current.options, [key]: value };
  return variants.find((variant) =>
    Object.entries(wanted).every(([option, chosen]) => variant.options[option] === chosen),
  );
}
