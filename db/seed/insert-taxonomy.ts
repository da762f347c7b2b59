import type { Tx } from "@/db/client";
import {
  attributes as attributeTable,
  attributeValues,
  categories as categoryTable,
} from "@/db/schema/catalog";
import { priceLists } from "@/db/schema/prices";
import { attributes } from "./attributes";
import { categories } from "./categories";
import { insertRows } from "./insert-rows";
import { seedId } from "./seed-id";

export const standardPriceListId = seedId("price-list", "standard");

export function categoryId(slug: string): string {
  return seedId("category", slug);
}

/** What products hang on: categories, facets with their values, the price list. */
export async function insertTaxonomy(tx: Tx): Promise<void> {
  await insertRows(tx, priceLists, [{ id: standardPriceListId, code: "standard", currency: "EUR" }]);
  await insertRows(
    tx,
    categoryTable,
    categories.map(({ parent, ...category }) => ({
      ...category,
      id: categoryId(category.slug),
      parentId: parent ? categoryId(parent) : null,
    })),
  );
  await insertRows(
    tx,
    attributeTable,
    attributes.map(({ key, name, filterable, position }) => ({ key, name, filterable, position })),
  );
  await insertRows(
    tx,
    attributeValues,
    attributes.flatMap((attribute) =>
      attribute.values.map(({ key, label }, index) => ({
        attributeKey: attribute.key,
        key,
        label,
        position: index + 1,
      })),
    ),
  );
}
