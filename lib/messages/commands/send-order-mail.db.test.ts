import { eq, sql } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { orders } from "@/db/schema/orders";
import { mails } from "@/db/schema/outbox";
import { refunds } from "@/db/schema/payments";
import { anUnpaidOrder } from "@/db/testing/an-order";
import { testDatabase } from "@/db/testing/database";
import { aPaidOrder, aSettledRefund, mailBench } from "@/db/testing/mail-bench";
import { newId } from "@/lib/shared/ids";
import { orderToken } from "@/lib/shared/order-token";
import { type SendOrderMailInput, sendOrderMail } from "./send-order-mail";

const { db } = await testDatabase();
const bench = await mailBench(db);
const send = async (input: SendOrderMailInput) =>
  sendOrderMail(await bench.jobContext(), bench.mailer, input);
const mailsOf = (orderId: string) => db.select().from(mails).where(eq(mails.orderId, orderId));

afterEach(async () => {
  await bench.heal();
});

describe("an order confirmation", () => {
  it("arrives with its link, its stored text and one Message-ID", async () => {
    const { orderId, email, key } = await aPaidOrder(db);
    const sent = await send({ orderId, kind: "order_confirmation" });
    const [stored] = await mailsOf(orderId);
    expect(sent).toEqual({ ok: true, value: { messageId: stored?.messageId } });
    expect(stored).toMatchObject({ status: "sent", attempts: 1, recipient: email, claimedUntil: null });

    const [arrived, ...more] = await bench.inbox(email);
    expect(more).toEqual([]);
    expect(arrived).toMatchObject({
      subject: `Auftragsbestätigung ${key.number}`,
      messageId: stored?.messageId,
      recipients: [email],
    });
    const { text, html, headers } = await bench.read(arrived?.id ?? "");
    const link = `http://localhost:3000/de/orders/${key.number}/${orderToken(orderId)}`;
    expect(text).toContain(link);
    expect(html).toContain(link);
    expect(text.trim()).toBe(stored?.text.trim());
    expect(headers.some((line) => /^auto-submitted: auto-generated$/i.test(line))).toBe(true);
  });

  it("is in the order's language", async () => {
    const { orderId, email } = await aPaidOrder(db, { locale: "en" });
    await send({ orderId, kind: "order_confirmation" });
    expect((await bench.inbox(email))[0]?.subject).toMatch(/^Order confirmation /);
  });

  it("is delivered once to ten parallel senders", async () => {
    const { orderId, email } = await aPaidOrder(db);
    await bench.fault({ kind: "slow", to: email, ms: 300, times: 1 });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => send({ orderId, kind: "order_confirmation" })),
    );
    expect(answers.some(({ ok }) => ok)).toBe(true);
    for (const answer of answers) if (!answer.ok) expect(answer.failure).toEqual({ code: "mail_in_hand" });
    expect(await bench.inbox(email)).toHaveLength(1);
    expect(await mailsOf(orderId)).toMatchObject([{ status: "sent", attempts: 1 }]);
  });

  it("is left alone once it was sent", async () => {
    const { orderId, email } = await aPaidOrder(db);
    const first = await send({ orderId, kind: "order_confirmation" });
    expect(await send({ orderId, kind: "order_confirmation" })).toEqual(first);
    expect(await bench.inbox(email)).toHaveLength(1);
  });

  it("throws while the server turns it away and arrives when asked again", async () => {
    const { orderId, email } = await aPaidOrder(db);
    await bench.fault({ kind: "temporary", to: email, times: 2 });
    await expect(send({ orderId, kind: "order_confirmation" })).rejects.toThrow(/451/);
    await expect(send({ orderId, kind: "order_confirmation" })).rejects.toThrow(/451/);
    expect(await mailsOf(orderId)).toMatchObject([{ status: "waiting", attempts: 2, claimedUntil: null }]);
    expect(await send({ orderId, kind: "order_confirmation" })).toMatchObject({ ok: true });
    expect(await bench.inbox(email)).toHaveLength(1);
  });

  it("repeats itself under the same Message-ID when the server took it and went away", async () => {
    const { orderId, email } = await aPaidOrder(db);
    await bench.fault({ kind: "cut_after_effect", to: email, times: 1 });
    await expect(send({ orderId, kind: "order_confirmation" })).rejects.toThrow();
    expect(await send({ orderId, kind: "order_confirmation" })).toMatchObject({ ok: true });
    const arrived = await bench.inbox(email);
    expect(arrived).toHaveLength(2);
    expect(new Set(arrived.map(({ messageId }) => messageId)).size).toBe(1);
  });

  it("waits for a sender that may still live, and takes over from one that died", async () => {
    const { orderId, email } = await aPaidOrder(db);
    await bench.fault({ kind: "temporary", to: email, times: 1 });
    await expect(send({ orderId, kind: "order_confirmation" })).rejects.toThrow();
    const claimedFor = (span: string) =>
      db
        .update(mails)
        .set({ claimedUntil: sql`now() + ${span}::interval` })
        .where(eq(mails.orderId, orderId));
    await claimedFor("30 seconds");
    const busy = await send({ orderId, kind: "order_confirmation" });
    expect(busy).toEqual({ ok: false, failure: { code: "mail_in_hand" } });
    await claimedFor("-1 second");
    expect(await send({ orderId, kind: "order_confirmation" })).toMatchObject({ ok: true });
    expect(await bench.inbox(email)).toHaveLength(1);
  });

  it("stays with a sender that takes long and says that it is still at it", async () => {
    const { orderId, email } = await aPaidOrder(db);
    await bench.fault({ kind: "slow", to: email, ms: 9_000, times: 1 });
    const slow = send({ orderId, kind: "order_confirmation" });
    const claim = async (since: Date) => {
      for (;;) {
        const [mail] = await mailsOf(orderId);
        if (mail?.claimedUntil && mail.claimedUntil > since) return mail.claimedUntil;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const first = await claim(new Date(0));
    await claim(first);
    expect(await send({ orderId, kind: "order_confirmation" })).toMatchObject({ ok: false });
    expect(await slow).toMatchObject({ ok: true });
    expect(await bench.inbox(email)).toHaveLength(1);
  });

  it("cannot be led astray by what a customer calls themselves", async () => {
    const { orderId, email } = await aPaidOrder(db);
    const name = "Eve\r\nBcc: everybody@example.com\r\n\r\n<script>alert(1)</script>";
    await db.update(orders).set({ name }).where(eq(orders.id, orderId));
    await send({ orderId, kind: "order_confirmation" });
    const [arrived] = await bench.inbox(email);
    expect(arrived?.recipients).toEqual([email]);
    const { headers, html } = await bench.read(arrived?.id ?? "");
    expect(headers.filter((line) => /^bcc:/i.test(line))).toEqual([]);
    expect(html).not.toContain("<script");
  });

  it("goes to nobody when the address is more than one address", async () => {
    const { orderId } = await aPaidOrder(db);
    const email = `${orderId}@example.com, everybody@example.com`;
    await db.update(orders).set({ email }).where(eq(orders.id, orderId));
    await expect(send({ orderId, kind: "order_confirmation" })).rejects.toThrow("no single recipient");
    expect(await bench.inbox(orderId)).toEqual([]);
  });
});

describe("the mail of a refund", () => {
  it("goes out once for each refund of an order, with its amount", async () => {
    const { orderId, email } = await aPaidOrder(db);
    const first = await aSettledRefund(db, orderId, 1450);
    const second = await aSettledRefund(db, orderId, 990);
    for (const refundId of [first, second, first]) await send({ orderId, refundId, kind: "refund" });
    const stored = await mailsOf(orderId);
    expect(await bench.inbox(email)).toHaveLength(2);
    expect(stored.find(({ aboutId }) => aboutId === first)?.text).toMatch(/14,50\s€ erstattet/);
    expect(stored.find(({ aboutId }) => aboutId === second)?.text).toMatch(/9,90\s€ erstattet/);
  });

  it("says why a payment could not be taken", async () => {
    const { orderId } = await anUnpaidOrder(db);
    const refundId = await aSettledRefund(db, orderId, 3390, "stock_shortfall");
    await send({ orderId, refundId, kind: "payment_refunded" });
    expect((await mailsOf(orderId))[0]?.text).toContain("war ein Artikel leider nicht mehr da");
  });

  it("waits until the refund went through, and belongs to its order", async () => {
    const { orderId } = await aPaidOrder(db);
    const other = await aPaidOrder(db);
    const refundId = await aSettledRefund(db, orderId, 1450);
    const missing = { ok: false, failure: { code: "refund_not_found" } };
    expect(await send({ orderId: other.orderId, refundId, kind: "refund" })).toEqual(missing);
    await db.update(refunds).set({ status: "requested" }).where(eq(refunds.id, refundId));
    expect(await send({ orderId, refundId, kind: "refund" })).toEqual(missing);
    expect(await mailsOf(orderId)).toEqual([]);
  });
});

describe("the mail of a cancelled order", () => {
  it("goes to a customer who had paid", async () => {
    const { orderId, email, key } = await aPaidOrder(db);
    await db.update(orders).set({ status: "cancelled" }).where(eq(orders.id, orderId));
    await send({ orderId, kind: "cancelled" });
    expect((await bench.inbox(email))[0]?.subject).toBe(`Deine Bestellung ${key.number} ist storniert`);
  });

  it.each(["awaiting_payment", "cancelled", "paid"] as const)(
    "stays away from one that is %s",
    async (status) => {
      const paid = status === "paid" ? { paidAt: new Date() } : { paidAt: null };
      const { orderId } = await anUnpaidOrder(db);
      await db
        .update(orders)
        .set({ status, ...paid })
        .where(eq(orders.id, orderId));
      expect(await send({ orderId, kind: "cancelled" })).toEqual({ ok: true, value: { messageId: null } });
      expect(await mailsOf(orderId)).toEqual([]);
    },
  );
});

it("is for jobs alone", async () => {
  const { orderId } = await aPaidOrder(db);
  const ctx = { ...(await bench.jobContext()), actor: { kind: "guest" } as const };
  const refused = await sendOrderMail(ctx, bench.mailer, { orderId, kind: "order_confirmation" });
  expect(refused).toEqual({ ok: false, failure: { code: "forbidden" } });
  expect(await mailsOf(orderId)).toEqual([]);
});

it("knows no order of a wrong id", async () => {
  const missing = await send({ orderId: newId(), kind: "order_confirmation" });
  expect(missing).toEqual({ ok: false, failure: { code: "order_not_found" } });
});
