import { eq } from "drizzle-orm";
import { afterAll } from "vitest";
import type { Db } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { payments, refunds } from "@/db/schema/payments";
import { startMailStandIn } from "@/dev/mail/start";
import { createSmtpMailer } from "@/lib/messages/smtp";
import { newId } from "@/lib/shared/ids";
import { machineContext } from "@/lib/shared/machine-context";
import { anUnpaidOrder } from "./an-order";

type Received = { id: string; messageId: string; to: string; subject: string; recipients: string[] };

/** A mail server in this process with the shop's own adapter on it. */
export async function mailBench(db: Db) {
  const standIn = await startMailStandIn();
  const mailer = createSmtpMailer({ url: standIn.smtpUrl, sender: "Morgenhain <hallo@morgenhain.example>" });
  afterAll(async () => {
    mailer.close();
    await standIn.close();
  });
  const faults = `${standIn.url}/_stand-in/faults`;
  return {
    mailer,
    jobContext: () => machineContext(db, { kind: "system", job: "test" }),
    fault: (fault: { kind: string; to: string; times?: number; ms?: number }) =>
      fetch(faults, { method: "POST", body: JSON.stringify(fault) }),
    heal: () => fetch(faults, { method: "DELETE" }),
    /** What arrived for an address, newest first. */
    inbox: async (to: string): Promise<Received[]> => {
      const answer = await fetch(`${standIn.url}/api/messages?to=${encodeURIComponent(to)}`);
      return ((await answer.json()) as { items: Received[] }).items;
    },
    read: async (id: string) =>
      (await (await fetch(`${standIn.url}/api/messages/${id}`)).json()) as {
        text: string;
        html: string;
        headers: string[];
      },
  };
}

/** A paid order with a mailbox of its own. */
export async function aPaidOrder(db: Db, { locale = "de" as "de" | "en" } = {}) {
  const order = await anUnpaidOrder(db);
  const email = `${order.orderId}@example.com`;
  await db
    .update(orders)
    .set({ status: "paid", paidAt: new Date("2026-11-22T22:30:00Z"), email, locale })
    .where(eq(orders.id, order.orderId));
  return { ...order, email };
}

/** A refund of the order that went through at the provider. */
export async function aSettledRefund(db: Db, orderId: string, amountCents: number, reason = "withdrawal") {
  const [paymentId, refundId] = [newId(), newId()];
  await db.insert(payments).values({
    id: paymentId,
    orderId,
    provider: "stripe",
    kind: "intent",
    status: "surplus",
    amountCents,
    capturedCents: amountCents,
    refundedCents: amountCents,
    idempotencyKey: paymentId,
  });
  await db.insert(refunds).values({
    id: refundId,
    orderId,
    paymentId,
    amountCents,
    reason,
    status: "succeeded",
    actor: "system:test",
  });
  return refundId;
}
