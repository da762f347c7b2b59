/** A node of a plan as EXPLAIN writes it, as far as it is looked at. */
export type PlanNode = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows"?: number;
  "Actual Loops"?: number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  Plans?: PlanNode[];
};

export type Finding = { table: string; by: string; rows: number };

/** Every node of a plan, also those of init plans and subplans. */
export function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

/** Rows of the table that a scan looked at, those it threw away included. */
function rowsRead(node: PlanNode): number {
  const each =
    (node["Actual Rows"] ?? 0) +
    (node["Rows Removed by Filter"] ?? 0) +
    (node["Rows Removed by Index Recheck"] ?? 0);
  return Math.round(each * (node["Actual Loops"] ?? 1));
}

/** The sequential scans of tables in `large`: with them a query grows with the table, whatever it finds. */
export function sequentialScans(plan: PlanNode, large: ReadonlySet<string>): Finding[] {
  return nodesOf(plan).flatMap((node) => {
    const table = node["Relation Name"];
    const isScan = node["Node Type"] === "Seq Scan" || node["Node Type"] === "Sample Scan";
    return isScan && table && large.has(table)
      ? [{ table, by: node["Node Type"], rows: rowsRead(node) }]
      : [];
  });
}
