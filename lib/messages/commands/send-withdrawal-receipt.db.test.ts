import { eq } from "drizzle-orm";
import { afterEach, expect, it } from "vitest";
import { aShop } from "@/db/factories";
import { mails } from "@/db/schema/outbox";
import { testDatabase } from "@/db/testing/database";
import { mailBench } from "@/db/testing/mail-bench";
import { declareWithdrawal } from "@/lib/returns/commands/declare-withdrawal";
import { newId } from "@/lib/shared/ids";
import { sendWithdrawalReceipt } from "./send-withdrawal-receipt";

const { db } = await testDatabase();
await aShop(db);
const bench = await mailBench(db);

afterEach(async () => {
  await bench.heal();
});

const send = async (withdrawalId: string) =>
  sendWithdrawalReceipt(await bench.jobContext(), bench.mailer, { withdrawalId });

async function aDeclaration() {
  const email = `${newId()}@example.com`;
  const ctx = { ...(await bench.jobContext()), actor: { kind: "guest" } as const, locale: "en" as const };
  const content = { name: "Ada", contract: "MH-7K3F-92QD", email, goods: "Only the cup" };
  const declared = await declareWithdrawal(ctx, { declarationKey: newId(), ...content });
  if (!declared.ok) throw new Error(declared.failure.code);
  return { email, id: declared.value.id };
}

it("arrives at the address that was given, in its language, with what was declared", async () => {
  const { email, id } = await aDeclaration();
  expect(await send(id)).toMatchObject({ ok: true });
  const [arrived, ...more] = await bench.inbox(email);
  expect(more).toEqual([]);
  expect(arrived).toMatchObject({ subject: "Receipt of your withdrawal", recipients: [email] });
  const { text } = await bench.read(arrived?.id ?? "");
  expect(text).toContain("> Only the cup");
  expect(text).toMatch(/Received on: .+ \d\d:\d\d:\d\d /);
});

it("is delivered once to ten parallel senders, and after a refusal", async () => {
  const { email, id } = await aDeclaration();
  await bench.fault({ kind: "temporary", to: email, times: 1 });
  await expect(send(id)).rejects.toThrow(/451/);
  await Promise.all(Array.from({ length: 10 }, () => send(id)));
  expect(await bench.inbox(email)).toHaveLength(1);
  expect(await db.select().from(mails).where(eq(mails.aboutId, id))).toMatchObject([
    { status: "sent", attempts: 2 },
  ]);
});

it("is for jobs alone, and needs a declaration", async () => {
  const { id } = await aDeclaration();
  const ctx = { ...(await bench.jobContext()), actor: { kind: "guest" } as const };
  const refused = await sendWithdrawalReceipt(ctx, bench.mailer, { withdrawalId: id });
  expect(refused).toEqual({ ok: false, failure: { code: "forbidden" } });
  expect(await send(newId())).toEqual({ ok: false, failure: { code: "withdrawal_not_found" } });
});
