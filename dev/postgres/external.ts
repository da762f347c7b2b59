import postgres from "postgres";
import { PostgresError } from "./errors";

const LEAST_VERSION = 150_000;

/** Fails with a message for people unless a PostgreSQL ≥ 15 answers at `url`. The message never holds the password. */
export async function assertSupported(url: string): Promise<void> {
  let host: string;
  try {
    host = new URL(url).host;
  } catch {
    throw new PostgresError(
      "unreachable",
      "DATABASE_URL is not a URL like postgres://user:password@host:5432/database.",
    );
  }
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined });
  try {
    const [row] = await sql<{ number: number; version: string }[]>`
      select current_setting('server_version_num')::int as number, current_setting('server_version') as version`;
    if (row && row.number >= LEAST_VERSION) return;
    throw new PostgresError(
      "version_mismatch",
      `DATABASE_URL leads to PostgreSQL ${row?.version}; 15 or newer is needed.`,
    );
  } catch (error) {
    if (error instanceof PostgresError) throw error;
    const reason =
      error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : String(error);
    throw new PostgresError(
      "unreachable",
      `The database of DATABASE_URL (${host}) does not answer: ${reason}`,
      { cause: error },
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
}
