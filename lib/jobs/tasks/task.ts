import type { Db } from "@/db/client";
import type { PaymentProvider } from "@/lib/payments/port";

export type TaskTools = { db: Db; provider: PaymentProvider };

/** Something that is due again and again. Any worker may run it at any time: what it calls acts once. */
export type Task = { name: string; everyMs: number; run: (tools: TaskTools) => Promise<void> };
