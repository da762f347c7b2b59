import type { DatabaseMoment } from "./proxies/database-proxy";
import type { ProviderMoment } from "./proxies/provider-proxy";
import type { FaultShop } from "./shop/fault-shop";

/** A named place in the life of an order at which a program is killed. */
export interface Point {
  name: string;
  says: string;
  kills: "server" | "worker";
  /** Lays the trap; `strike` is called in the very moment. */
  arm: (shop: FaultShop, strike: () => void) => void;
}

const isCommit = (sql: string) => /^\s*commit\b/i.test(sql);
const commitOf =
  (...written: RegExp[]) =>
  ({ sql, before }: DatabaseMoment) =>
    isCommit(sql) && written.every((pattern) => before.some((earlier) => pattern.test(earlier)));
const call =
  (method: string, path: RegExp) =>
  (moment: ProviderMoment): boolean =>
    moment.method === method && path.test(moment.path);

const placing = commitOf(/insert into "orders"/i);
const storing = ({ sql }: DatabaseMoment) => /update "payments" set .*"client_secret"/is.test(sql);
const paying = commitOf(/update "orders" set "status" = \$1, "paid_at"/i);
const refunding = commitOf(/update "refunds" set "status"/i);
const opening = call("POST", /^\/v1\/payment_intents$/);
const confirming = call("POST", /^\/v1\/payment_intents\/[^/]+\/confirm$/);
const sendingBack = call("POST", /^\/v1\/refunds$/);

type Wire = "server" | "worker";
const atDatabase =
  (wire: Wire, when: "before" | "after", matches: (moment: DatabaseMoment) => boolean): Point["arm"] =>
  (shop, strike) =>
    shop.wires[wire].trap.set({ when, matches, strike });
const atProvider =
  (when: "before" | "after", matches: (moment: ProviderMoment) => boolean, passOn = false): Point["arm"] =>
  (shop, strike) =>
    shop.wires.provider.trap.set({ when, matches, strike, passOn });
const atMail =
  (wanted: "data" | "taken"): Point["arm"] =>
  (shop, strike) =>
    shop.wires.mail.trap.set({ when: "before", matches: (moment) => moment === wanted, strike });

/** Where the server is killed on an order's way to being paid. */
export const serverPoints: readonly Point[] = [
  {
    name: "placing",
    says: "the order is written, its COMMIT never sent",
    kills: "server",
    arm: atDatabase("server", "before", placing),
  },
  {
    name: "placed",
    says: "the order is committed, the server does not hear so",
    kills: "server",
    arm: atDatabase("server", "after", placing),
  },
  {
    name: "before-intent",
    says: "the provider is about to be asked for a PaymentIntent",
    kills: "server",
    arm: atProvider("before", opening),
  },
  {
    name: "intent-made",
    says: "the provider made the PaymentIntent, its answer is lost",
    kills: "server",
    arm: atProvider("after", opening),
  },
  {
    name: "intent-unstored",
    says: "the PaymentIntent is known, what stores it never arrives",
    kills: "server",
    arm: atDatabase("server", "before", storing),
  },
  {
    name: "provider-yes",
    says: "the server dies, then the provider says yes: no webhook can arrive",
    kills: "server",
    arm: atProvider("before", confirming, true),
  },
  {
    name: "paying",
    says: "between payment and commit: the order is marked paid, COMMIT never sent",
    kills: "server",
    arm: atDatabase("server", "before", paying),
  },
  {
    name: "paid-unheard",
    says: "the COMMIT of the paid order took effect, its answer is lost",
    kills: "server",
    arm: atDatabase("server", "after", paying),
  },
];

/** Where the worker is killed within a mail. */
export const mailPoints: readonly Point[] = [
  {
    name: "mail-data",
    says: "before the mail: at the SMTP command DATA",
    kills: "worker",
    arm: atMail("data"),
  },
  {
    name: "mail-taken",
    says: "the mail server has the mail, the worker does not hear so",
    kills: "worker",
    arm: atMail("taken"),
  },
  {
    name: "mail-unstored",
    says: "the mail is sent, that it was is not stored",
    kills: "worker",
    arm: atDatabase("worker", "before", ({ sql }) => /update "mails" set "status"/i.test(sql)),
  },
];

/** Where the worker is killed within a refund. */
export const refundPoints: readonly Point[] = [
  {
    name: "refund-asked",
    says: "the provider is about to be asked",
    kills: "worker",
    arm: atProvider("before", sendingBack),
  },
  {
    name: "refund-made",
    says: "the money went back, the answer is lost",
    kills: "worker",
    arm: atProvider("after", sendingBack),
  },
  {
    name: "refund-unstored",
    says: "the answer is known, its COMMIT never sent",
    kills: "worker",
    arm: atDatabase("worker", "before", refunding),
  },
];

/** Takes away whatever trap was not sprung. */
export function disarm({ wires }: FaultShop): void {
  for (const wire of Object.values(wires)) wire.trap.set(undefined);
}
