import { connection } from "@/db/client";
import packageJson from "@/package.json";

export type Health = { status: "ok" | "unavailable"; database: "ok" | "unavailable"; version: string };

/** Asks the database for a sign of life; an answer within two seconds or it counts as away. */
export async function readHealth(): Promise<Health> {
  const { version } = packageJson;
  const patience = new Promise<never>((_, giveUp) => setTimeout(giveUp, 2_000, new Error("no answer")));
  try {
    await Promise.race([connection().sql.unsafe("select 1"), patience]);
    return { status: "ok", database: "ok", version };
  } catch {
    return { status: "unavailable", database: "unavailable", version };
  }
}
