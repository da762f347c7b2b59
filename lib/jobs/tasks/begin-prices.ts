import { beginPlannedPrices } from "@/lib/pricing/commands/begin-planned-prices";
import { machineContext } from "@/lib/shared/machine-context";
import type { TaskTools } from "./task";

/** Brings planned prices to pages and lists as their moment comes (policy, Price). */
export async function beginPrices({ db }: TaskTools): Promise<void> {
  const ctx = await machineContext(db, { kind: "system", job: "begin-prices" });
  const begun = await beginPlannedPrices(ctx);
  if (!begun.ok) throw new Error(`Planned prices could not begin: ${begun.failure.code}`);
}
