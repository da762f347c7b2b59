import { eq } from "drizzle-orm";
import { addLine } from "@/lib/cart/commands/add-line";
import { createCart } from "@/lib/cart/commands/create-cart";
import { getCartView } from "@/lib/cart/queries";
import type { CartFulfillment, CartKey } from "@/lib/cart/types";
import { type JustPlaced, type PlaceOrderInput, placeOrder } from "@/lib/checkout/commands/place-order";
import { databaseNow } from "@/lib/shared/clock";
import { type Context, standardPolicy } from "@/lib/shared/context";
import { newId } from "@/lib/shared/ids";
import type { Result } from "@/lib/shared/result";
import type { Text } from "@/lib/shared/text";
import type { Db } from "./client";
import { categories, products, variants } from "./schema/catalog";
import { priceLists, prices } from "./schema/prices";
import { stockLevels, stockMovements } from "./schema/stock";
import { locationExceptions, locations } from "./schema/stores";
import { settings } from "./schema/system";
import { seedSettings } from "./seed/settings";

/** Business states for tests, each made the way the shop makes it. What a test is not about has a sensible value. */

const START = new Date("2020-01-01T00:00:00Z");
const ALWAYS_OPEN = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  intervals: [{ opens: "00:00", closes: "24:00" }],
}));

export type Shop = { warehouseId: string; categoryId: string; priceListId: string };

/** What every shop has: settings, a price list, a warehouse and a category. Call it once a database. */
export async function aShop(db: Db): Promise<Shop> {
  const shop = { warehouseId: newId(), categoryId: newId(), priceListId: newId() };
  await db.insert(settings).values(Object.entries(seedSettings).map(([key, value]) => ({ key, value })));
  await db.insert(priceLists).values({ id: shop.priceListId, code: "standard" });
  await db.insert(locations).values(location(shop.warehouseId, "warehouse"));
  await db.insert(categories).values({
    id: shop.categoryId,
    slug: "coffee",
    name: both("Coffee"),
    title: both("Coffee"),
    intro: both("Coffee"),
    position: 1,
  });
  return shop;
}

export type StoreWish = Partial<typeof locations.$inferInsert> & {
  exceptions?: { date: string; intervals: { opens: string; closes: string }[] }[];
};

/** A store in Hamburg that never closes and offers collection. */
export async function aStore(db: Db, { exceptions = [], ...wish }: StoreWish = {}): Promise<string> {
  const id = newId();
  await db.insert(locations).values({ ...location(id, "store"), ...wish });
  if (exceptions.length > 0) {
    const rows = exceptions.map((day) => ({ ...day, locationId: id, note: both("") }));
    await db.insert(locationExceptions).values(rows);
  }
  return id;
}

export type VariantWish = {
  /** Units on hand by location. */
  stock?: Record<string, number>;
  safety?: number;
  priceCents?: number;
  kind?: "goods" | "gift_card" | "course";
  taxClass?: "standard" | "reduced" | "none";
  course?: { storeSlug: string; seats: number };
  name?: Text;
};
export type Variant = { id: string; productId: string; sku: string; slug: string };

/** A product for sale with one variant, 10.00 € if nothing else is said. */
export async function aVariant(db: Db, shop: Shop, wish: VariantWish = {}): Promise<Variant> {
  const id = newId();
  const productId = newId();
  const sku = `SKU-${id.slice(-12)}`;
  const slug = `product-${id.slice(-12)}`;
  await db.insert(products).values({
    id: productId,
    slug,
    categoryId: shop.categoryId,
    kind: wish.kind ?? "goods",
    taxClass: wish.taxClass ?? "standard",
    brand: "Morgenhain",
    name: wish.name ?? { de: "Tasse", en: "Cup" },
    tagline: both(""),
    description: both(""),
    highlights: [],
    options: [
      { key: "size", name: both("Size"), values: [{ key: "l", label: { de: "Groß", en: "Large" } }] },
    ],
    specs: [],
    safety: { manufacturer: "", address: "", email: "" },
    picture: { kind: "cup", hue: "#fff" },
    course: wish.course ?? null,
    returnable: "yes",
    related: [],
  });
  const digits = String(BigInt(`0x${id.slice(-10)}`)).padStart(13, "0");
  await db.insert(variants).values({
    id,
    productId,
    sku,
    gtin: digits.slice(-13),
    options: { size: "l" },
    contentQuantity: 500,
    contentUnit: "g",
    weightGrams: 500,
  });
  await aPrice(db, shop, { variantId: id, amountCents: wish.priceCents ?? 1000 });
  const stock = Object.entries(wish.stock ?? { [shop.warehouseId]: 100 });
  if (stock.length > 0) {
    await db.insert(stockLevels).values(
      stock.map(([locationId, onHand]) => ({
        variantId: id,
        locationId,
        onHand,
        safety: wish.safety ?? 0,
      })),
    );
    const received = stock.filter(([, onHand]) => onHand > 0);
    if (received.length > 0) {
      await db.insert(stockMovements).values(
        received.map(([locationId, onHand]) => ({
          variantId: id,
          locationId,
          reason: "received" as const,
          onHandDelta: onHand,
          allocatedDelta: 0,
          actor: "system:test",
        })),
      );
    }
  }
  return { id, productId, sku, slug };
}

export async function aPrice(
  db: Db,
  { priceListId }: Shop,
  price: { variantId: string; amountCents: number; validFrom?: Date },
): Promise<void> {
  await db.insert(prices).values({ validFrom: START, ...price, priceListId, actor: "system:test" });
}

/** A guest at the web shop, at the database's time. */
export async function aContext(db: Db, wish: Partial<Context> = {}): Promise<Context> {
  return {
    db,
    actor: { kind: "guest" },
    channel: "web",
    locale: "de",
    now: await databaseNow(db),
    requestId: newId(),
    policy: standardPolicy,
    ...wish,
  };
}

export type CartWish = { variantId: string; quantity?: number; storeId?: string };

/** A cart with lines, shipped unless a store is named. */
export async function aCart(ctx: Context, lines: CartWish[]): Promise<CartKey> {
  const key = expectOk(await createCart(ctx));
  for (const { variantId, quantity = 1, storeId } of lines) {
    const fulfillment: CartFulfillment = storeId ? { method: "collect", storeId } : { method: "ship" };
    expectOk(await addLine(ctx, { key, variantId, quantity, fulfillment }));
  }
  return key;
}

/** What a customer submits to order this cart as it stands; the wish replaces single fields. */
export async function aCheckout(
  ctx: Context,
  cart: CartKey,
  wish: Partial<PlaceOrderInput> = {},
): Promise<PlaceOrderInput> {
  const view = await getCartView(ctx.db, { key: cart, locale: ctx.locale, now: ctx.now });
  const ships = view?.lines.some(({ fulfillment }) => fulfillment.method === "ship");
  return {
    cart,
    email: "anna@example.com",
    name: "Anna Beispiel",
    ...(ships && {
      shippingAddress: { street: "Weg 1", postcode: "22765", city: "Hamburg", country: "DE" },
    }),
    expectedTotalCents: view?.totalCents ?? 0,
    termsAccepted: true,
    ...wish,
  };
}

/** An order that waits for its payment and holds its goods. */
export async function aPlacedOrder(
  ctx: Context,
  lines: CartWish[],
  wish: Partial<PlaceOrderInput> = {},
): Promise<JustPlaced & { cart: CartKey }> {
  const cart = await aCart(ctx, lines);
  return { ...expectOk(await placeOrder(ctx, await aCheckout(ctx, cart, wish))), cart };
}

/** The stock row of a variant at a location, as it stands. */
export async function stockOf(db: Db, variantId: string, locationId: string) {
  const rows = await db.select().from(stockLevels).where(eq(stockLevels.variantId, variantId));
  const row = rows.find((level) => level.locationId === locationId);
  if (!row) throw new Error(`No stock level of ${variantId} at ${locationId}`);
  return { onHand: row.onHand, allocated: row.allocated, held: row.held };
}

/** The value of a result that must be one. */
export function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Expected success, got ${JSON.stringify(result.failure)}`);
  return result.value;
}

function both(text: string) {
  return { de: text, en: text };
}

function location(id: string, kind: "store" | "warehouse"): typeof locations.$inferInsert {
  return {
    id,
    kind,
    slug: `${kind}-${id.slice(-12)}`,
    name: kind === "store" ? "Ottensen" : "Lager",
    street: "Weg 1",
    postcode: "22765",
    city: "Hamburg",
    country: "DE",
    lat: 53.55,
    lng: 9.93,
    phone: "+49 40 1",
    email: "laden@morgenhain.example",
    timezone: "Europe/Berlin",
    hours: ALWAYS_OPEN,
    services: ["pickup"],
    description: both(""),
  };
}
