import { invalidParameter } from "./errors";
import type { TableName, Tables } from "./tables";

interface Reader {
  get<Name extends TableName>(table: Name, id: string): Tables[Name] | undefined;
  values<Name extends TableName>(table: Name): Iterable<Tables[Name]>;
}

type Json = Record<string, unknown>;

const tableOf: [prefix: string, table: TableName][] = [
  ["pi_", "paymentIntents"],
  ["pm_", "paymentMethods"],
  ["ch_", "charges"],
  ["txn_", "balanceTransactions"],
  ["re_", "refunds"],
  ["cs_", "sessions"],
  ["du_", "disputes"],
];

const references = new Set([
  "balance_transaction",
  "charge",
  "customer",
  "failure_balance_transaction",
  "latest_charge",
  "payment_intent",
  "payment_method",
  "source",
]);

const deepest = 4;

/** Answers `expand[]`: ids become objects along each path; `data.` walks a list. Unknown paths are refused as Stripe does. */
export function expandPaths(rows: Reader, object: unknown, paths: unknown): unknown {
  if (paths === undefined) return object;
  if (!Array.isArray(paths)) throw invalidParameter("expand", undefined, "Invalid array");
  return paths.reduce<unknown>((whole, path) => {
    const steps = String(path).split(".");
    const counted = steps[0] === "data" ? steps.length - 1 : steps.length;
    if (counted > deepest)
      throw invalidParameter(
        "expand",
        "property_expansion_max_depth",
        `You cannot expand more than ${deepest} levels of a property. Property: ${path}`,
      );
    return expandOne(rows, whole, steps, String(path));
  }, object);
}

function expandOne(rows: Reader, value: unknown, steps: string[], path: string): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => expandOne(rows, item, steps, path));
  if (typeof value !== "object") throw cannotExpand(path);
  const object = value as Json;
  const included = include(rows, object, step);
  if (included !== undefined) return { ...object, [step]: expandOne(rows, included, rest, path) };
  if (!(step in object)) throw cannotExpand(path);
  const inner = object[step];
  if (inner === null || typeof inner === "object") {
    if (inner === null && !references.has(step)) throw cannotExpand(path);
    return { ...object, [step]: expandOne(rows, inner, rest, path) };
  }
  const found = references.has(step) && typeof inner === "string" ? lookUp(rows, inner) : undefined;
  if (found === undefined) throw cannotExpand(path);
  return { ...object, [step]: expandOne(rows, found, rest, path) };
}

/** Lists that an object carries only when asked for. */
function include(rows: Reader, object: Json, step: string): unknown {
  if (object.object === "checkout.session" && step === "line_items") {
    const data = rows.get("sessionPlans", String(object.id))?.lineItems ?? [];
    return { object: "list", data, has_more: false, url: `/v1/checkout/sessions/${object.id}/line_items` };
  }
  if (object.object === "charge" && step === "refunds") {
    const data = [...rows.values("refunds")].filter((refund) => refund.charge === object.id).reverse();
    return { object: "list", data, has_more: false, url: `/v1/charges/${object.id}/refunds` };
  }
  return undefined;
}

function lookUp(rows: Reader, id: string): unknown {
  const table = tableOf.find(([prefix]) => id.startsWith(prefix))?.[1];
  return table && rows.get(table, id);
}

function cannotExpand(path: string) {
  return invalidParameter("expand", undefined, `This property cannot be expanded (${path}).`);
}
