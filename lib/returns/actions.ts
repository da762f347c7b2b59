"use server";

import { redirect } from "next/navigation";
import { callerAddress, webContext } from "@/lib/doors/context";
import { limit } from "@/lib/doors/rate-limit";
import { unlessAway } from "@/lib/doors/unless-away";
import { formOf } from "@/lib/shared/form-of";
import { hashToken, newId } from "@/lib/shared/ids";
import { defaultLocale, isLocale, type Locale } from "@/lib/shared/text";
import { type DeclareWithdrawalInput, declareWithdrawal } from "./commands/declare-withdrawal";
import { parseWithdrawForm, readDeclarationKey, readWithdrawForm } from "./form";
import { withdrawalPath } from "./path";
import type { WithdrawState, WithdrawValues } from "./types";

/** Both steps of the withdrawal function: shows the summary first, declares on its button. Works as a plain form. */
export async function withdrawAction(_: WithdrawState, submitted: FormData): Promise<WithdrawState> {
  const form = formOf(submitted);
  const values = readWithdrawForm(form);
  const parsed = parseWithdrawForm(values);
  if (!parsed.ok) return { step: "form", values, fields: parsed.fields };
  const intent = form.get("intent");
  if (intent === "edit") return { step: "form", values, fields: [] };
  const declarationKey = readDeclarationKey(form);
  if (intent !== "confirm" || !declarationKey) return { step: "summary", values, declarationKey: newId() };
  const shown = { step: "summary" as const, values };
  const wanted = form.get("locale");
  const input = { ...parsed.value, declarationKey, locale: isLocale(wanted) ? wanted : defaultLocale };
  // Whether it was noted is unknown then; confirmed again under the same key it is one declaration.
  const unavailable = { ...shown, declarationKey, refused: "database_unavailable" as const };
  return unlessAway(() => declare(input, shown), unavailable);
}

async function declare(
  { locale, ...input }: DeclareWithdrawalInput & { locale: Locale },
  shown: { step: "summary"; values: WithdrawValues },
): Promise<WithdrawState> {
  const { declarationKey } = input;
  const callers = [await callerAddress(), `to:${hashToken(input.email)}`];
  const waits = await Promise.all(callers.map((caller) => limit("withdrawal", caller)));
  if (waits.some((seconds) => seconds !== null)) return { ...shown, declarationKey, refused: "rate_limited" };
  const declared = await declareWithdrawal(await webContext(locale), input);
  if (!declared.ok) return { ...shown, declarationKey: newId(), refused: "try_again" };
  redirect(withdrawalPath(locale, declared.value));
}
