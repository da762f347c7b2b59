import { bigint, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { at, createdAt, id } from "./columns";

/** Cache tags to expire, written in the transaction that changed the data; a trigger NOTIFYs every instance. */
export const cacheInvalidations = pgTable(
  "cache_invalidations",
  {
    id: id(),
    tags: text("tags").array().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index("cache_invalidations_created_idx").on(t.createdAt)],
);

/** How far a job that walks along time has come, e.g. planned prices. */
export const jobCursors = pgTable("job_cursors", {
  job: text("job").primaryKey(),
  at: at("at").notNull(),
});

/** The merchant's own facts: company, addresses, registers, shipping rates. Legal pages and mails read them. */
export const settings = pgTable("settings", {
  key: text("key").primaryKey(),
  value: jsonb("value").notNull(),
  updatedAt: at("updated_at").notNull().defaultNow(),
});

/** Counters of the rate limiter (rate-limiter-flexible's table). */
export const rateLimits = pgTable(
  "rate_limits",
  {
    key: text("key").primaryKey(),
    points: integer("points").notNull().default(0),
    expire: bigint("expire", { mode: "number" }),
  },
  (t) => [index("rate_limits_expire_idx").on(t.expire)],
);
