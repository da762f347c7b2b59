import { MARK, marked, type Probe } from "./probe";
import { honestOrder, type Visitor } from "./visitor";

const BOUNDARY = "----scan";
/** The framework's own: which action is meant, encrypted. */
const FRAMEWORK = /^\$|^\d+$/;

/** What a person types; the rest stands in the form. */
const honestValues = {
  ...honestOrder.shippingAddress,
  email: honestOrder.email,
  name: honestOrder.name,
  phone: honestOrder.phone,
  contract: "MH-0000-0000",
  goods: "alles",
  method: "ship",
  intent: "confirm",
};

/** Every form that a page posts without JavaScript, its fields marked as a browser would send them. */
export async function formProbes(visitor: Visitor, pages: string[]): Promise<Probe[]> {
  const probes = await Promise.all(pages.map((page) => formsOf(visitor, page)));
  const byShape = new Map(probes.flat().map((probe) => [probe.name, probe]));
  return [...byShape.values()];
}

async function formsOf(visitor: Visitor, page: string): Promise<Probe[]> {
  const response = await fetch(`${visitor.shop}${page}`, { headers: { cookie: visitor.cookie } });
  const html = await response.text();
  return [...html.matchAll(/<form\b[^>]*method="post"[^>]*>(.*?)<\/form>/gis)].map(([, inner = ""]) => {
    const fields = [...inner.matchAll(/<(?:input|select|textarea)\b[^>]*>/gi)].flatMap(([tag]) => {
      const name = attribute(tag, "name");
      const honest = (honestValues as Record<string, string>)[name ?? ""];
      return name ? [[name, attribute(tag, "value") || honest || "1"] as const] : [];
    });
    const own = fields.map(([name]) => name).filter((name) => !FRAMEWORK.test(name));
    return {
      name: `POST ${page.replace(visitor.orderToken, "[token]").replace(visitor.order, "[number]")} (${own.join(", ")})`,
      method: "POST",
      url: page,
      headers: {
        Origin: visitor.shop,
        Cookie: `${visitor.cookie}${MARK}`,
        "Content-Type": `multipart/form-data; boundary=${BOUNDARY}`,
      },
      body: multipart(fields),
    };
  });
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`, "i").exec(tag)?.[1];
  return value?.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

function multipart(fields: (readonly [string, string])[]): string {
  const parts = fields.map(([name, value]) => {
    const sent = FRAMEWORK.test(name) ? value : decodeURIComponent(marked(value));
    return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${sent}\r\n`;
  });
  return `${parts.join("")}--${BOUNDARY}--\r\n`;
}
