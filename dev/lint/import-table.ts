import { domains, domainsBelow } from "./domains";
import type { Finding } from "./finding";
import type { Edge } from "./imports";
import { domainOf, matches } from "./match";
import { type ImportRule, importRules, testFiles } from "./rules";

/** Holds every import against the table and the order of the domains. Tests may reach anywhere. */
export function checkImports(edges: readonly Edge[]): Finding[] {
  return edges
    .filter(({ from }) => !matches(from, testFiles))
    .flatMap((edge) => [
      ...importRules.filter((rule) => breaks(rule, edge)).map((rule) => report(edge, rule.id, rule.why)),
      ...checkOrder(edge),
    ]);
}

function breaks(rule: ImportRule, { from, to, typeOnly }: Edge): boolean {
  if (!matches(from, rule.from) || matches(from, rule.except)) return false;
  if (matches(to, rule.never)) return true;
  const domain = domainOf(from);
  if (!rule.allow || matches(to, rule.allow, domain)) return false;
  return !(typeOnly && matches(to, rule.allowTypes, domain));
}

function checkOrder(edge: Edge): Finding[] {
  const own = domainOf(edge.from);
  const other = domainOf(edge.to);
  if (!own || !other || own === other) return [];
  const place = domains[own];
  if (!place)
    return [report(edge, "domain-order", `lib/${own} has no place in dev/lint/domains.ts: give it one.`)];
  const below = domainsBelow(own);
  if (below.includes(other)) return [];
  if (place.typesOf?.includes(other) && edge.to === `lib/${other}/types`) return [];
  if (place.rulesOf?.includes(other) && matches(edge.to, [`lib/${other}/rules/**`])) return [];
  if (other === "doors" && matches(edge.from, ["lib/*/actions"])) return [];
  const why = `${own} may build on ${below.join(", ") || "types of stores and catalog"}: hand ${other} in from above.`;
  return [report(edge, "domain-order", why)];
}

function report(edge: Edge, rule: string, why: string): Finding {
  return { file: edge.file, line: edge.line, rule, what: `imports ${edge.specifier}`, why };
}
