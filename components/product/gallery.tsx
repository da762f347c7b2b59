"use client";

import { ProductPicture } from "@/components/catalog/product-picture";
import { useVariant } from "./variant-context";

/** Details of the one drawing until the photographs come: the whole, and two closer looks. */
const closeUps = ["origin-[42%_38%] scale-[1.75]", "origin-[62%_74%] scale-[1.6]"];

export function Gallery() {
  const { product, picture } = useVariant();
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <div className="-mx-[clamp(1rem,4vw,2.5rem)] overflow-hidden bg-sunken sm:col-span-2 sm:mx-0 sm:rounded-md">
        <ProductPicture picture={picture} alt={product.name} eager className="sm:aspect-[10/9]" />
      </div>
      {closeUps.map((look) => (
        <div key={look} className="hidden overflow-hidden rounded-md bg-sunken sm:block">
          <ProductPicture picture={picture} alt="" className={look} />
        </div>
      ))}
    </div>
  );
}
