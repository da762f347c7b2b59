import { setTimeout as sleep } from "node:timers/promises";
import { addLine, type CartKey, checkout, openCart, type Placed, pay, readTotal, seePaid } from "./buy";
import type { Answer, Session } from "./session";

/** What a scenario plays with; each takes what it needs. */
export type Material = {
  variants: readonly string[];
  carts: readonly (CartKey & { totalCents?: number })[];
  /** Paths to read. */
  paths: readonly string[];
  /** Milliseconds a shopper thinks between two steps, on average. */
  thinkMs: number;
};

/** One turn of one user; `turn` counts all users' turns. Answers what it came to, counted by the caller. */
export type Scenario = (session: Session, material: Material, turn: number) => Promise<string>;

const pick = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error("This scenario needs material it was not given");
  return item;
};
const any = <T>(list: readonly T[]): T => pick(list, Math.floor(Math.random() * list.length));
const think = (mean: number) => (mean > 0 ? sleep(mean * (0.5 + Math.random())) : undefined);

/** Why the shop said no: the problem's code, or the bare status of what is no problem document. */
function refusal({ status, text }: Answer): string {
  return status === 409 ? (JSON.parse(text) as { code: string }).code : `status ${status}`;
}

async function buyAll(session: Session, variants: readonly string[], thinkMs = 0): Promise<string> {
  const begun = performance.now();
  const cart = await openCart(session);
  for (const variant of variants) {
    const added = await addLine(session, cart, variant, [201, 409]);
    if (added.status !== 201) return refusal(added);
    await think(thinkMs);
  }
  const total = await readTotal(session, cart);
  await think(thinkMs);
  const answer = await checkout(session, cart, total, [201, 409]);
  if (answer.status !== 201) return refusal(answer);
  const placed = JSON.parse(answer.text) as Placed;
  await pay(session, placed);
  await seePaid(session, placed);
  session.record("whole checkout", performance.now() - begun);
  return "paid";
}

export const scenarios = {
  /** Reads prices of prepared carts. */
  async totals(session, { carts }, turn) {
    const cart = pick(carts, turn);
    return String(await readTotal(session, cart));
  },
  /** The binding step alone, on carts filled beforehand. */
  async place(session, { carts }, turn) {
    const cart = pick(carts, turn);
    const answer = await checkout(session, cart, cart.totalCents ?? 0);
    return answer.status === 201 ? "placed" : `status ${answer.status}`;
  },
  async read(session, { paths }, turn) {
    const { status } = await session.call("GET", pick(paths, turn), { as: "read" });
    return `status ${status}`;
  },
  /** From an empty cart to a paid order: two articles, or the one everybody wants. */
  whole: (session, { variants }, turn) =>
    buyAll(session, [pick(variants, 2 * turn), pick(variants, 2 * turn + 1)]),
  rush: (session, { variants }) => buyAll(session, variants.slice(0, 1)),
  /** A visit: looks at pages, sometimes fills a cart, sometimes buys. */
  async visit(session, { paths, variants, thinkMs }) {
    for (let page = 0; page < 6; page += 1) {
      await session.call("GET", any(paths), { as: "page" });
      await think(thinkMs);
    }
    await session.call("GET", `/api/v1/variants/${any(variants)}/availability`, { as: "availability" });
    await think(thinkMs);
    if (Math.random() < 0.5) return "left";
    if (Math.random() < 0.4) return buyAll(session, [any(variants)], thinkMs);
    const cart = await openCart(session);
    await addLine(session, cart, any(variants), [201, 409]);
    await readTotal(session, cart);
    return "left a cart";
  },
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;
