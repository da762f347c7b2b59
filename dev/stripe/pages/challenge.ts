import type { IncomingMessage, ServerResponse } from "node:http";
import type Stripe from "stripe";
import { readBody, redirect, sendPage } from "../core/http";
import type { StandIn } from "../core/stand-in";
import { Transaction } from "../core/transaction";
import { answerChallenge } from "../resources/checkout-payment";
import { challengePage } from "./challenge-page";
import { noticePage } from "./notice-page";
import { successUrl } from "./pay";
import { languageFor, texts } from "./texts";

/** `/3ds/{intent}`: asks the bank's question and takes the answer. Only who knows the client secret gets in. */
export async function answerThreeDs(
  standIn: StandIn,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  id: string,
): Promise<void> {
  const posted = new URLSearchParams(request.method === "POST" ? await readBody(request) : "");
  const { store, merchant } = standIn;
  const intent = store.get("paymentIntents", id);
  const session = store.get("sessions", store.get("intentSessions", id)?.sessionId ?? "");
  const language = languageFor(session?.locale ?? null, request.headers["accept-language"]);
  const words = texts[language];
  if (
    !intent ||
    (posted.get("client_secret") ?? url.searchParams.get("client_secret")) !== intent.client_secret
  ) {
    sendPage(
      response,
      404,
      noticePage({ language, merchant, title: words.missingTitle, text: words.missingText, link: null }),
    );
    return;
  }
  if (intent.status === "requires_action" && request.method !== "POST") {
    const last4 = store.get("paymentMethods", String(intent.payment_method))?.card?.last4 ?? "";
    sendPage(response, 200, challengePage(intent, last4, language));
    return;
  }
  const result =
    intent.status === "requires_action"
      ? settle(standIn, intent, posted.get("answer") === "complete")
      : intent;
  const onward = session ? sessionTarget(session.id, standIn) : returnTarget(intent, result);
  if (onward) redirect(response, onward);
  else
    sendPage(
      response,
      200,
      noticePage({ language, merchant, title: words.challengeTitle, text: words.challengeOver, link: null }),
    );
}

function settle(standIn: StandIn, intent: Stripe.PaymentIntent, passed: boolean): Stripe.PaymentIntent {
  const tx = new Transaction(standIn.store, standIn.clock.now());
  const result = answerChallenge(tx, intent, passed, standIn.baseUrl);
  tx.commit();
  return result;
}

function sessionTarget(sessionId: string, { store, baseUrl }: StandIn): string {
  const session = store.get("sessions", sessionId);
  return session?.status === "complete" ? successUrl(session) : `${baseUrl}/c/pay/${sessionId}?failed=1`;
}

function returnTarget(before: Stripe.PaymentIntent, after: Stripe.PaymentIntent): string | null {
  const returnUrl = before.next_action?.redirect_to_url?.return_url;
  if (!returnUrl) return null;
  const target = new URL(returnUrl);
  target.searchParams.set("payment_intent", after.id);
  target.searchParams.set("payment_intent_client_secret", after.client_secret ?? "");
  target.searchParams.set(
    "redirect_status",
    after.status === "requires_payment_method" ? "failed" : "succeeded",
  );
  return target.href;
}
