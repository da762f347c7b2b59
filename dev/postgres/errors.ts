export type PostgresFailure =
  | "already_running"
  | "port_taken"
  | "disk_full"
  | "folder_unusable"
  | "foreign_folder"
  | "version_mismatch"
  | "unsupported_platform"
  | "unreachable"
  | "start_failed";

/** A failure that a person can do something about; the message says what. */
export class PostgresError extends Error {
  override readonly name = "PostgresError";

  constructor(
    readonly code: PostgresFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Turns what the file system or the server said about `folder` into a failure with a remedy. */
export function explain(said: unknown, folder: string): PostgresError {
  if (said instanceof PostgresError) return said;
  const text =
    said instanceof Error ? `${(said as NodeJS.ErrnoException).code ?? ""} ${said.message}` : String(said);
  const options = said instanceof Error ? { cause: said } : undefined;
  if (/ENOSPC|EDQUOT|no space left on device|disk quota exceeded/i.test(text)) {
    return new PostgresError(
      "disk_full",
      `The disk with ${folder} is full. Free some space and start again.`,
      options,
    );
  }
  if (/EROFS|read-only file system/i.test(text)) {
    return new PostgresError(
      "folder_unusable",
      `${folder} is on a read-only file system. Make it writable, or set DATABASE_URL to a PostgreSQL server.`,
      options,
    );
  }
  if (/EACCES|EPERM|permission denied/i.test(text)) {
    return new PostgresError(
      "folder_unusable",
      `${folder} may not be written by this user. Give it to this user, or set DATABASE_URL to a PostgreSQL server.`,
      options,
    );
  }
  if (/address already in use|could not bind/i.test(text)) {
    return new PostgresError("port_taken", "The database port is taken by another program.", options);
  }
  return new PostgresError("start_failed", `The embedded PostgreSQL did not start:\n${text.trim()}`, options);
}
