/** Drizzle needs the whole schema in one object; everything else imports its aggregate's file. */
export * from "./carts";
export * from "./catalog";
export * from "./customers";
export * from "./ledger";
export * from "./orders";
export * from "./outbox";
export * from "./payments";
export * from "./prices";
export * from "./relations";
export * from "./stock";
export * from "./stores";
export * from "./system";
export * from "./withdrawals";
