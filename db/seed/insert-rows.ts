import { getTableColumns, getTableName, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";

/**
 * Writes the rows that are not there yet; what an operator has changed since stays. One statement and one parameter
 * whatever their number, which makes 100,000 products a matter of seconds. `andThen` may read the new rows as `written`.
 */
export async function insertRows<T extends PgTable>(
  tx: Tx,
  table: T,
  rows: readonly T["$inferInsert"][],
  andThen: SQL = sql`select count(*) from written`,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = getTableColumns(table);
  const used = Object.entries(columns).filter(([key]) => key in first);
  const names = sql.join(
    used.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  );
  const records = rows.map((row) =>
    Object.fromEntries(used.map(([key, column]) => [column.name, row[key as keyof typeof row]])),
  );
  const target = sql.identifier(getTableName(table));
  await tx.execute(sql`
    with written as (
      insert into ${target} (${names})
      select ${names} from jsonb_populate_recordset(null::${target}, ${JSON.stringify(records)}::jsonb)
      on conflict do nothing returning *
    )
    ${andThen}`);
}
