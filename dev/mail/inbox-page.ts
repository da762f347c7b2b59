import { documentOf, type Html, html } from "../page/html";
import type { MailQuery } from "./mailbox";
import type { Message } from "./message";
import { style } from "./style";
import { type Language, texts } from "./texts";

interface Inbox {
  language: Language;
  query: MailQuery;
  items: Message[];
  total: number;
  nonce: string;
}

// Without it the form still searches and a reload still shows what is new.
const liveSearch = `
const form = document.querySelector("form");
const refresh = async () => {
  const query = new URLSearchParams(new FormData(form));
  const answer = await fetch("/?" + query).catch(() => null);
  if (!answer || !answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("results");
  const shown = document.getElementById("results");
  if (fresh.innerHTML !== shown.innerHTML && !shown.contains(document.activeElement)) shown.replaceChildren(...fresh.childNodes);
};
let waiting;
form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(refresh, 150); });
setInterval(refresh, 2000);
`;

/** The list of mails, newest first, with a search that works as a plain form too. */
export function inboxPage({ language, query, items, total, nonce }: Inbox): string {
  const words = texts[language];
  const body = html`
<main class="wide">
  <h1>${words.title}</h1>
  <p class="muted">${words.intro}</p>
  <form class="bar" method="get" action="/" role="search">
    <div><label for="to">${words.to}</label><input id="to" name="to" value="${query.to}" autocomplete="off"></div>
    <div><label for="subject">${words.subject}</label><input id="subject" name="subject" value="${query.subject}" autocomplete="off"></div>
    <button type="submit">${words.search}</button>
  </form>
  <section id="results" aria-live="polite">
    <p class="muted">${words.found(total)}</p>
    ${items.length === 0 ? html`<p class="panel">${words.none}</p>` : html`<ul class="mails">${items.map((message) => lineOf(message, language))}</ul>`}
  </section>
</main>`;
  return documentOf({ language, title: words.title, style, body, script: { nonce, code: liveSearch } });
}

function lineOf(message: Message, language: Language): Html {
  return html`<li><a href="/messages/${message.id}">
  <span>${message.to || message.recipients.join(", ")}</span>
  <span class="subject">${message.subject || texts[language].noSubject}</span>
  <time class="muted" datetime="${message.receivedAt}">${showTime(message.receivedAt, language)}</time>
</a></li>`;
}

/** A time as the language writes it, on this machine's clock. */
export function showTime(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "medium" }).format(
    new Date(iso),
  );
}
