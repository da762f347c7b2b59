import { describe, expect, it } from "vitest";
import { seedSettings } from "@/db/seed/settings";
import { legalText } from "@/lib/legal/legal-text";
import { formatCents } from "@/lib/shared/money";
import { locales } from "@/lib/shared/text";
import { renderMail } from "../render-mail";
import type { MailContent, OrderFacts } from "../types";
import { collectedOrder, shippedOrder } from "./examples";
import { orderConfirmation } from "./order-confirmation";

const links = { order: "https://shop.example/o/1?a=1&b=2", withdraw: "https://shop.example/withdraw" };
const confirm = (order: OrderFacts) => orderConfirmation(order, seedSettings, links);
/** What a reader of the HTML sees, spaces folded. */
const visible = (html: string) =>
  html
    .replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'");
const folded = (text: string) => text.replace(/\s+/g, " ");

describe.each(locales)("an order confirmation in %s", (locale) => {
  const order: OrderFacts = { ...shippedOrder, locale };
  const { company } = seedSettings;
  const money = (cents: number) => formatCents(cents, locale);

  it("says what was bought, what it cost and where it goes, in HTML and text", async () => {
    const { html, text } = await renderMail(confirm(order));
    const facts = [
      order.number,
      "Espresso Elbtal",
      "250 g · ganze Bohne",
      "Becher Kiesel",
      ...[1390, 1450, 2840, 490, 3330, 107, 271, 1630, 1700].map(money),
      "Große Elbstraße 12",
      "22767 Hamburg",
      locale === "de" ? "27. November" : "27 November",
    ];
    for (const said of [folded(visible(html)), folded(text)])
      for (const fact of facts) expect(said).toContain(folded(fact));
  });

  it("is a durable medium: terms, withdrawal information with its form, and who sells", async () => {
    const { html, text } = await renderMail(confirm(order));
    const parts = (["terms", "withdrawal"] as const).flatMap((page) => {
      const { title, sections } = legalText(page, locale, seedSettings);
      return [title, ...sections.flatMap((s) => [s.heading, ...s.paragraphs, ...(s.list ?? [])])];
    });
    const seller = [company.legalName, company.street, company.registerNumber, company.vatId, company.email];
    for (const said of [folded(visible(html)), folded(text)])
      for (const part of [...parts, ...seller]) expect(said).toContain(folded(part));
  });

  it("leads to the order and to the withdrawal function under its label (§ 356a BGB)", async () => {
    const { html, text } = await renderMail(confirm(order));
    const label = locale === "de" ? "Vertrag widerrufen" : "Withdraw from contract";
    expect(text).toContain(`${label}:\n${links.withdraw}`);
    expect(text).toContain(links.order);
    expect(html).toContain(`href="${links.withdraw}"`);
    expect(html).toContain(`href="${links.order.replace("&", "&amp;")}"`);
    expect(visible(html)).toContain(label);
  });

  it("has a text without markup, and HTML that loads nothing and is not cut", async () => {
    const { html, text } = await renderMail(confirm(order));
    expect(text).not.toMatch(/<\/?[a-z]|&(?:amp|nbsp|lt|gt|#)/i);
    expect(html).not.toMatch(/<img|<link|<script|src=|url\(|@import/i);
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    expect(html).toContain(`<html dir="ltr" lang="${locale}"`);
  });
});

describe("sums of a confirmation", () => {
  const cents = (amount: string) => Number(amount.replace(/[^\d-]/g, ""));
  const sumsOf = ({ blocks }: MailContent) => blocks.find((block) => block.kind === "sums")?.rows ?? [];

  it.each([shippedOrder, collectedOrder])("add up to the total", (order) => {
    const rows = sumsOf(confirm(order));
    const total = rows.findIndex(({ strong }) => strong);
    const parts = rows.slice(0, total).map(({ amount }) => cents(amount));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(order.totalCents);
    expect(cents(rows[total]?.amount ?? "")).toBe(order.totalCents);
  });

  it("name every discount and call collection free", () => {
    expect(sumsOf(confirm(collectedOrder))).toContainEqual({ label: "3 for 2 on cups", amount: "-€14.50" });
    expect(sumsOf(confirm(collectedOrder))).toContainEqual({
      label: "Collection in a store",
      amount: "free",
    });
  });
});

it("promises a gift card alone neither a parcel nor a store", () => {
  const [parcel] = shippedOrder.fulfillments;
  if (!parcel) throw new Error("The example has a parcel");
  const { blocks } = confirm({
    ...shippedOrder,
    shippingAddress: null,
    shippingMethod: null,
    shippingCents: 0,
    totalCents: 2840,
    fulfillments: [{ ...parcel, promisedFrom: null, promisedTo: null }],
  });
  const said = JSON.stringify(blocks.filter(({ kind }) => kind === "sums" || kind === "panel"));
  expect(said).not.toMatch(/Lieferung|versand|Abholung/i);
});

describe("delivery in a confirmation", () => {
  const panels = (order: OrderFacts) =>
    confirm(order).blocks.flatMap((block) => (block.kind === "panel" ? [block.heading, ...block.lines] : []));

  it("names the store, from when, and the pickup code", () => {
    expect(panels(collectedOrder)).toEqual(
      expect.arrayContaining([
        "Collection: Hamburg-Ottensen",
        "Ottenser Hauptstraße 21, 22765 Hamburg",
        "Ready from Mon 23 November, 12:00",
        "Your pickup code: 7K3F92QD",
      ]),
    );
    expect(panels(collectedOrder)).not.toContain("Delivery address");
  });

  it("says what is in which part when there are several", () => {
    const [parcel] = shippedOrder.fulfillments;
    const [store] = collectedOrder.fulfillments;
    if (!parcel || !store) throw new Error("The examples have one part each");
    const [beans, cup] = shippedOrder.lines;
    if (!beans || !cup) throw new Error("The example has two lines");
    const split = {
      ...shippedOrder,
      lines: [beans, { ...cup, quantity: 2, fulfillmentId: "store" }],
      fulfillments: [parcel, store],
    };
    expect(panels(split)).toEqual(
      expect.arrayContaining(["Enthält: Espresso Elbtal", "Enthält: 2 × Becher Kiesel"]),
    );
  });

  it("gives two days for what is first sent to the store", () => {
    const [store] = collectedOrder.fulfillments;
    if (!store) throw new Error("The example is collected");
    const sent = { ...store, promisedTo: new Date("2026-11-25T11:00:00Z") };
    expect(panels({ ...collectedOrder, fulfillments: [sent] }).join("\n")).toMatch(
      /Expected to be ready Mon 23 November\s–\sWed 25 November/,
    );
  });
});
