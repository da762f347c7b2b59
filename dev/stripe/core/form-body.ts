/** What a form-encoded body can hold once its brackets are read. */
export type FormValue = string | FormValue[] | FormObject;
export interface FormObject {
  [name: string]: FormValue;
}

const deepest = 12;
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

interface Branch {
  [name: string]: string | Branch;
}

/**
 * Reads `a[b][0][c]=1&expand[]=x` as Stripe does: nested objects, and lists where all names are numbers or empty.
 * Names that could reach a prototype are refused with a `RangeError`, as is nesting beyond twelve levels.
 */
export function parseFormBody(text: string): FormObject {
  const root: Branch = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) place(root, segmentsOf(name), value);
  const read = toFormValue(root);
  return typeof read === "string" || Array.isArray(read) ? {} : read;
}

function segmentsOf(name: string): string[] {
  const open = name.indexOf("[");
  if (open <= 0) return [name];
  const inner = [...name.slice(open).matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? "");
  return [name.slice(0, open), ...inner];
}

function place(root: Branch, segments: string[], value: string): void {
  if (segments.length > deepest || segments.some((segment) => forbidden.has(segment))) {
    throw new RangeError(`Invalid parameter name: ${segments.join(".")}`);
  }
  let branch = root;
  segments.forEach((segment, depth) => {
    const key = segment === "" ? String(Object.keys(branch).length) : segment;
    if (depth === segments.length - 1) {
      branch[key] = value;
      return;
    }
    const known = branch[key];
    const next: Branch = typeof known === "object" ? known : Object.create(null);
    branch[key] = next;
    branch = next;
  });
}

function toFormValue(branch: string | Branch): FormValue {
  if (typeof branch === "string") return branch;
  const keys = Object.keys(branch);
  if (keys.length > 0 && keys.every((key) => /^\d+$/.test(key))) {
    return keys.sort((a, b) => Number(a) - Number(b)).map((key) => toFormValue(branch[key] ?? ""));
  }
  return Object.fromEntries(keys.map((key) => [key, toFormValue(branch[key] ?? "")]));
}
