import type { Locale } from "@/lib/shared/text";
import german from "@/messages/de/away.json";
import english from "@/messages/en/away.json";
import { awayScript } from "./away-script";
import { awayStyle } from "./away-style";

const texts = { de: german, en: english };

/** A cup that steams on: drawn here, since a page of an outage asks for nothing it cannot bring along. */
const cup = `<svg class="cup" viewBox="0 0 160 150" width="160" height="150" aria-hidden="true">
<g class="steam" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round">
<path d="M52 52c-9-11 9-18 0-31"/><path d="M76 46c-10-12 10-20 0-36"/><path d="M100 52c-9-11 9-18 0-31"/></g>
<path class="saucer" d="M14 132h124c-4 8-14 12-24 12H38c-10 0-20-4-24-12z"/>
<path class="body" d="M28 66h96v22c0 24-16 40-38 40H66c-22 0-38-16-38-40z"/>
<path class="rim" d="M28 66h96v6c0 3-2 5-5 5H33c-3 0-5-2-5-5z"/>
<path class="ear" d="M123 76h6c11 0 18 6 18 15s-8 16-20 16h-8" fill="none" stroke-width="8" stroke-linecap="round"/></svg>`;

export type AwayPage = {
  locale: Locale;
  /** True where a form was sent: then the way on is back to it, and nothing is sent again by itself. */
  form: boolean;
  nonce: string;
  /** Addresses of the two faces, where this build has them. */
  fonts: { display?: string | undefined; sans?: string | undefined };
};

/** The whole page that stands in for one that needs the database. It works without JavaScript and with no other file. */
export function awayPage({ locale, form, nonce, fonts }: AwayPage): string {
  const t = texts[locale];
  const title = form ? t.formTitle : t.title;
  const action = form
    ? `<button type="button" class="button" hidden data-back>${t.back}</button>`
    : `<a class="button" href="" data-retry>${t.retry}</a>`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Morgenhain</title>
<link rel="icon" href="/icon.svg">
${form ? "" : '<noscript><meta http-equiv="refresh" content="15"></noscript>'}
<style nonce="${nonce}">${awayStyle(fonts)}</style>
</head>
<body>
<header><a class="logo" href="/${locale}">Morgenhain</a></header>
<main>
${cup}
<h1>${title}</h1>
<p class="lead">${form ? t.formText : t.text}</p>
<p class="safe">${tick}<span>${form ? t.once : t.cart}</span></p>
<p class="ways">${action}<a class="link" href="/${locale}">${t.browse}</a></p>
<p class="waiting" role="status" hidden data-waiting data-back-text="${t.formBack}">${form ? t.formWaiting : t.waiting}</p>
</main>
<script nonce="${nonce}">${awayScript}</script>
</body>
</html>
`;
}

const tick = `<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="m4.5 10.5 3.5 3.5 7.5-8" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
