import { documentOf, type Html, html } from "../../page/html";
import { style } from "../../page/style";
import type { StandIn } from "../core/stand-in";
import { showAmount } from "./texts";

const shownRows = 50;

/** What a developer wants to see at a glance: payments, events and how their deliveries went, newest first. */
export function dashboardPage({ store, clock, faults, baseUrl }: StandIn): string {
  const newest = <Row>(rows: Iterable<Row>) => [...rows].slice(-shownRows).reverse();
  const payments = newest(store.values("paymentIntents")).map((intent) =>
    row(intent.created, [
      html`<code>${intent.id}</code>`,
      html`<span class="amount">${showAmount(intent.amount, intent.currency, "en")}</span>`,
      html`<span class="${intent.status === "succeeded" ? "ok" : intent.last_payment_error ? "bad" : "muted"}">${intent.status}</span>`,
      html`${Object.entries(intent.metadata).map(([key, value]) => html`${key}: ${value} `)}`,
    ]),
  );
  const deliveries = newest(store.values("deliveries")).map((delivery) => {
    const event = store.get("events", delivery.eventId);
    return row(event?.created ?? 0, [
      html`${event?.type}`,
      html`<code>${delivery.eventId}</code>`,
      html`<span class="${delivery.status === "delivered" ? "ok" : delivery.status === "pending" ? "muted" : "bad"}">${delivery.status}</span>`,
      html`${delivery.attempts} · ${delivery.lastAnswer}`,
    ]);
  });
  const sessions = newest(store.values("sessions")).map((session) =>
    row(session.created, [
      html`<code>${session.id.slice(0, 24)}…</code>`,
      html`<span class="amount">${showAmount(session.amount_total ?? 0, session.currency ?? "eur", "en")}</span>`,
      html`${session.status} · ${session.payment_status}`,
      session.url ? html`<a href="${session.url}">open page</a>` : html``,
    ]),
  );
  const asked = faults
    .list()
    .map(
      (fault) =>
        html`<tr><td>${fault.id}</td><td>${fault.kind}</td><td><code>${JSON.stringify(fault.match)}</code></td><td>${fault.struck}</td></tr>`,
    );
  const body = html`
<header class="test">Stand-in for Stripe · ${baseUrl} · clock +${clock.offsetSeconds} s</header>
<main class="wide">
  <h1>Payments</h1>
  ${table("Payment intents", ["Created", "Intent", "Amount", "Status", "Metadata"], payments)}
  ${table("Checkout sessions", ["Created", "Session", "Total", "Status", "Page"], sessions)}
  ${table("Webhook deliveries", ["Created", "Event", "Id", "State", "Attempts"], deliveries)}
  ${table("Faults asked for", ["Id", "Kind", "Match", "Struck"], asked)}
</main>`;
  return documentOf({ language: "en", title: "Stripe stand-in", style, body });
}

function row(created: number, cells: Html[]): Html {
  const time = new Date(created * 1000).toISOString().replace("T", " ").slice(0, 19);
  return html`<tr><td>${time}</td>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
}

function table(title: string, heads: string[], rows: Html[]): Html {
  if (rows.length === 0) return html`<section><h2>${title}</h2><p class="muted">Nothing yet.</p></section>`;
  return html`<section><h2>${title}</h2><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></section>`;
}
