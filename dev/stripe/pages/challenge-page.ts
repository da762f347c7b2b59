import type Stripe from "stripe";
import { documentOf, html } from "../../page/html";
import { style } from "../../page/style";
import { type Language, showAmount, texts } from "./texts";

/** The bank's question of 3-D Secure, with both answers. */
export function challengePage(intent: Stripe.PaymentIntent, last4: string, language: Language): string {
  const words = texts[language];
  const amount = showAmount(intent.amount, intent.currency, language);
  const body = html`
<header class="test">${words.testMode}</header>
<main class="narrow panel">
  <p class="muted">3-D Secure 2</p>
  <h1>${words.challengeTitle}</h1>
  <p>${words.challengeText(amount, last4)}</p>
  <form method="post" action="/3ds/${intent.id}">
    <input type="hidden" name="client_secret" value="${intent.client_secret}">
    <button name="answer" value="complete">${words.challengeComplete}</button>
    <button class="quiet" name="answer" value="fail">${words.challengeFail}</button>
  </form>
</main>`;
  return documentOf({ language, title: words.challengeTitle, style, body });
}
