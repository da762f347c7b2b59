import { z } from "zod";
import { invalidParameter, type StripeFailure } from "./errors";
import type { FormObject } from "./form-body";

const coded = (code: string, message: (input: unknown) => string) => ({
  params: { code },
  error: (issue: { input?: unknown }) => message(issue.input),
});

/** Text up to Stripe's 5,000 characters; the empty text unsets a field. */
export const text = z.string().max(5000);

export const integer = z
  .string()
  .refine(
    (value) => /^-?\d{1,15}$/.test(value),
    coded("parameter_invalid_integer", (v) => `Invalid integer: ${v}`),
  )
  .transform(Number);

export const flag = z
  .string()
  .refine(
    (value) => value === "true" || value === "false",
    coded("", (v) => `Invalid boolean: ${v}`),
  )
  .transform((value) => value === "true");

/** Up to 50 pairs; the empty text clears all of them, an empty value removes its key. */
export const metadata = z.union([
  z.literal(""),
  z.record(z.string().max(40), z.string().max(500)).refine(
    (pairs) => Object.keys(pairs).length <= 50,
    coded("", () => "You can have up to 50 metadata keys."),
  ),
]);

export const expand = z.array(text).optional();

/** A parameter Stripe knows and this stand-in takes without acting on it. */
export const accepted = z.unknown().optional();

export const createdRange = z
  .union([
    integer,
    z.strictObject({
      gt: integer.optional(),
      gte: integer.optional(),
      lt: integer.optional(),
      lte: integer.optional(),
    }),
  ])
  .optional();

/** What every list endpoint takes. */
export const pagination = {
  limit: integer
    .refine((limit) => limit >= 1 && limit <= 100, "This value must be between 1 and 100.")
    .optional(),
  starting_after: text.optional(),
  ending_before: text.optional(),
  expand,
};

/**
 * Parses the parameters of one endpoint. Codes as Stripe's: `parameter_unknown`, `parameter_missing`,
 * `parameter_invalid_integer`, `parameter_invalid_empty`; `param` in bracket notation.
 */
export function parseParams<Schema extends z.ZodType>(schema: Schema, input: FormObject): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (!issue) throw new Error("zod refused the parameters without an issue");
  throw toFailure(issue, input);
}

function toFailure(issue: z.core.$ZodIssue, input: FormObject): StripeFailure {
  if (issue.code === "invalid_union") {
    const nested = issue.errors.at(-1)?.[0];
    if (nested) return toFailure({ ...nested, path: [...issue.path, ...nested.path] }, input);
  }
  const param = bracketed(issue.path);
  if (issue.code === "unrecognized_keys") {
    const unknown = bracketed([...issue.path, issue.keys[0] ?? ""]);
    return invalidParameter(unknown, "parameter_unknown", `Received unknown parameter: ${unknown}`);
  }
  if (valueAt(input, issue.path) === undefined) {
    return invalidParameter(param, "parameter_missing", `Missing required param: ${param}.`);
  }
  const code = issue.code === "custom" ? String(issue.params?.code ?? "") : "";
  return invalidParameter(
    param,
    code || undefined,
    code ? issue.message : `Invalid ${param}: ${issue.message}`,
  );
}

function bracketed(path: PropertyKey[]): string {
  return path.map((part, depth) => (depth === 0 ? String(part) : `[${String(part)}]`)).join("");
}

function valueAt(input: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (value !== null && typeof value === "object" ? Reflect.get(value, part) : undefined),
    input,
  );
}

/** The empty text stands for "unset". */
export function textOrNull(value: string | undefined): string | null {
  return value === undefined || value === "" ? null : value;
}

/** Applies a metadata parameter to what is there. */
export function mergeMetadata(
  current: Record<string, string>,
  change: "" | Record<string, string> | undefined,
): Record<string, string> {
  if (change === undefined) return current;
  if (change === "") return {};
  return Object.fromEntries(Object.entries({ ...current, ...change }).filter(([, value]) => value !== ""));
}
