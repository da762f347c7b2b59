/** What a customer of the scanned shop has: goods, an open cart, an order. The scanners begin where they stand. */
export interface Visitor {
  shop: string;
  product: string;
  /** A word that finds the product, its category, and a facet's value that it has. */
  word: string;
  category: string;
  facet: string;
  facetValue: string;
  variant: string;
  store: string;
  storeId: string;
  cart: string;
  cartToken: string;
  line: string;
  order: string;
  orderToken: string;
  /** The cart as the browser carries it. */
  cookie: string;
}

interface Goods {
  items: { slug: string; category: string; variants: { id: string }[] }[];
  facets: { key: string; values: { key: string }[] }[];
}

const WORD = "becher";

type Json = Record<string, unknown>;

/** Goes shopping over the API: one cart stays open, another becomes an order. */
export async function goShopping(shop: string): Promise<Visitor> {
  const [goods, stores] = await Promise.all([
    ask<Goods>(shop, "GET", `/products?q=${WORD}&limit=1`),
    ask<{ items: { id: string; slug: string }[] }>(shop, "GET", "/stores"),
  ]);
  const [product] = goods.items;
  const [store] = stores.items;
  const variant = product?.variants[0]?.id;
  if (!product || !store || !variant) throw new Error("The shop has nothing to sell: is it seeded?");
  const open = await fillCart(shop, variant);
  const ordered = await fillCart(shop, variant);
  const placed = await ask<{ orderNumber: string; orderToken: string }>(
    shop,
    "POST",
    `/carts/${ordered.id}/checkout`,
    {
      headers: { "x-cart-token": ordered.token, "idempotency-key": `scan-${ordered.id}` },
      body: { ...honestOrder, expectedTotalCents: ordered.totalCents },
    },
  );
  return {
    shop,
    product: product.slug,
    word: WORD,
    category: product.category,
    facet: goods.facets[0]?.key ?? "color",
    facetValue: goods.facets[0]?.values[0]?.key ?? "blue",
    variant,
    store: store.slug,
    storeId: store.id,
    cart: open.id,
    cartToken: open.token,
    line: open.line,
    order: placed.orderNumber,
    orderToken: placed.orderToken,
    cookie: `cart-${new URL(shop).port}=${open.id}.${open.token}`,
  };
}

export const honestOrder = {
  email: "scan@example.com",
  name: "Ada Beispiel",
  phone: "+49 40 123456",
  shippingAddress: { street: "Weg 1", postcode: "20095", city: "Hamburg", country: "DE" },
  shippingMethod: "standard",
  termsAccepted: true,
};

async function fillCart(shop: string, variantId: string) {
  const { id, token } = await ask<{ id: string; token: string }>(shop, "POST", "/carts");
  const { lines, totalCents } = await ask<{ lines: { id: string }[]; totalCents: number }>(
    shop,
    "POST",
    `/carts/${id}/lines`,
    {
      headers: { "x-cart-token": token },
      body: { variantId, quantity: 1, fulfillment: { method: "ship" } },
    },
  );
  return { id, token, line: lines[0]?.id ?? "", totalCents };
}

async function ask<T>(
  shop: string,
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: Json } = {},
): Promise<T> {
  const response = await fetch(`${shop}/api/v1${path}`, {
    method,
    headers: { ...headers, ...(body && { "content-type": "application/json" }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
