import { expect, it } from "vitest";
import { sequentialScans } from "./judge-plan";

const scan = (table: string, type = "Seq Scan") => ({
  "Node Type": type,
  "Relation Name": table,
  "Actual Rows": 90,
  "Rows Removed by Filter": 10,
  "Actual Loops": 2,
});

it("finds a sequential scan wherever it hides in a plan, with all rows it looked at", () => {
  const plan = { "Node Type": "Limit", Plans: [{ "Node Type": "Result", Plans: [scan("orders")] }] };
  expect(sequentialScans(plan, new Set(["orders"]))).toEqual([
    { table: "orders", by: "Seq Scan", rows: 200 },
  ]);
});

it("leaves small tables and scans by index alone", () => {
  const plan = { "Node Type": "Append", Plans: [scan("settings"), scan("orders", "Index Scan")] };
  expect(sequentialScans(plan, new Set(["orders"]))).toEqual([]);
});
