import type Stripe from "stripe";
import { documentOf, type Html, html } from "../../page/html";
import { style } from "../../page/style";
import type { SessionPlan } from "../core/tables";
import { testCards } from "../resources/cards";
import type { FieldError, FieldName, Typed } from "./card-form";
import { errorName, type Language, showAmount, type Texts, texts } from "./texts";

interface CardPage {
  merchant: string;
  session: Stripe.Checkout.Session;
  plan: SessionPlan;
  language: Language;
  typed: Typed;
  errors: FieldError[];
}

/** The hosted page: what is bought on one side, the card on the other. A plain form, no script. */
export function cardPage(page: CardPage): string {
  const words = texts[page.language];
  const { session, merchant } = page;
  const total = showAmount(session.amount_total ?? 0, session.currency ?? "eur", page.language);
  const body = html`
<header class="test">${words.testMode}</header>
<main class="pay">
  <section aria-labelledby="sum">
    ${session.cancel_url && html`<a class="back" href="${session.cancel_url}"><span aria-hidden="true">←</span> ${words.back(merchant)}</a>`}
    <p class="merchant">${words.payTo(merchant)}</p>
    <h1 id="sum" class="sum">${total}</h1>
    <ul class="lines">${page.plan.lineItems.map((line, index) => lineOf(line, page.plan.images[index] ?? "", words, page.language))}</ul>
    <p class="total"><span>${words.total}</span><span class="amount">${total}</span></p>
  </section>
  <section aria-labelledby="card">
    <form class="card" method="post" action="/c/pay/${session.id}" novalidate>
      <h2 id="card">${words.payByCard}</h2>
      ${session.customer_email ? html`<p class="field muted">${session.customer_email}</p>` : field("email", words.email, page, { type: "email", complete: "email" })}
      ${field("number", words.number, page, { mode: "numeric", complete: "cc-number", example: "4242 4242 4242 4242" })}
      <div class="pair">
        ${field("expiry", words.expiry, page, { mode: "numeric", complete: "cc-exp", example: "12 / 34" })}
        ${field("cvc", words.cvc, page, { mode: "numeric", complete: "cc-csc", example: "123" })}
      </div>
      ${field("name", words.name, page, { complete: "cc-name" })}
      <button type="submit">${words.submit(total)}</button>
    </form>
    ${cardHints(words)}
  </section>
</main>`;
  return documentOf({ language: page.language, title: words.title(merchant), style, body });
}

function lineOf(line: Stripe.LineItem, image: string, words: Texts, language: Language): Html {
  const each = showAmount(line.price?.unit_amount ?? 0, line.currency, language);
  const quantity = line.quantity ?? 1;
  return html`<li class="${image === "" ? "bare" : ""}">
  ${image !== "" && html`<img src="${image}" alt="" width="48" height="48">`}
  <span>${line.description}${quantity > 1 && html`<small>${words.quantity(quantity, each)}</small>`}</span>
  <span class="amount">${showAmount(line.amount_total, line.currency, language)}</span>
</li>`;
}

interface FieldKind {
  type?: string;
  mode?: string;
  complete: string;
  example?: string;
}

function field(name: FieldName, label: string, page: CardPage, kind: FieldKind): Html {
  const error = page.errors.find((candidate) => candidate.field === name);
  const first = error !== undefined && page.errors[0] === error;
  return html`<div class="field">
  <label for="${name}">${label}</label>
  <input id="${name}" name="${name}" type="${kind.type ?? "text"}" value="${page.typed[name]}" autocomplete="${kind.complete}"
    inputmode="${kind.mode ?? "text"}" placeholder="${kind.example ?? ""}" required ${first && html`autofocus`}
    ${error && html`aria-invalid="true" aria-describedby="${name}-error"`}>
  ${error && html`<p class="error" id="${name}-error" role="alert">${texts[page.language].errors[error.name]}</p>`}
</div>`;
}

function cardHints(words: Texts): Html {
  const rows = testCards.map((card) => {
    const outcome = [
      card.authentication === "required" ? words.authenticate : null,
      card.decline
        ? words.errors[errorName({ code: card.decline.code, decline_code: card.decline.declineCode })]
        : null,
      card.disputed ? words.dispute : null,
      card.refund === "pending" ? words.refundPending : null,
      card.refund === "fails" ? words.refundFails : null,
    ].filter((text) => text !== null);
    const number = card.number.replaceAll(/(\d{4})(?=\d)/g, "$1 ");
    return html`<tr><td><code>${number}</code></td><td>${outcome.join(" · ") || words.approve}</td></tr>`;
  });
  return html`<details>
  <summary>${words.testCards}</summary>
  <p class="muted">${words.testCardsNote}</p>
  <table><thead><tr><th scope="col">${words.number}</th><th scope="col">${words.behaviour}</th></tr></thead><tbody>${rows}</tbody></table>
</details>`;
}
