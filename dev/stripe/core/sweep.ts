import { endSession } from "../resources/checkout-sessions";
import { settleRefund } from "../resources/refunds";
import type { StandIn } from "./stand-in";
import { Transaction } from "./transaction";

/** Does what time alone brings about: sessions that ran out expire, waiting refunds are settled. */
export function sweep({ store, clock }: Pick<StandIn, "store" | "clock">): void {
  const now = clock.now();
  for (const session of store.values("sessions")) {
    if (session.status === "open" && session.expires_at <= now) {
      const tx = new Transaction(store, now);
      endSession(tx, session);
      tx.commit();
    }
  }
  for (const waiting of [...store.values("refundOutcomes")]) {
    if (waiting.due > now) continue;
    const tx = new Transaction(store, now);
    settleRefund(tx, waiting.id, waiting.outcome);
    tx.commit();
  }
}
