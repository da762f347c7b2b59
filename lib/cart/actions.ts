"use server";

import { redirect } from "next/navigation";
import { callerAddress, readCartKey, webContext, writeCartKey } from "@/lib/doors/context";
import { limit } from "@/lib/doors/rate-limit";
import { unlessAway } from "@/lib/doors/unless-away";
import type { Context } from "@/lib/shared/context";
import { formOf } from "@/lib/shared/form-of";
import { type Failure, fail, ok, type Result } from "@/lib/shared/result";
import { isLocale, type Locale } from "@/lib/shared/text";
import { acknowledgePrices } from "./commands/acknowledge-prices";
import { addLine } from "./commands/add-line";
import { changeDelivery } from "./commands/change-delivery";
import { changeLine } from "./commands/change-line";
import { createCart } from "./commands/create-cart";
import { removeLine } from "./commands/remove-line";
import { getCartView } from "./queries";
import * as schemas from "./schemas";
import type { AddLineInput, CartFailure, CartFulfillment, CartKey, CartView } from "./types";

type ActionFailure =
  | CartFailure
  | { code: "invalid_input" | "database_unavailable" }
  | { code: "rate_limited"; retryAfter: number };
type CartResult = Result<CartView, ActionFailure>;

/** Puts an article into the cart; who has none, or one that became an order, gets a fresh one. */
export async function addLineAction(input: AddLineInput, locale?: Locale): Promise<CartResult> {
  const parsed = schemas.addLineSchema.safeParse(input);
  return parsed.success ? add(parsed.data, locale) : fail({ code: "invalid_input" });
}

/** The same from a form, which works without JavaScript: then it leads to the cart. */
export async function addLineFormAction(_: CartResult | null, form: FormData): Promise<CartResult> {
  const parsed = schemas.addLineFormSchema.safeParse(Object.fromEntries(formOf(form)));
  if (!parsed.success) return fail({ code: "invalid_input" });
  const { locale, noscript, ...line } = parsed.data;
  const added = await add(line, locale);
  if (noscript !== undefined && added.ok) redirect(`/${locale}/cart`);
  return added;
}

export async function changeLineAction(
  input: { lineId: string; quantity?: number; fulfillment?: CartFulfillment },
  locale?: Locale,
): Promise<CartResult> {
  const parsed = schemas.lineChangeSchema.safeParse(input);
  if (!parsed.success) return fail({ code: "invalid_input" });
  return change(locale, (ctx, key) => changeLine(ctx, { key, ...parsed.data }));
}

export async function removeLineAction(input: { lineId: string }, locale?: Locale): Promise<CartResult> {
  const parsed = schemas.lineSchema.safeParse(input);
  if (!parsed.success) return fail({ code: "invalid_input" });
  return change(locale, (ctx, key) => removeLine(ctx, { key, ...parsed.data }));
}

export async function changeDeliveryAction(
  input: { country?: "DE" | "AT"; shippingMethod?: "standard" | "express" },
  locale?: Locale,
): Promise<CartResult> {
  const parsed = schemas.changeDeliverySchema.safeParse(input);
  if (!parsed.success) return fail({ code: "invalid_input" });
  return change(locale, (ctx, key) => changeDelivery(ctx, { key, ...parsed.data }));
}

/** The customer has seen today's prices. */
export async function acknowledgePricesAction(locale?: Locale): Promise<CartResult> {
  return change(locale, (ctx, key) => acknowledgePrices(ctx, { key }));
}

async function add(line: AddLineInput, locale?: Locale): Promise<CartResult> {
  return answer(locale, async (ctx) => {
    const present = await readCartKey();
    const added = present && (await addLine(ctx, { key: present, ...line }));
    if (added && (added.ok || !isGone(added.failure))) return withKey(present, added);
    const fresh = await createCart(ctx);
    if (!fresh.ok) return fresh;
    const first = await addLine(ctx, { key: fresh.value, ...line });
    if (first.ok) await writeCartKey(fresh.value);
    return withKey(fresh.value, first);
  });
}

type Keyed = Result<CartKey, CartFailure>;

/** Runs one command on the browser's cart and answers the cart as it then stands. */
async function change(
  locale: Locale | undefined,
  command: (ctx: Context, key: CartKey) => Promise<Result<unknown, CartFailure>>,
): Promise<CartResult> {
  return answer(locale, async (ctx) => {
    const key = await readCartKey();
    return key ? withKey(key, await command(ctx, key)) : fail({ code: "cart_not_found" });
  });
}

async function answer(
  locale: Locale | undefined,
  command: (ctx: Context) => Promise<Keyed>,
): Promise<CartResult> {
  return unlessAway(() => run(locale, command), fail({ code: "database_unavailable" as const }));
}

async function run(
  locale: Locale | undefined,
  command: (ctx: Context) => Promise<Keyed>,
): Promise<CartResult> {
  const retryAfter = await limit("cart", await callerAddress());
  if (retryAfter !== null) return fail({ code: "rate_limited", retryAfter });
  const ctx = await webContext(isLocale(locale) ? locale : undefined);
  const done = await command(ctx);
  if (!done.ok) return done;
  const view = await getCartView(ctx.db, { key: done.value, locale: ctx.locale, now: ctx.now });
  return view ? ok(view) : fail({ code: "cart_not_found" });
}

function withKey(key: CartKey, result: Result<unknown, CartFailure>): Keyed {
  return result.ok ? ok(key) : result;
}

function isGone({ code }: Failure): boolean {
  return code === "cart_ordered" || code === "cart_not_found";
}
