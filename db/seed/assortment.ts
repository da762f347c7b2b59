import { categories } from "./categories";
import type { PlacedProduct } from "./insert-products";
import { espressoBeans } from "./products/beans-espresso";
import { filterBeans } from "./products/beans-filter";
import { brewAccessories } from "./products/brew-accessories";
import { brewers } from "./products/brewers";
import { care } from "./products/care";
import { courses } from "./products/courses";
import { cups } from "./products/cups";
import { espressoMachines } from "./products/espresso-machines";
import { giftCards } from "./products/gift-cards";
import { grinders } from "./products/grinders";
import { kettles } from "./products/kettles";
import { teas } from "./products/tea";
import type { SeedProduct } from "./types";

/** Everything Morgenhain sells. `today` (YYYY-MM-DD) only decides the dates of the courses. */
export function assortment(today: string): PlacedProduct[] {
  return place([
    ...espressoBeans,
    ...filterBeans,
    ...teas,
    ...brewers,
    ...brewAccessories,
    ...kettles,
    ...grinders,
    ...espressoMachines,
    ...cups,
    ...care,
    ...courses(today),
    ...giftCards,
  ]);
}

/** Positions mix the categories (the first of each, then the second …) and keep the order within a category. */
export function place(products: readonly SeedProduct[]): PlacedProduct[] {
  const counts = new Map<string, number>();
  return products.map((product) => {
    const row = counts.get(product.category) ?? 0;
    counts.set(product.category, row + 1);
    const column = categories.findIndex(({ slug }) => slug === product.category);
    return { ...product, position: row * 100 + column };
  });
}
