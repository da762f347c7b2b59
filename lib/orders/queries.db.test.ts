import { expect, it } from "vitest";
import { aPaidOrder } from "@/db/testing/a-paid-order";
import { anUnpaidOrder } from "@/db/testing/an-order";
import { testDatabase } from "@/db/testing/database";
import { paymentBench } from "@/db/testing/payment-bench";
import { getOrderId, getOrderView } from "./queries";

const { db } = await testDatabase();
const bench = await paymentBench(db);

it("shows a paid order to whoever holds its link, in the language asked for", async () => {
  const { key, totalCents } = await aPaidOrder(db, bench);
  const [de, en] = await Promise.all([
    getOrderView(db, { key, locale: "de" }),
    getOrderView(db, { key, locale: "en" }),
  ]);
  expect(de).toMatchObject({
    number: key.number,
    status: "paid",
    totals: { totalCents, payableCents: totalCents },
    payments: [{ status: "succeeded", capturedCents: totalCents, refundedCents: 0 }],
    refunds: [],
    returns: [],
  });
  expect(de?.lines.map(({ name, quantity }) => [name, quantity])).toEqual([["Tasse", 2]]);
  expect(en?.lines.map(({ name }) => name)).toEqual(["Cup"]);
  expect(de?.fulfillments.map(({ method, lineIds }) => [method, lineIds])).toEqual([
    ["ship", [de?.lines[0]?.id]],
  ]);
});

it("shows of the timeline what concerns the customer, without ids of ours", async () => {
  const { key } = await aPaidOrder(db, bench);
  const view = await getOrderView(db, { key, locale: "de" });
  expect(view?.events.map(({ type }) => type)).toEqual(["placed", "paid"]);
  expect(JSON.stringify(view)).not.toMatch(/pi_|paymentId|client_secret/);
});

it("is null for another order's token, a cut one, none, and an unknown number", async () => {
  const { key } = await anUnpaidOrder(db);
  const other = await anUnpaidOrder(db);
  for (const wrong of [
    { ...key, token: other.key.token },
    { ...key, token: key.token.slice(1) },
    { ...key, token: "" },
    { number: "MH-0000-0000", token: key.token },
  ]) {
    expect(await getOrderId(db, wrong)).toBeNull();
    expect(await getOrderView(db, { key: wrong, locale: "de" })).toBeNull();
  }
});
