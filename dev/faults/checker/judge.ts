import type { Facts, LoggedOperation, StoredOrder } from "./facts";

/** A promise that was broken, and by what. */
export interface Finding {
  rule: string;
  what: string;
}

type Rule = { says: string; breaches: (facts: Facts, by: Index) => string[] };

/** Lookups every rule needs. */
interface Index {
  byNumber: Map<string, StoredOrder>;
  byEmail: Map<string, StoredOrder[]>;
  byPurchase: Map<string, LoggedOperation[]>;
}

const CONFIRMATION = /^(Auftragsbestätigung|Order confirmation) (\S+)/;
const emailOf = (purchase: string) => `${purchase}@example.com`;
const isPaidFor = (status: string) => status === "paid";

const rules: readonly Rule[] = [
  {
    says: "an order that was acknowledged is stored with its total, for this shopper",
    breaches: ({ operations }, { byNumber }) =>
      operations
        .filter(({ op, outcome, order }) => op === "checkout" && outcome === "ok" && order)
        .filter(({ order, totalCents, purchase }) => {
          const stored = byNumber.get(order ?? "");
          return stored?.total_cents !== totalCents || stored?.email !== emailOf(purchase);
        })
        .map(({ order, purchase }) => `${purchase}: ${order}`),
  },
  {
    says: "one key is one order, whatever broke in between",
    breaches: ({ operations }) =>
      [
        ...grouped(
          operations.filter(({ key, order }) => key && order),
          ({ key }) => key ?? "",
        ),
      ]
        .filter(([, told]) => new Set(told.map(({ order }) => order)).size > 1)
        .map(([key]) => key),
  },
  {
    says: "one purchase is one order at most",
    breaches: (_, { byEmail }) =>
      [...byEmail].filter(([, stored]) => stored.length > 1).map(([email]) => email),
  },
  {
    says: "a purchase that was refused is not stored",
    breaches: (_, { byPurchase, byEmail }) =>
      [...byPurchase]
        .filter(([purchase, told]) => {
          const checkouts = told.filter(({ op, outcome }) => op === "checkout" && outcome !== "invoke");
          const refused = checkouts.length > 0 && checkouts.every(({ outcome }) => outcome === "fail");
          return refused && byEmail.has(emailOf(purchase));
        })
        .map(([purchase]) => purchase),
  },
  {
    says: "an order nobody was asked for does not exist",
    breaches: ({ orders }, { byPurchase }) =>
      orders
        .filter(({ email }) => {
          const told = byPurchase.get(email.replace(/@.*/, "")) ?? [];
          return !told.some(({ op, outcome }) => op === "checkout" && outcome === "invoke");
        })
        .map(({ number }) => number),
  },
  {
    says: "money the provider took has exactly one paid order, or went back in full",
    breaches: ({ provider, payments, orders }) =>
      provider
        .filter(({ status }) => status === "succeeded")
        .filter(({ id, amountReceived, amountRefunded }) => {
          if (amountRefunded === amountReceived) return false;
          const own = payments.filter((row) => row.provider_intent_id === id && row.status === "succeeded");
          const order = orders.find((row) => row.id === own[0]?.order_id);
          const isCovered =
            own[0]?.captured_cents === amountReceived && order?.payable_cents === amountReceived;
          return own.length !== 1 || !order || !isPaidFor(order.status) || !isCovered;
        })
        .map(({ id }) => id),
  },
  {
    says: "a paid order has the provider's money, once",
    breaches: ({ orders, payments, provider }) =>
      orders
        .filter(({ status }) => isPaidFor(status))
        .filter(({ id, payable_cents }) => {
          const own = payments.filter((row) => row.order_id === id && row.status === "succeeded");
          const taken = provider.find((row) => row.id === own[0]?.provider_intent_id);
          return own.length !== 1 || taken?.status !== "succeeded" || taken.amountReceived !== payable_cents;
        })
        .map(({ number }) => number),
  },
  {
    says: "an attempt is one PaymentIntent at the provider",
    breaches: ({ provider }) =>
      [...grouped(provider, ({ metadata }) => metadata.attempt_id ?? "")]
        .filter(([attempt, made]) => attempt !== "" && made.length > 1)
        .map(([attempt]) => attempt),
  },
  {
    says: "what the shopper saw paid, or the provider's yes, is a paid order or money back",
    breaches: ({ operations, payments, provider }, { byNumber }) => {
      const seen = operations.filter(
        ({ op, outcome, state }) =>
          outcome !== "invoke" &&
          ((op === "look" && state === "paid") || (op === "pay" && state === "succeeded")),
      );
      return [...new Set(seen.map(({ order }) => order ?? ""))].filter((number) => {
        const order = byNumber.get(number);
        if (order && isPaidFor(order.status)) return false;
        const intents = payments
          .filter((row) => row.order_id === order?.id)
          .map((row) => row.provider_intent_id);
        const taken = provider.filter(({ id, status }) => intents.includes(id) && status === "succeeded");
        return taken.length === 0 || taken.some((row) => row.amountRefunded !== row.amountReceived);
      });
    },
  },
  {
    says: "refunds are the same here and at the provider",
    breaches: ({ payments, provider }) =>
      payments
        .filter(({ provider_intent_id, refunded_cents }) => {
          const taken = provider.find(({ id }) => id === provider_intent_id);
          return (taken?.amountRefunded ?? 0) !== refunded_cents;
        })
        .map(({ id }) => id),
  },
  {
    says: "every order that was paid has one confirmation, under one Message-ID, and no other has",
    breaches: ({ orders, payments, mails }) => {
      const sent = grouped(
        mails.filter(({ subject }) => CONFIRMATION.test(subject)),
        ({ subject }) => CONFIRMATION.exec(subject)?.[2] ?? "",
      );
      return orders
        .filter(({ id, number, email }) => {
          const own = sent.get(number) ?? [];
          const wasPaid = payments.some((row) => row.order_id === id && row.status === "succeeded");
          const isTheirs = own.every(({ recipients }) => recipients.length === 1 && recipients[0] === email);
          return new Set(own.map(({ messageId }) => messageId)).size !== (wasPaid ? 1 : 0) || !isTheirs;
        })
        .map(({ number }) => number);
    },
  },
  {
    says: "stock is allocated for what paid orders bought and held for what unpaid ones wait for",
    breaches: ({ units }) =>
      units
        .filter((row) => row.allocated !== row.ordered_paid || row.held !== row.ordered_open)
        .map(
          (row) =>
            `${row.variant_id}: ${row.allocated} allocated for ${row.ordered_paid}, ${row.held} held for ${row.ordered_open}`,
        ),
  },
];

/** How many promises are checked. */
export const ruleCount = rules.length;

/** Every promise that was broken; none when all was kept. Judge when the shop is quiet. */
export function judge(facts: Facts): Finding[] {
  const by: Index = {
    byNumber: new Map(facts.orders.map((order) => [order.number, order])),
    byEmail: grouped(facts.orders, ({ email }) => email),
    byPurchase: grouped(facts.operations, ({ purchase }) => purchase),
  };
  return rules.flatMap(({ says, breaches }) => breaches(facts, by).map((what) => ({ rule: says, what })));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
