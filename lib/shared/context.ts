import type { Db } from "@/db/client";
import type { Actor, Channel } from "./actor";
import type { Locale } from "./text";

/** Values that differ by surface. Rules read them; no rule asks for the channel itself. */
export type SurfacePolicy = {
  /** Minutes an unpaid order keeps its stock (policy, Stock). */
  holdMinutes: number;
};

/** What every command receives first. `now` is the database's time, or a test's. */
export type Context = {
  db: Db;
  actor: Actor;
  channel: Channel;
  locale: Locale;
  now: Date;
  requestId: string;
  idempotencyKey?: string;
  policy: SurfacePolicy;
};

/** policy, Stock: an unpaid order lets go after 35 minutes, whatever the surface. */
export const standardPolicy: SurfacePolicy = { holdMinutes: 35 };
