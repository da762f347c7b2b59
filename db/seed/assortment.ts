import { categories } from "./categories";
import type { PlacedProduct } from "./insert-products";
import { espressoBeans } from "./products/beans-espresso";
import { filterBeans } from "./products/beans-filter";
import { brewAccessories } from "./products/brew-accessories";
import { brewers } from "./products/brewers";
import { cups } from "./products/cups";
import { kettles } from "./products/kettles";
import { teas } from "./products/tea";
import type { SeedProduct } from "./types";

/** Positions mix the categories (the first of each, then the second …) and keep the order within a category. */
export function assortment(): PlacedProduct[] {
  return place([
    ...espressoBeans,
    ...filterBeans,
    ...teas,
    ...brewers,
    ...brewAccessories,
    ...kettles,
    ...cups,
  ]);
}

export function place(products: readonly SeedProduct[]): PlacedProduct[] {
  const counts = new Map<string, number>();
  return products.map((product) => {
    const row = counts.get(product.category) ?? 0;
    counts.set(product.category, row + 1);
    const column = categories.findIndex(({ slug }) => slug === product.category);
    return { ...product, position: row * 100 + column };
  });
}
