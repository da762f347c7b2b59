import postgres from "postgres";

/** Whether there is anything to sell yet: an operator's own goods are never touched. */
export async function isSeeded(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const rows = await sql`select 1 from products limit 1`;
    return rows.length > 0;
  } finally {
    await sql.end();
  }
}
