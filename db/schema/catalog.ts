import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { Locale, Text } from "@/lib/shared/text";
import { at, createdAt, id } from "./columns";

export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

export type ProductOption = {
  key: string;
  name: Text;
  values: { key: string; label: Text; swatch?: string }[];
};
export type ProductSpec = { label: Text; value: Text };
export type ProductSafety = { manufacturer: string; address: string; email: string; warnings?: Text };
export type ProductPicture = { kind: string; hue: string; accent?: string };
export type ProductCourse = { storeSlug: string; seats: number };
export type ProductGuarantee = { years: number; producer: string };

export const categories = pgTable(
  "categories",
  {
    id: id(),
    slug: text("slug").notNull().unique(),
    parentId: uuid("parent_id"),
    name: jsonb("name").$type<Text>().notNull(),
    title: jsonb("title").$type<Text>().notNull(),
    intro: jsonb("intro").$type<Text>().notNull(),
    position: integer("position").notNull(),
  },
  (t) => [index("categories_parent_idx").on(t.parentId)],
);

export const products = pgTable(
  "products",
  {
    id: id(),
    slug: text("slug").notNull().unique(),
    categoryId: uuid("category_id")
      .notNull()
      .references(() => categories.id, { onDelete: "restrict" }),
    kind: text("kind").$type<"goods" | "gift_card" | "course">().notNull(),
    taxClass: text("tax_class").$type<"standard" | "reduced" | "none">().notNull(),
    brand: text("brand").notNull(),
    name: jsonb("name").$type<Text>().notNull(),
    tagline: jsonb("tagline").$type<Text>().notNull(),
    description: jsonb("description").$type<Text>().notNull(),
    highlights: jsonb("highlights").$type<Text[]>().notNull(),
    options: jsonb("options").$type<ProductOption[]>().notNull(),
    specs: jsonb("specs").$type<ProductSpec[]>().notNull(),
    care: jsonb("care").$type<Text>(),
    ingredients: jsonb("ingredients").$type<Text>(),
    safety: jsonb("safety").$type<ProductSafety>().notNull(),
    picture: jsonb("picture").$type<ProductPicture>().notNull(),
    course: jsonb("course").$type<ProductCourse>(),
    guarantee: jsonb("guarantee").$type<ProductGuarantee>(),
    returnable: text("returnable").$type<"yes" | "sealed_food" | "no">().notNull(),
    related: jsonb("related").$type<string[]>().notNull(),
    published: boolean("published").notNull().default(true),
    position: integer("position").notNull().default(0),
    createdAt: createdAt(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (t) => [
    // Listing of a category in its own order.
    index("products_category_idx").on(t.categoryId, t.position, t.id),
    // Whose pages show a product as related, when its price changes.
    index("products_related_idx").using("gin", t.related),
    check("products_kind_check", sql`${t.kind} in ('goods', 'gift_card', 'course')`),
    check("products_tax_class_check", sql`${t.taxClass} in ('standard', 'reduced', 'none')`),
    check("products_returnable_check", sql`${t.returnable} in ('yes', 'sealed_food', 'no')`),
    check("products_both_languages_check", sql`${t.name} ?& array['de', 'en']`),
  ],
);

export const variants = pgTable(
  "variants",
  {
    id: id(),
    productId: uuid("product_id")
      .notNull()
      .references(() => products.id, { onDelete: "cascade" }),
    sku: text("sku").notNull().unique(),
    gtin: text("gtin").notNull().unique(),
    options: jsonb("options").$type<Record<string, string>>().notNull(),
    contentQuantity: integer("content_quantity"),
    contentUnit: text("content_unit").$type<"g" | "ml" | "piece">(),
    weightGrams: integer("weight_grams").notNull(),
    position: integer("position").notNull().default(0),
    active: boolean("active").notNull().default(true),
  },
  (t) => [
    index("variants_product_idx").on(t.productId, t.position),
    check("variants_gtin_check", sql`${t.gtin} ~ '^[0-9]{13}$'`),
    check("variants_weight_check", sql`${t.weightGrams} >= 0`),
    check(
      "variants_content_check",
      sql`(${t.contentQuantity} is null) = (${t.contentUnit} is null) and coalesce(${t.contentQuantity}, 1) > 0`,
    ),
  ],
);

export const attributes = pgTable("attributes", {
  key: text("key").primaryKey(),
  name: jsonb("name").$type<Text>().notNull(),
  filterable: boolean("filterable").notNull(),
  position: integer("position").notNull(),
});

export const attributeValues = pgTable(
  "attribute_values",
  {
    attributeKey: text("attribute_key")
      .notNull()
      .references(() => attributes.key, { onDelete: "cascade" }),
    key: text("key").notNull(),
    label: jsonb("label").$type<Text>().notNull(),
    position: integer("position").notNull(),
  },
  (t) => [primaryKey({ columns: [t.attributeKey, t.key] })],
);

export const productAttributes = pgTable(
  "product_attributes",
  {
    productId: uuid("product_id")
      .notNull()
      .references(() => products.id, { onDelete: "cascade" }),
    attributeKey: text("attribute_key").notNull(),
    valueKey: text("value_key").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.productId, t.attributeKey, t.valueKey] }),
    // Facet filter: which products carry this value.
    index("product_attributes_value_idx").on(t.attributeKey, t.valueKey, t.productId),
  ],
);

/**
 * Each combination of facet values that some product has, once (`key:value`, sorted). Counting a facet groups products by
 * their set first, so that a large category is counted over its few combinations and not over every product's values.
 */
export const facetSets = pgTable("facet_sets", {
  /** md5 of the values: every instance finds the same id without asking. */
  id: uuid("id").primaryKey(),
  facets: text("facets").array().notNull(),
});

/**
 * One narrow row a product for lists: what a list filters and sorts by, kept by `refreshProductIndex` in the
 * transaction that changes a price, a text or a stock band, and again when a planned price begins.
 */
export const productIndex = pgTable(
  "product_index",
  {
    productId: uuid("product_id")
      .primaryKey()
      .references(() => products.id, { onDelete: "cascade" }),
    categoryId: uuid("category_id")
      .notNull()
      .references(() => categories.id, { onDelete: "restrict" }),
    facetSetId: uuid("facet_set_id")
      .notNull()
      .references(() => facetSets.id, { onDelete: "restrict" }),
    minPriceCents: integer("min_price_cents").notNull(),
    maxPriceCents: integer("max_price_cents").notNull(),
    reduced: boolean("reduced").notNull(),
    available: boolean("available").notNull(),
    position: integer("position").notNull(),
    /** Folded (without accents and case), so that Äthiopien sorts under A. */
    nameDe: text("name_de").notNull(),
    nameEn: text("name_en").notNull(),
    listedAt: at("listed_at").notNull(),
  },
  (t) => [
    check(
      "product_index_price_check",
      sql`0 <= ${t.minPriceCents} and ${t.minPriceCents} <= ${t.maxPriceCents}`,
    ),
    // A category in its own order, by name and by price: names and prices go with categories, so the indexes over
    // everything would be walked in vain for most of their length.
    index("product_index_category_idx").on(t.categoryId, t.position, t.productId),
    index("product_index_category_name_de_idx").on(t.categoryId, t.nameDe, t.productId),
    index("product_index_category_name_en_idx").on(t.categoryId, t.nameEn, t.productId),
    index("product_index_category_price_idx").on(t.categoryId, t.minPriceCents, t.productId),
    index("product_index_facet_set_idx").on(t.facetSetId),
    index("product_index_price_idx").on(t.minPriceCents, t.productId),
    index("product_index_listed_idx").on(t.listedAt, t.productId),
    index("product_index_position_idx").on(t.position, t.productId),
    index("product_index_name_de_idx").on(t.nameDe, t.productId),
    index("product_index_name_en_idx").on(t.nameEn, t.productId),
  ],
);

/**
 * What a search reads of a product, one row a language: `title` its name, `heading` also what kind of thing it is (tagline,
 * brand, category, facets), `document` also the description. Three columns and not three weights of one: the planner knows
 * how common a word is in a column, and nothing of weights.
 */
export const productSearch = pgTable(
  "product_search",
  {
    productId: uuid("product_id")
      .notNull()
      .references(() => products.id, { onDelete: "cascade" }),
    locale: text("locale").$type<Locale>().notNull(),
    position: integer("position").notNull(),
    /** As in the index row: a search is counted without reading one for each hit. */
    categoryId: uuid("category_id").notNull(),
    facetSetId: uuid("facet_set_id").notNull(),
    minPriceCents: integer("min_price_cents").notNull(),
    reduced: boolean("reduced").notNull(),
    available: boolean("available").notNull(),
    title: tsvector("title").notNull(),
    heading: tsvector("heading").notNull(),
    document: tsvector("document").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.productId, t.locale] }),
    index("product_search_title_de_idx").using("gin", t.title).where(sql`${t.locale} = 'de'`),
    index("product_search_title_en_idx").using("gin", t.title).where(sql`${t.locale} = 'en'`),
    index("product_search_heading_de_idx").using("gin", t.heading).where(sql`${t.locale} = 'de'`),
    index("product_search_heading_en_idx").using("gin", t.heading).where(sql`${t.locale} = 'en'`),
    index("product_search_document_de_idx").using("gin", t.document).where(sql`${t.locale} = 'de'`),
    index("product_search_document_en_idx").using("gin", t.document).where(sql`${t.locale} = 'en'`),
    // Suggestions for a common beginning walk along here and stop early.
    index("product_search_position_idx").on(t.locale, t.position, t.productId),
    check("product_search_locale_check", sql`${t.locale} in ('de', 'en')`),
  ],
);

/** Every word of the headings in lower case: what a word without a hit is corrected to. Words are added and never removed. */
export const searchWords = pgTable(
  "search_words",
  {
    locale: text("locale").$type<Locale>().notNull(),
    word: text("word").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.locale, t.word] }),
    index("search_words_word_idx").using("gin", sql`fold(${t.word}) gin_trgm_ops`),
    check("search_words_locale_check", sql`${t.locale} in ('de', 'en')`),
  ],
);
