"use server";

import { redirect } from "next/navigation";
import { callerAddress, webContext } from "@/lib/doors/context";
import { limit } from "@/lib/doors/rate-limit";
import { formOf } from "@/lib/shared/form-of";
import { hashToken, newId } from "@/lib/shared/ids";
import { defaultLocale, isLocale } from "@/lib/shared/text";
import { declareWithdrawal } from "./commands/declare-withdrawal";
import { parseWithdrawForm, readDeclarationKey, readWithdrawForm } from "./form";
import { withdrawalPath } from "./path";
import type { WithdrawState } from "./types";

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
  const callers = [await callerAddress(), `to:${hashToken(parsed.value.email)}`];
  const waits = await Promise.all(callers.map((caller) => limit("withdrawal", caller)));
  if (waits.some((seconds) => seconds !== null)) {
    return { step: "summary", values, declarationKey, refused: "rate_limited" };
  }
  const wanted = form.get("locale");
  const locale = isLocale(wanted) ? wanted : defaultLocale;
  const declared = await declareWithdrawal(await webContext(locale), { ...parsed.value, declarationKey });
  if (!declared.ok) return { step: "summary", values, declarationKey: newId(), refused: "try_again" };
  redirect(withdrawalPath(locale, declared.value));
}
