import { type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import type { Columns } from "../rules/count-figures";
import { facetSets } from "./facet-sets";
import type { ListingFilter } from "./listing-filter";
import { remembered } from "./remembered";
import type { Versions } from "./resolve-listing";
import { tsquery } from "./text-match";

type Packed = { ids: Buffer | null; sets: Buffer | null; cents: Buffer | null; flags: Buffer | null };

const ID_BYTES = 16;
const ROW_BYTES = ID_BYTES + 9;

/**
 * What a filter's facets, prices and figures are counted from: one part a category, or one for a search or an article
 * number. Remembered while its version stays, so that every filter, page and order of a list shares one reading.
 */
export function readColumns(db: Db | Tx, filter: ListingFilter, versions: Versions): Promise<Columns[]> {
  const { terms, productId, categoryIds, locale } = filter;
  if (productId) return Promise.all([unpacked(db, ofProduct(productId, categoryIds))]);
  const keep = (key: string, rows: () => SQL) =>
    remembered(
      db,
      key,
      () => unpacked(db, rows()),
      ({ setOf }) => setOf.length * ROW_BYTES,
    );
  if (terms) {
    const key = `${versions.all} words ${JSON.stringify([locale, terms, categoryIds])}`;
    return Promise.all([keep(key, () => ofSearch(terms, filter))]);
  }
  return Promise.all(
    versions.categories.map(({ id, version }) => keep(`${version} category ${id}`, () => ofCategory(id))),
  );
}

function ofProduct(productId: string, categoryIds: readonly string[] | undefined): SQL {
  return sql`select * from product_index where product_id = ${productId}
    ${categoryIds ? sql`and category_id = any(${sql.param(categoryIds)}::uuid[])` : sql``}`;
}

function ofCategory(id: string): SQL {
  return sql`select * from product_index where category_id = ${id} order by position, product_id`;
}

/** By relevance in three tiers: the words are in the name, in what kind of thing it is, or in its description. */
function ofSearch(terms: readonly string[], { locale, categoryIds }: ListingFilter): SQL {
  const query = tsquery(terms, locale);
  return sql`select * from product_search t
    where ${locale === "de" ? sql`t.locale = 'de'` : sql`t.locale = 'en'`} and t.document @@ ${query}
      ${categoryIds ? sql`and t.category_id = any(${sql.param(categoryIds)}::uuid[])` : sql``}
    order by case when t.title @@ ${query} then 1 when t.heading @@ ${query} then 2 else 3 end,
      t.position, t.product_id`;
}

/** Bytes and not rows: 100,000 rows as objects would take a second to read. */
async function unpacked(db: Db | Tx, rows: SQL): Promise<Columns> {
  const [packed] = await db.execute<Packed>(sql`
    select string_agg(uuid_send(product_id), '') as ids, string_agg(uuid_send(facet_set_id), '') as sets,
      string_agg(int4send(min_price_cents), '') as cents,
      string_agg(case when available and reduced then '\\x03'::bytea when reduced then '\\x02'
        when available then '\\x01' else '\\x00' end, '') as flags
    from (${rows}) found`);
  if (!packed?.ids || !packed.sets || !packed.cents || !packed.flags) return nothing;
  const { ids, sets, cents, flags } = packed;
  const { setOf, firstRows } = numbered(sets);
  return {
    sets: await facetSets(
      db,
      firstRows.map((row) => uuidAt(sets, row)),
    ),
    setOf,
    cents: numbersOf(cents),
    flags,
    idOf: (row) => uuidAt(ids, row),
  };
}

const nothing: Columns = {
  sets: [],
  setOf: new Uint32Array(),
  cents: new Int32Array(),
  flags: new Uint8Array(),
  idOf: () => "",
};

/** Numbers the sets by first sight. 48 bits of a digest tell the sets of one assortment apart, and compare as a number. */
function numbered(sets: Buffer): { setOf: Uint32Array; firstRows: number[] } {
  const numbers = new Map<number, number>();
  const firstRows: number[] = [];
  const setOf = new Uint32Array(sets.length / ID_BYTES);
  for (let row = 0; row < setOf.length; row += 1) {
    const key = sets.readUIntBE(row * ID_BYTES, 6);
    let number = numbers.get(key);
    if (number === undefined) {
      number = firstRows.push(row) - 1;
      numbers.set(key, number);
    }
    setOf[row] = number;
  }
  return { setOf, firstRows };
}

function numbersOf(cents: Buffer): Int32Array {
  const numbers = new Int32Array(cents.length / 4);
  for (let row = 0; row < numbers.length; row += 1) numbers[row] = cents.readInt32BE(row * 4);
  return numbers;
}

function uuidAt(buffer: Buffer, row: number): string {
  return buffer
    .toString("hex", row * ID_BYTES, (row + 1) * ID_BYTES)
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
