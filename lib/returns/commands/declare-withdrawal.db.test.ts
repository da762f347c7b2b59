import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { orderEvents } from "@/db/schema/orders";
import { outbox } from "@/db/schema/outbox";
import { withdrawals } from "@/db/schema/withdrawals";
import { testDatabase } from "@/db/testing/database";
import { aPaidOrder } from "@/db/testing/mail-bench";
import type { Context } from "@/lib/shared/context";
import { newId } from "@/lib/shared/ids";
import { machineContext } from "@/lib/shared/machine-context";
import { getWithdrawalView } from "../queries";
import { withdrawalSchema } from "../schemas";
import { type DeclareWithdrawalInput, declareWithdrawal } from "./declare-withdrawal";

const { db } = await testDatabase();

const guest = async (): Promise<Context> => ({
  ...(await machineContext(db, { kind: "system", job: "test" })),
  actor: { kind: "guest" },
  channel: "web",
});
const about = (changes: Partial<DeclareWithdrawalInput> = {}): DeclareWithdrawalInput => ({
  declarationKey: newId(),
  ...withdrawalSchema.parse({
    name: "Ada Beispiel",
    contract: "MH-0000-0000",
    email: `${newId()}@example.com`,
  }),
  ...changes,
});
const declare = async (input: DeclareWithdrawalInput) => {
  const declared = await declareWithdrawal(await guest(), input);
  if (!declared.ok) throw new Error(declared.failure.code);
  return declared.value;
};
const rowOf = async (id: string) => (await db.select().from(withdrawals).where(eq(withdrawals.id, id)))[0];
const announced = async (id: string) =>
  db
    .select()
    .from(outbox)
    .where(sql`${outbox.topic} = 'withdrawal.declared' and ${outbox.payload}->>'withdrawalId' = ${id}`);
const eventsOf = async (orderId: string) => {
  const events = await db.select().from(orderEvents).where(eq(orderEvents.orderId, orderId));
  return events.filter(({ type }) => type === "withdrawal_declared");
};

describe("a declaration", () => {
  it("is kept as it came, and its receipt is asked for", async () => {
    const input = about({ goods: "Nur der Becher" });
    const { id, declaredAt } = await declare(input);
    expect(await rowOf(id)).toMatchObject({
      ...input,
      orderId: null,
      locale: "de",
      channel: "web",
      declaredAt,
    });
    expect(await announced(id)).toHaveLength(1);
  });

  it("can be seen again by whoever made it, and by nobody else", async () => {
    const { id, token } = await declare(about());
    const other = await declare(about());
    expect(await getWithdrawalView(db, { id, token })).toMatchObject({ name: "Ada Beispiel", goods: null });
    expect(await getWithdrawalView(db, { id, token: other.token })).toBeNull();
    expect(await getWithdrawalView(db, { id: "nonsense", token })).toBeNull();
  });

  it("leaves an event on the order that its number and e-mail name", async () => {
    const { orderId, key, email } = await aPaidOrder(db);
    const { id } = await declare(about({ contract: key.number.toLowerCase().replaceAll("-", " "), email }));
    expect(await rowOf(id)).toMatchObject({ orderId });
    expect(await eventsOf(orderId)).toMatchObject([{ data: { withdrawalId: id }, actor: "guest" }]);
  });

  it("touches no order when only the number is right", async () => {
    const { orderId, key } = await aPaidOrder(db);
    const { id } = await declare(about({ contract: key.number }));
    expect(await rowOf(id)).toMatchObject({ orderId: null });
    expect(await eventsOf(orderId)).toEqual([]);
  });

  it("answers alike whether or not there is such an order", async () => {
    const { key, email } = await aPaidOrder(db);
    const answers = await Promise.all([
      declareWithdrawal(await guest(), about({ contract: key.number, email })),
      declareWithdrawal(await guest(), about({ contract: key.number })),
      declareWithdrawal(await guest(), about({ contract: "no such thing" })),
    ]);
    const shapes = answers.map((answer) => (answer.ok ? Object.keys(answer.value).sort() : answer.failure));
    expect(new Set(shapes.map((shape) => JSON.stringify(shape)))).toEqual(
      new Set([JSON.stringify(["declaredAt", "id", "token"])]),
    );
  });

  it("is one declaration however often it is confirmed, also at once", async () => {
    const { orderId, key, email } = await aPaidOrder(db);
    const input = about({ contract: key.number, email });
    const declared = await Promise.all(Array.from({ length: 10 }, () => declare(input)));
    expect(new Set(declared.map(({ id }) => id)).size).toBe(1);
    expect(await declare(input)).toEqual(declared[0]);
    expect(await eventsOf(orderId)).toHaveLength(1);
    expect(await announced(declared[0]?.id ?? "")).toHaveLength(1);
  });

  it("is refused when its key came with another content before", async () => {
    const input = about();
    const { id } = await declare(input);
    const changed = await declareWithdrawal(await guest(), { ...input, goods: "Nur die Kanne" });
    expect(changed).toEqual({ ok: false, failure: { code: "declaration_key_reused" } });
    expect(await rowOf(id)).toMatchObject({ goods: null });
  });

  it("can be neither changed nor deleted", async () => {
    const { id } = await declare(about());
    const appendOnly = expect.objectContaining({
      cause: expect.objectContaining({ message: "withdrawals is append-only" }),
    });
    const change = db.update(withdrawals).set({ declaredAt: new Date() }).where(eq(withdrawals.id, id));
    await expect(change).rejects.toEqual(appendOnly);
    await expect(db.delete(withdrawals).where(eq(withdrawals.id, id))).rejects.toEqual(appendOnly);
  });
});
