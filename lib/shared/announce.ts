import type { Tx } from "@/db/client";
import { outbox } from "@/db/schema/outbox";

/** Writes an outbox row in the command's own transaction; the relay hands it to the job queue under the row's id. */
export async function announce(tx: Tx, topic: string, payload: Record<string, unknown>): Promise<void> {
  await tx.insert(outbox).values({ topic, payload });
}
