import type { apiDocument } from "../v1/_contract/document";

type Document = ReturnType<typeof apiDocument>;
type Schema = {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  required?: string[];
  description?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
};
type Operation = {
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses?: Record<string, { description?: string; content?: Record<string, { schema: Schema }> }>;
};

const style = `
:root{color-scheme:light dark;--paper:oklch(.975 .008 85);--ink:oklch(.22 .02 60);--mute:oklch(.45 .02 65);--line:oklch(.88 .012 80);--raised:#fff;--ember:oklch(.52 .16 38)}
@media(prefers-color-scheme:dark){:root{--paper:oklch(.2 .012 60);--ink:oklch(.94 .01 85);--mute:oklch(.74 .015 80);--line:oklch(.34 .012 65);--raised:oklch(.25 .014 60);--ember:oklch(.76 .13 45)}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,sans-serif}
main{max-width:62rem;margin:0 auto;padding:3rem 1.25rem 6rem}h1{font:500 2.6rem/1.1 Georgia,serif;margin:0 0 .75rem}
a{color:inherit}p{max-width:62ch}code{font:.92em ui-monospace,monospace;overflow-wrap:anywhere}
nav ul{columns:2 18rem;padding:0;list-style:none}nav li{padding:.2rem 0}
section{background:var(--raised);border:1px solid var(--line);border-radius:12px;padding:1.25rem 1.5rem;margin:1.25rem 0;scroll-margin-top:1rem}
h2{font-size:1.05rem;margin:0 0 .25rem}b.verb{color:var(--ember);margin-right:.6rem}h3{font-size:.85rem;color:var(--mute);margin:1rem 0 .25rem;font-weight:600}
table{border-collapse:collapse;width:100%;font-size:.92rem}td{border-top:1px solid var(--line);padding:.4rem .75rem .4rem 0;vertical-align:top}td:first-child{white-space:nowrap}
pre{white-space:pre-wrap;background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:.75rem 1rem;margin:.35rem 0;font:.84rem/1.5 ui-monospace,monospace}`;

/** Renders the document; everything in it is escaped, nothing is executed. */
export function renderApiPage(document: Document): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>).map(([verb, operation]) => ({ path, verb, operation })),
  );
  const anchor = (path: string, verb: string) => `${verb}${path.replace(/[^a-z]+/gi, "-")}`;
  const links = operations
    .map(
      ({ path, verb }) =>
        `<li><a href="#${anchor(path, verb)}"><b class="verb">${verb.toUpperCase()}</b><code>${escapeHtml(path)}</code></a></li>`,
    )
    .join("");
  const sections = operations
    .map(({ path, verb, operation }) => section(anchor(path, verb), path, verb, operation))
    .join("");
  const models = Object.entries(document.components?.schemas ?? {})
    .map(
      ([name, schema]) =>
        `<section id="model-${name}"><h2>${escapeHtml(name)}</h2><pre>${shape(schema as Schema)}</pre></section>`,
    )
    .join("");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(document.info.title)}</title><style>${style}</style></head><body><main>
<h1>${escapeHtml(document.info.title)}</h1><p>${escapeHtml(document.info.description ?? "")}</p>
<p>Machine-readable: <a href="/api/v1/openapi.json"><code>/api/v1/openapi.json</code></a>. Version ${escapeHtml(document.info.version)}.</p>
<nav aria-label="Calls"><ul>${links}</ul></nav>${sections}<h1>Models</h1>${models}</main></body></html>`;
}

function section(anchor: string, path: string, verb: string, operation: Operation): string {
  const parameters = (operation.parameters ?? [])
    .map(
      ({ name, in: place, required, description, schema }) =>
        `<tr><td><code>${escapeHtml(name)}</code></td><td>${place}${required ? ", required" : ""}</td><td>${escapeHtml(description ?? schema?.description ?? "")}</td></tr>`,
    )
    .join("");
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  const answers = Object.entries(operation.responses ?? {})
    .map(([status, { description, content }]) => {
      const schema = Object.values(content ?? {})[0]?.schema;
      return `<tr><td><code>${status}</code></td><td>${mark(description ?? "")}</td><td>${schema ? shape(schema) : ""}</td></tr>`;
    })
    .join("");
  return `<section id="${anchor}"><h2><b class="verb">${verb.toUpperCase()}</b><code>${escapeHtml(path)}</code></h2><p>${mark(operation.summary ?? "")}</p>
${parameters && `<h3>Parameters</h3><table>${parameters}</table>`}${body ? `<h3>Body</h3><pre>${shape(body)}</pre>` : ""}<h3>Answers</h3><table>${answers}</table></section>`;
}

/** A schema as a short type, references as links. */
function shape(schema: Schema, depth = 0): string {
  if (schema.$ref) {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return `<a href="#model-${escapeHtml(name)}">${escapeHtml(name)}</a>`;
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map((choice) => shape(choice, depth)).join(" | ");
  if (schema.const !== undefined) return escapeHtml(JSON.stringify(schema.const));
  if (schema.enum) return schema.enum.map((value) => escapeHtml(JSON.stringify(value))).join(" | ");
  if (schema.type === "array") return `${shape(schema.items ?? {}, depth)}[]`;
  if (schema.properties) {
    const pad = "  ".repeat(depth + 1);
    const lines = Object.entries(schema.properties).map(([name, property]) => {
      const optional = schema.required?.includes(name) ? "" : "?";
      const note = property.description ? `  — ${escapeHtml(property.description)}` : "";
      return `${pad}${escapeHtml(name)}${optional}: ${shape(property, depth + 1)}${note}`;
    });
    return `{\n${lines.join("\n")}\n${"  ".repeat(depth)}}`;
  }
  return escapeHtml([schema.type ?? "any"].flat().join(" | "));
}

function mark(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
