import { marked, markedJson, type Probe } from "./probe";
import { type Schema, sample } from "./sample";
import { honestOrder, type Visitor } from "./visitor";

interface Operation {
  parameters?: { name: string; in: "path" | "query" | "header"; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Schema> };
}

const BASE = "/api/v1";

/** Every call of the API's own document, every parameter marked: a new route is probed without a word here. */
export async function apiProbes(visitor: Visitor): Promise<Probe[]> {
  const response = await fetch(`${visitor.shop}${BASE}/openapi.json`);
  const document = (await response.json()) as Document;
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) =>
      probeOf(path, method.toUpperCase(), operation, visitor),
    ),
  );
}

function probeOf(path: string, method: string, operation: Operation, visitor: Visitor): Probe {
  const known = knownValues(visitor);
  const parameters = (place: string) =>
    (operation.parameters ?? [])
      .filter((parameter) => parameter.in === place)
      .map(({ name, schema }) => [name, String(sample(schema, known, name))] as const);
  const values = new Map(parameters("path"));
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => marked(values.get(name) ?? "1"));
  // The document says `facet.<key>` in words alone.
  const extra = path === "/products" ? [[`facet.${visitor.facet}`, visitor.facetValue] as const] : [];
  const query = [...parameters("query"), ...extra]
    .map(([name, value]) => `${name}=${marked(value)}`)
    .join("&");
  const headers = Object.fromEntries(parameters("header").map(([name, value]) => [name, marked(value)]));
  const schema = operation.requestBody?.content["application/json"]?.schema;
  return {
    name: `${method} ${BASE}${path}`,
    method,
    url: `${BASE}${filled}${query && `?${query}`}`,
    headers: {
      // Read in one place for all calls: once is enough.
      ...(path === "/products" && { "Accept-Language": marked("de") }),
      ...headers,
      ...(schema && { "Content-Type": "application/json" }),
    },
    ...(schema && { body: markedJson(sample(schema, known)) }),
  };
}

/** Values that lead past the first check; whatever is not named gets one of its schema. */
function knownValues(visitor: Visitor): Record<string, unknown> {
  return {
    ...honestOrder,
    slug: visitor.product,
    variant: visitor.variant,
    variantId: visitor.variant,
    store: visitor.storeId,
    storeId: visitor.storeId,
    cart: visitor.cart,
    line: visitor.line,
    number: visitor.order,
    "x-cart-token": visitor.cartToken,
    "x-order-token": visitor.orderToken,
    "idempotency-key": "scan-key",
    q: visitor.word,
    category: visitor.category,
    near: "53.55,9.93",
    postcode: "20095",
    expectedTotalCents: 1,
  };
}
