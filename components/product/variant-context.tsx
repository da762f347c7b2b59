"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { variantPicture } from "@/lib/catalog/rules/variant-picture";
import type { PictureDto, ProductDto, VariantDto } from "@/lib/catalog/types";
import { firstChoice } from "./choose-variant";

export type ChoosableProduct = Pick<ProductDto, "name" | "kind" | "picture" | "options" | "variants">;

type Choice = {
  product: ChoosableProduct;
  variant: VariantDto;
  /** The product in the colour of the chosen variant. */
  picture: PictureDto;
  choose: (variant: VariantDto) => void;
};

const ChoiceContext = createContext<Choice | null>(null);

/** Which variant of the product is looked at; `?variant=<sku>` names it, so that a choice can be shared. */
export function VariantProvider({ product, children }: { product: ChoosableProduct; children: ReactNode }) {
  const [variant, setVariant] = useState(() => firstChoice(product.variants));

  useEffect(() => {
    const wanted = new URLSearchParams(window.location.search).get("variant");
    const named = product.variants.find(({ sku }) => sku === wanted);
    if (named) setVariant(named);
  }, [product]);

  const choice = useMemo(() => {
    if (!variant) return null;
    const choose = (next: VariantDto) => {
      setVariant(next);
      const url = new URL(window.location.href);
      url.searchParams.set("variant", next.sku);
      window.history.replaceState(null, "", url);
    };
    return {
      product,
      variant,
      picture: variantPicture(product.picture, product.options, variant.options),
      choose,
    };
  }, [product, variant]);

  return <ChoiceContext value={choice}>{choice ? children : null}</ChoiceContext>;
}

export function useVariant(): Choice {
  const choice = useContext(ChoiceContext);
  if (!choice) throw new Error("useVariant needs a VariantProvider with a product that has variants");
  return choice;
}
