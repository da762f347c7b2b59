import { documentOf, html } from "../../page/html";
import { style } from "../../page/style";
import { type Language, texts } from "./texts";

/** A page that only says something and leads back to the shop. */
export function noticePage(notice: {
  language: Language;
  merchant: string;
  title: string;
  text: string;
  link: string | null;
}): string {
  const words = texts[notice.language];
  const body = html`
<header class="test">${words.testMode}</header>
<main class="narrow panel">
  <h1>${notice.title}</h1>
  <p>${notice.text}</p>
  ${notice.link && html`<a class="back" href="${notice.link}"><span aria-hidden="true">←</span> ${words.back(notice.merchant)}</a>`}
</main>`;
  return documentOf({ language: notice.language, title: notice.title, style, body });
}
