import type { Tx } from "@/db/client";
import { outbox } from "@/db/schema/outbox";
import type { Write } from "./write-together";

/** The outbox row of an event, written in the command's own transaction; the relay hands it to the job queue under the row's id. */
export function announce(tx: Tx, topic: string, payload: Record<string, unknown>): Write {
  return tx.insert(outbox).values({ topic, payload });
}
