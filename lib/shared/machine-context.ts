import type { Db } from "@/db/client";
import type { Actor } from "./actor";
import { databaseNow } from "./clock";
import { type Context, standardPolicy } from "./context";
import { newId } from "./ids";
import { defaultLocale } from "./text";

/** The context of a caller without a person: a job, or a provider's webhook. */
export async function machineContext(
  db: Db,
  actor: Extract<Actor, { kind: "system" | "provider" }>,
): Promise<Context> {
  return {
    db,
    actor,
    channel: "api",
    locale: defaultLocale,
    now: await databaseNow(db),
    requestId: newId(),
    policy: standardPolicy,
  };
}
