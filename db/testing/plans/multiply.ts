import type postgres from "postgres";

type Column = { name: string; type: string; unique: boolean };

/** What a table's copies keep as it is: the columns that point at tables which are not multiplied. */
export type Multiplied = { table: string; keep?: readonly string[] };

/**
 * Adds `copies` copies of all rows of the tables. Ids, and what points at them, become others that still match each other;
 * what has to be unique gets the number of its copy; moments lie `apartMs` further back from copy to copy. Guards and
 * foreign keys rest meanwhile: what stood before was written through them, and 100,000 copies would take minutes.
 */
export async function multiply(
  sql: postgres.Sql,
  tables: readonly Multiplied[],
  { copies, apartMs }: { copies: number; apartMs: number },
): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`set local maintenance_work_mem = '256MB'`;
    for (const { table, keep = [] } of tables) {
      const columns = await columnsOf(tx, table);
      const indexes = await indexesOf(tx, table);
      for (const { name } of indexes) await tx`drop index ${tx(name)}`;
      const values = columns.map((column) => copied(column, keep, apartMs));
      await tx.unsafe(
        `insert into ${table} (${columns.map(({ name }) => name).join(", ")})
          select ${values.join(", ")} from ${table} as row cross join generate_series(1, ${copies}) as n`,
      );
      for (const { definition } of indexes) await tx.unsafe(definition);
    }
  });
}

function copied({ name, type, unique }: Column, keep: readonly string[], apartMs: number): string {
  if (keep.includes(name)) return name;
  if (type === "uuid") return `md5(${name}::text || n)::uuid`;
  if (type === "timestamp with time zone") return `${name} - n * interval '${apartMs} milliseconds'`;
  if (name === "gtin") return "(gtin::bigint + n * 10000000)::text";
  return unique ? `${name} || '-' || n` : name;
}

async function columnsOf(tx: postgres.TransactionSql, table: string): Promise<Column[]> {
  return tx<Column[]>`
    select a.attname as name, format_type(a.atttypid, null) as type, exists (
        select from pg_index i where i.indrelid = a.attrelid and i.indisunique and a.attnum = any(i.indkey)
          and i.indpred is null) as unique
    from pg_attribute a where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped
    order by a.attnum`;
}

/** Made again afterwards in one go, which takes a fraction of the time; those that are a constraint stay. */
async function indexesOf(tx: postgres.TransactionSql, table: string) {
  return tx<{ name: string; definition: string }[]>`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
    where i.indrelid = ${table}::regclass
      and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`;
}
