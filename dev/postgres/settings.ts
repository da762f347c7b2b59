/** Server settings as command-line flags. `durable: false` gives up crash safety for speed: for tests alone. */
export function serverFlags(cluster: string, port: number, durable: boolean): string[] {
  const settings: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    // Local sockets would need a folder both users may write; everything here talks TCP.
    unix_socket_directories: "",
    max_connections: "200",
    shared_buffers: durable ? "256MB" : "96MB",
    effective_cache_size: "1GB",
    random_page_cost: "1.1",
    max_wal_size: "1GB",
    timezone: "UTC",
    log_timezone: "UTC",
    log_checkpoints: "off",
    // Without DETAIL lines: those repeat the values of the row that was refused.
    log_error_verbosity: "terse",
    log_line_prefix: "%m [%p] ",
    ...(durable
      ? {}
      : { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum_naptime: "10min" }),
  };
  return ["-D", cluster, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}

/** Only what the programs need: a stray PGDATA or PGPORT of the user must not steer them elsewhere. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: LOCALE, TZ: "UTC", NODE_ENV: process.env.NODE_ENV };
}

/** macOS before 14 lacks C.UTF-8; sorting and case go by the built-in C.UTF-8 everywhere. */
export const LOCALE = process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8";
