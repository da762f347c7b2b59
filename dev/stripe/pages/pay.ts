import type { IncomingMessage, ServerResponse } from "node:http";
import type Stripe from "stripe";
import { StripeFailure } from "../core/errors";
import { readBody, redirect, sendPage } from "../core/http";
import type { StandIn } from "../core/stand-in";
import { sweep } from "../core/sweep";
import { Transaction } from "../core/transaction";
import { paySession } from "../resources/checkout-payment";
import { type FieldError, fieldOf, nothingTyped, readCardForm, type Typed } from "./card-form";
import { cardPage } from "./card-page";
import { noticePage } from "./notice-page";
import { errorName, languageFor, texts } from "./texts";

/** `/c/pay/{id}`: shows the hosted page, takes its form. */
export async function answerPay(
  standIn: StandIn,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  id: string,
): Promise<void> {
  sweep(standIn);
  const session = standIn.store.get("sessions", id);
  const plan = standIn.store.get("sessionPlans", id);
  const language = languageFor(session?.locale ?? null, request.headers["accept-language"]);
  const words = texts[language];
  const say = (status: number, title: string, text: string, link: string | null) =>
    sendPage(response, status, noticePage({ language, merchant: standIn.merchant, title, text, link }));
  if (!session || !plan) return say(404, words.missingTitle, words.missingText, null);
  if (session.status === "expired")
    return say(200, words.expiredTitle, words.expiredText, session.cancel_url);
  if (session.status === "complete") {
    return request.method === "POST"
      ? redirect(response, successUrl(session))
      : say(200, words.paidTitle, words.paidText, successUrl(session));
  }
  const show = (typed: Typed, errors: FieldError[]) =>
    sendPage(response, 200, cardPage({ merchant: standIn.merchant, session, plan, language, typed, errors }));
  if (request.method !== "POST")
    return show(nothingTyped, url.searchParams.has("failed") ? lastFailure(standIn, session) : []);

  const { typed, errors, form } = readCardForm(
    new URLSearchParams(await readBody(request)),
    session.customer_email,
  );
  if (errors.length > 0) return show(typed, errors);
  const tx = new Transaction(standIn.store, standIn.clock.now());
  try {
    const intent = paySession(tx, session, form, standIn.baseUrl);
    tx.commit();
    redirect(response, intent.next_action?.redirect_to_url?.url ?? successUrl(session));
  } catch (failure) {
    if (!(failure instanceof StripeFailure)) throw failure;
    if (failure.keepsEffects) tx.commit();
    const name = errorName(failure.body);
    show(typed, [{ field: fieldOf(name), name }]);
  }
}

/** Where a paid customer goes: the shop's address with the session's id filled in. */
export function successUrl(session: Stripe.Checkout.Session): string {
  return (session.success_url ?? "/").replaceAll("{CHECKOUT_SESSION_ID}", session.id);
}

function lastFailure({ store }: StandIn, session: Stripe.Checkout.Session): FieldError[] {
  const error = store.get("paymentIntents", String(session.payment_intent))?.last_payment_error;
  if (!error) return [];
  const name = errorName(error);
  return [{ field: fieldOf(name), name }];
}
