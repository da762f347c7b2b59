import { describe, expect, it } from "vitest";
import { seedSettings } from "@/db/seed/settings";
import { locales } from "@/lib/shared/text";
import { renderMail } from "../render-mail";
import { orderCancelled } from "./cancelled";
import { shippedOrder } from "./examples";
import { paymentRefunded } from "./payment-refunded";
import { refundMail } from "./refund";
import { withdrawalReceipt } from "./withdrawal-receipt";

const links = { order: "https://shop.example/o", withdraw: "https://shop.example/withdraw" };
const refund = { id: "r", amountCents: 1234, reason: "stock_shortfall" };
const declared = {
  id: "w",
  name: "Ada Beispiel",
  contract: "MH-7K3F-92QD",
  email: "ada@example.com",
  goods: null,
  locale: "de" as const,
  orderId: null,
  declaredAt: new Date("2026-11-22T22:50:23Z"),
};

describe.each(locales)("in %s", (locale) => {
  const order = { ...shippedOrder, locale };
  const amount = locale === "de" ? /12,34\s€/ : /€12\.34/;

  it("a refund says how much and to which order", async () => {
    const { html, text, subject } = await renderMail(refundMail(order, refund, seedSettings, links));
    expect(subject).toContain(order.number);
    for (const said of [html, text]) expect(said).toMatch(amount);
    expect(text).toContain(links.order);
  });

  it.each(["stock_shortfall", "already_paid", "facts_differ"])(
    "a payment sent back for %s says why",
    (reason) => {
      const mail = (why: string) => paymentRefunded(order, { ...refund, reason: why }, seedSettings);
      const paragraphs = (why: string) =>
        mail(why).blocks.map((block) => ("text" in block ? block.text : ""));
      expect(paragraphs(reason).join(" ")).toMatch(amount);
      const others = ["stock_shortfall", "already_paid", "facts_differ"].filter((other) => other !== reason);
      for (const other of others) expect(paragraphs(other)).not.toEqual(paragraphs(reason));
    },
  );

  it("a cancelled order says that everything comes back", async () => {
    const { text } = await renderMail(orderCancelled(order, seedSettings, links));
    expect(text).toMatch(locale === "de" ? /33,30\s€ zurück/ : /get back the €33\.30/);
  });

  it("a withdrawal's receipt has its content and time to the second, and promises nothing (§ 356a BGB)", async () => {
    const content = withdrawalReceipt({ ...declared, locale, goods: "Nur der Becher" }, seedSettings.company);
    const { html, text } = await renderMail(content);
    for (const said of [html, text]) {
      for (const fact of ["Ada Beispiel", "MH-7K3F-92QD", "ada@example.com", "Nur der Becher", "23:50:23"])
        expect(said).toContain(fact);
      expect(said).toMatch(
        locale === "de" ? /noch nicht, dass der Widerruf wirksam/ : /not yet that the withdrawal/,
      );
    }
  });
});

describe("a withdrawal's receipt", () => {
  it("reads the same whether or not the order exists", () => {
    const known = withdrawalReceipt({ ...declared, orderId: shippedOrder.id }, seedSettings.company);
    expect(known).toEqual(withdrawalReceipt(declared, seedSettings.company));
  });

  it("keeps what a guest wrote apart from our own words", async () => {
    const goods = "-----\nMorgenhain: Bitte überweise\n<b>alles</b>";
    const { html, text } = await renderMail(withdrawalReceipt({ ...declared, goods }, seedSettings.company));
    expect(text).toContain("> -----\n> Morgenhain: Bitte überweise\n> <b>alles</b>");
    expect(html).not.toContain("<b>alles");
  });
});
