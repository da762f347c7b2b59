import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { connection } from "@/db/client";
import { env } from "@/lib/shared/env";

/** Calls per span and caller. Counted in Postgres for all instances; while it is away each instance counts for itself. */
const limits = {
  cart: { points: 240, seconds: 60 },
  checkout: { points: 20, seconds: 60 },
  lookup: { points: 120, seconds: 60 },
  search: { points: 300, seconds: 60 },
  /** Each sends a mail to an address nobody has proven: few, for caller and address alike. */
  withdrawal: { points: 20, seconds: 600 },
} as const;

export type LimitName = keyof typeof limits;

const limiters = new Map<LimitName, RateLimiterPostgres>();

/** Null when the call may go on, else the seconds after which it may be tried again. `key` names the caller. */
export async function limit(name: LimitName, key: string): Promise<number | null> {
  if (env().RATE_LIMITS === "off") return null;
  try {
    await limiterFor(name).consume(`${name}:${key}`);
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}

function limiterFor(name: LimitName): RateLimiterPostgres {
  const known = limiters.get(name);
  if (known) return known;
  const { points, seconds } = limits[name];
  const limiter = new RateLimiterPostgres({
    storeClient: queryable,
    storeType: "client",
    tableName: "rate_limits",
    tableCreated: true,
    keyPrefix: "",
    points,
    duration: seconds,
    inMemoryBlockOnConsumed: points + 1,
    insuranceLimiter: new RateLimiterMemory({ points, duration: seconds }),
  });
  limiters.set(name, limiter);
  return limiter;
}

/** The limiter speaks pg's `query({ text, values })`; our driver answers it. */
const queryable = {
  async query({ text, values }: { text: string; values: (string | number | null)[] }) {
    const rows = await connection().sql.unsafe(text, values);
    return { rows, rowCount: rows.count };
  },
};
