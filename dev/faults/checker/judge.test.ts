import { expect, test } from "vitest";
import type { Facts, LoggedOperation } from "./facts";
import { judge, ruleCount } from "./judge";

const told = (more: Partial<LoggedOperation>): LoggedOperation => ({
  purchase: "p-1",
  op: "checkout",
  call: 1,
  outcome: "ok",
  ...more,
});

/** One purchase that went well, as every source tells it. */
function aGoodDay(): Facts {
  const key = "key-p-1";
  return {
    operations: [
      told({ outcome: "invoke", key }),
      told({ key, order: "N-1", totalCents: 2900, intent: "pi_1" }),
      told({ op: "pay", order: "N-1", intent: "pi_1", state: "succeeded" }),
      told({ op: "look", order: "N-1", state: "paid" }),
    ],
    orders: [
      {
        id: "o1",
        number: "N-1",
        email: "p-1@example.com",
        status: "paid",
        total_cents: 2900,
        payable_cents: 2900,
      },
    ],
    payments: [
      {
        id: "a1",
        order_id: "o1",
        status: "succeeded",
        provider_intent_id: "pi_1",
        captured_cents: 2900,
        refunded_cents: 0,
      },
    ],
    units: [{ variant_id: "v1", ordered_paid: 2, ordered_open: 1, allocated: 2, held: 1 }],
    provider: [
      {
        id: "pi_1",
        status: "succeeded",
        amountReceived: 2900,
        amountRefunded: 0,
        metadata: { attempt_id: "a1" },
      },
    ],
    mails: [{ messageId: "<m1>", subject: "Auftragsbestätigung N-1", recipients: ["p-1@example.com"] }],
  };
}

/** Each kind of broken promise, by what would be seen of it. */
const damages: [string, RegExp, (facts: Facts) => void][] = [
  ["an acknowledged order that is gone", /acknowledged/, (f) => f.orders.splice(0)],
  ["another total than acknowledged", /acknowledged/, (f) => Object.assign(f.orders[0]!, { total_cents: 1 })],
  [
    "a second order under the key",
    /one key/,
    (f) => f.operations.push(told({ key: "key-p-1", order: "N-2" })),
  ],
  [
    "a second order of the purchase",
    /one purchase/,
    (f) => f.orders.push({ ...f.orders[0]!, id: "o2", number: "N-2" }),
  ],
  [
    "an order in spite of a refusal",
    /refused/,
    (f) => {
      f.operations = [told({ outcome: "invoke" }), told({ outcome: "fail" })];
    },
  ],
  ["an order from nowhere", /nobody/, (f) => f.operations.splice(0)],
  ["money without a paid order", /took/, (f) => Object.assign(f.orders[0]!, { status: "expired" })],
  ["money the shop never heard of", /took/, (f) => f.payments.splice(0)],
  [
    "a paid order without money",
    /paid order has/,
    (f) => Object.assign(f.provider[0]!, { status: "canceled" }),
  ],
  [
    "two intents for an attempt",
    /attempt/,
    (f) => f.provider.push({ ...f.provider[0]!, id: "pi_2", status: "canceled" }),
  ],
  [
    "paid for the shopper, not for the shop",
    /saw paid/,
    (f) => Object.assign(f.orders[0]!, { status: "awaiting_payment" }),
  ],
  ["a refund nobody booked", /refunds/, (f) => Object.assign(f.provider[0]!, { amountRefunded: 2900 })],
  ["no confirmation", /confirmation/, (f) => f.mails.splice(0)],
  ["a second Message-ID", /confirmation/, (f) => f.mails.push({ ...f.mails[0]!, messageId: "<m2>" })],
  [
    "a mail to somebody else",
    /confirmation/,
    (f) => Object.assign(f.mails[0]!, { recipients: ["x@example.com"] }),
  ],
  ["stock sold twice", /stock/, (f) => Object.assign(f.units[0]!, { allocated: 3 })],
];

test("nothing is found when all sources agree", () => {
  expect(judge(aGoodDay())).toEqual([]);
});

test("the same mail twice is one mail, and a key may answer twice", () => {
  const facts = aGoodDay();
  facts.mails.push({ ...facts.mails[0]! });
  facts.operations.push({ ...facts.operations[1]! });
  expect(judge(facts)).toEqual([]);
});

test("an unknown outcome may be either: an order that waits, or none", () => {
  const facts = aGoodDay();
  facts.operations.push(
    told({ purchase: "p-2", outcome: "invoke" }),
    told({ purchase: "p-2", outcome: "unknown" }),
  );
  expect(judge(facts)).toEqual([]);
  const waiting = { id: "o2", number: "N-2", email: "p-2@example.com", status: "awaiting_payment" };
  facts.orders.push({ ...waiting, total_cents: 100, payable_cents: 100 });
  expect(judge(facts)).toEqual([]);
});

test.each(damages)("%s is found", (_, rule, damage) => {
  const facts = aGoodDay();
  damage(facts);
  expect(judge(facts).map((finding) => finding.rule)).toContainEqual(expect.stringMatching(rule));
});

test("every rule is broken above", () => {
  const broken = new Set(
    damages.flatMap(([, , damage]) => {
      const facts = aGoodDay();
      damage(facts);
      return judge(facts).map(({ rule }) => rule);
    }),
  );
  expect(broken.size).toBe(ruleCount);
});
