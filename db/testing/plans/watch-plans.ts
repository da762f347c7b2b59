import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll } from "vitest";
import type { Db } from "@/db/client";
import * as schema from "@/db/schema";
import type { PlanNode } from "./judge-plan";

export type SeenPlan = { query: string; plan: PlanNode };

/**
 * A pool whose server tells the plan of everything it has run, also of what triggers and foreign keys run: the plans are
 * those of the run itself, with its values and inside its transactions. Needs a role that may load `auto_explain`.
 */
export function watchPlans(url: string): { db: Db; sql: postgres.Sql; seen: SeenPlan[] } {
  const seen: SeenPlan[] = [];
  const sql = postgres(url, {
    max: 10,
    onnotice: ({ message }) => {
      const report = /plan:\s*(\{.*\})\s*$/s.exec(message ?? "")?.[1];
      if (!report) return;
      const { "Query Text": query, Plan: plan } = JSON.parse(report);
      seen.push({ query, plan });
    },
    connection: {
      session_preload_libraries: "auto_explain",
      "auto_explain.log_min_duration": "0ms",
      "auto_explain.log_nested_statements": "on",
      "auto_explain.log_analyze": "on",
      "auto_explain.log_timing": "off",
      "auto_explain.log_parameter_max_length": "0",
      "auto_explain.log_format": "json",
      "auto_explain.log_level": "notice",
    },
  });
  afterAll(() => sql.end({ timeout: 5 }));
  return { db: drizzle(sql, { schema }), sql, seen };
}
