const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Markup that is safe to put into a page as it is. */
export class Html {
  constructor(readonly markup: string) {}
}

type Part = Html | Html[] | string | number | null | undefined | false;

/** A template whose inserted texts are escaped; `Html` goes in as it is, lists one after the other. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.map((text, index) => text + render(parts[index])).join(""));
}

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (Array.isArray(part)) return part.map((inner) => inner.markup).join("");
  if (part instanceof Html) return part.markup;
  return String(part).replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A whole document. A script runs only under the nonce that the answer's policy names. */
export function documentOf(page: {
  language: string;
  title: string;
  style: string;
  body: Html;
  script?: { nonce: string; code: string };
}): string {
  return html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${page.title}</title>
<link rel="icon" href="data:,">
<style>${new Html(page.style)}</style>
</head>
<body>${page.body}
${page.script && html`<script nonce="${page.script.nonce}">${new Html(page.script.code)}</script>`}
</body>
</html>`.markup;
}
