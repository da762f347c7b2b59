import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Finding } from "./finding";

/** Lines of the shop's logs that say something broke: what a scanner sees as a plain answer may have been a bug. */
export function errorsInLogs(folder: string): Finding[] {
  const files = readdirSync(folder).filter((file) => /^(shop|worker)\.log$/.test(file));
  return files.flatMap((file) => {
    const lines = readFileSync(path.join(folder, file), "utf8").split("\n");
    const broken = new Map<string, number>();
    for (const line of lines) {
      const said = complaintOf(line);
      if (said) broken.set(said, (broken.get(said) ?? 0) + 1);
    }
    return [...broken].map(
      ([said, times]): Finding => ({
        tool: "afterwards",
        kind: "error in the log",
        where: file,
        what: `${times} × ${said}`,
      }),
    );
  });
}

function complaintOf(line: string): string | undefined {
  if (!line.startsWith("{")) return /error|⨯|unhandled/i.test(line) ? line.trim().slice(0, 200) : undefined;
  const entry = JSON.parse(line) as { level: number; msg?: string; err?: { message?: string } };
  return entry.level >= 50 ? `${entry.msg ?? ""}: ${entry.err?.message ?? ""}`.slice(0, 300) : undefined;
}
