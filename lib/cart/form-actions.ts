"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formOf } from "@/lib/shared/form-of";
import type { Result } from "@/lib/shared/result";
import { acknowledgePricesAction, changeLineAction, removeLineAction } from "./actions";

const locale = z.enum(["de", "en"]).default("de");
const lineId = z.string().min(1).max(64);
const quantitySchema = z.object({ lineId, quantity: z.coerce.number().int(), locale });
const removalSchema = z.object({ lineId, locale });

/** The cart's changes as forms send them without JavaScript; each leads back to the cart, a failure named in its address. */
export async function changeLineFormAction(form: FormData): Promise<void> {
  const parsed = quantitySchema.safeParse(Object.fromEntries(formOf(form)));
  if (!parsed.success) redirect("/de/cart?failed=other");
  const { locale: language, ...line } = parsed.data;
  backToCart(language, await changeLineAction(line, language));
}

export async function removeLineFormAction(form: FormData): Promise<void> {
  const parsed = removalSchema.safeParse(Object.fromEntries(formOf(form)));
  if (!parsed.success) redirect("/de/cart?failed=other");
  const { locale: language, ...line } = parsed.data;
  backToCart(language, await removeLineAction(line, language));
}

export async function acknowledgePricesFormAction(form: FormData): Promise<void> {
  const language = locale.catch("de").parse(formOf(form).get("locale") ?? undefined);
  backToCart(language, await acknowledgePricesAction(language));
}

function backToCart(language: string, result: Result<unknown>): never {
  if (result.ok) redirect(`/${language}/cart`);
  const { code, available, limit } = result.failure;
  const query = new URLSearchParams({ failed: code });
  if (typeof available === "number") query.set("available", String(available));
  if (typeof limit === "number") query.set("limit", String(limit));
  redirect(`/${language}/cart?${query}`);
}
