const QUIET_MS = 60_000;
const LONGEST = 300;

function errorIn(line: string, stream: "stdout" | "stderr"): string | undefined {
  if (!line.startsWith("{"))
    return stream === "stderr" && /error|⨯|fatal/i.test(line) ? line.trim() : undefined;
  try {
    const entry = JSON.parse(line) as { level?: unknown; msg?: unknown; err?: { message?: unknown } };
    if (typeof entry.level !== "number" || entry.level < 50) return undefined;
    return [entry.msg, entry.err?.message].filter((part) => typeof part === "string").join(": ") || line;
  } catch {
    return stream === "stderr" ? line : undefined;
  }
}

/** Picks the errors out of a program's output for the terminal, each at most once a minute; the log file has everything. */
export function surfaceErrors(name: string, tell: (message: string) => void, now: () => number = Date.now) {
  const told = new Map<string, number>();
  return (line: string, stream: "stdout" | "stderr") => {
    const error = errorIn(line, stream)?.slice(0, LONGEST);
    if (!error || now() - (told.get(error) ?? Number.NEGATIVE_INFINITY) < QUIET_MS) return;
    if (told.size > 500) told.clear();
    told.set(error, now());
    tell(`${name}: ${error}`);
  };
}
