import { beginPrices } from "./begin-prices";
import { clean } from "./clean";
import { expireOrders } from "./expire-orders";
import { reconcilePayments } from "./reconcile-payments";
import { settleRefunds } from "./settle-refunds";
import type { Task } from "./task";

const SECOND = 1_000;

export const tasks: readonly Task[] = [
  { name: "begin-prices", everyMs: SECOND, run: beginPrices },
  { name: "expire-orders", everyMs: 15 * SECOND, run: expireOrders },
  { name: "reconcile-payments", everyMs: 30 * SECOND, run: reconcilePayments },
  { name: "settle-refunds", everyMs: 60 * SECOND, run: settleRefunds },
  { name: "clean", everyMs: 600 * SECOND, run: clean },
];
