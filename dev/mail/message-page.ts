import { documentOf, html } from "../page/html";
import { showTime } from "./inbox-page";
import type { Message } from "./message";
import { style } from "./style";
import { type Language, texts } from "./texts";

/** One mail: designed version in a sandbox, text, headers, attachments. */
export function messagePage(message: Message, language: Language): string {
  const words = texts[language];
  const title = message.subject || words.noSubject;
  const body = html`
<main class="wide">
  <a class="back" href="/"><span aria-hidden="true">←</span> ${words.back}</a>
  <h1>${title}</h1>
  <dl>
    <dt>${words.from}</dt><dd>${message.from}</dd>
    <dt>${words.to}</dt><dd>${message.to || message.recipients.join(", ")}</dd>
    <dt>${words.received}</dt><dd><time datetime="${message.receivedAt}">${showTime(message.receivedAt, language)}</time></dd>
    <dt>Message-ID</dt><dd>${message.messageId}</dd>
  </dl>
  ${
    message.html !== null &&
    html`<section><h2>${words.html}</h2><iframe title="${words.html}" src="/messages/${message.id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe></section>`
  }
  <section><h2>${words.text}</h2>${message.text === "" ? html`<p class="muted">${words.noText}</p>` : html`<pre>${message.text}</pre>`}</section>
  ${
    message.attachments.length > 0 &&
    html`<section><h2>${words.attachments}</h2><ul>${message.attachments.map(
      (attachment, index) =>
        html`<li><a href="/messages/${message.id}/attachments/${index}">${attachment.filename}</a> <span class="muted">${attachment.contentType}, ${attachment.size} B</span></li>`,
    )}</ul></section>`
  }
  <section><details><summary>${words.headers}</summary><pre>${message.headers.join("\n")}</pre></details>
  <p><a href="/messages/${message.id}/raw">${words.raw}</a></p></section>
</main>`;
  return documentOf({ language, title, style, body });
}

/** What stands where a mail no longer does. */
export function missingPage(language: Language): string {
  const words = texts[language];
  const body = html`<main class="narrow panel"><h1>404</h1><p>${words.missing}</p><a class="back" href="/">${words.back}</a></main>`;
  return documentOf({ language, title: words.title, style, body });
}
