import type { Finding } from "./finding";
import type { Edge } from "./imports";

/** Reports each import cycle once. Types are gone when the program runs and dynamic imports come later: neither counts. */
export function checkCycles(edges: readonly Edge[]): Finding[] {
  const graph = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.typeOnly || !edge.static) continue;
    graph.set(edge.from, [...(graph.get(edge.from) ?? []), edge]);
  }
  const findings: Finding[] = [];
  const done = new Set<string>();
  const trail: Edge[] = [];

  const visit = (node: string) => {
    for (const edge of graph.get(node) ?? []) {
      const start = edge.to === node ? trail.length : trail.findIndex(({ from }) => from === edge.to);
      if (start >= 0) findings.push(report([...trail.slice(start), edge]));
      else if (!done.has(edge.to)) {
        trail.push(edge);
        visit(edge.to);
        trail.pop();
      }
    }
    done.add(node);
  };
  for (const node of [...graph.keys()].sort()) if (!done.has(node)) visit(node);
  return findings;
}

function report(cycle: readonly Edge[]): Finding {
  const last = cycle[cycle.length - 1] as Edge;
  const path = [...cycle.map(({ from }) => from), last.to].join(" → ");
  const why = "Each file of a circle needs the other first: move what both need into a third.";
  return { file: last.file, line: last.line, rule: "no-cycles", what: path, why };
}
