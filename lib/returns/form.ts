import { z } from "zod";
import { withdrawalSchema } from "./schemas";
import { type WithdrawField, type WithdrawValues, withdrawFields } from "./types";

/** What was typed, for showing it again. Files and unknown fields are dropped. */
export function readWithdrawForm(form: FormData): WithdrawValues {
  const values: WithdrawValues = {};
  for (const field of withdrawFields) {
    const value = form.get(field);
    if (typeof value === "string") values[field] = value.trim();
  }
  return values;
}

/** The declaration, or the fields that need another look. */
export function parseWithdrawForm(values: WithdrawValues) {
  const parsed = withdrawalSchema.safeParse(values);
  if (parsed.success) return { ok: true as const, value: parsed.data };
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
  return { ok: false as const, fields: withdrawFields.filter((field: WithdrawField) => wrong.has(field)) };
}

/** The key the summary was made with; null when the form was not sent from a summary. */
export function readDeclarationKey(form: FormData): string | null {
  const key = z.uuid().safeParse(form.get("declarationKey"));
  return key.success ? key.data : null;
}
