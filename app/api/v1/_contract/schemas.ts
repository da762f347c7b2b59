import { z } from "zod";

/** The HTTP contract as schemas: routes answer them, the OpenAPI document is generated from them, tests check against them. */

const cents = z.int().meta({ description: "EUR cents", example: 1390 });
const id = z.string().meta({ description: "Opaque" });
const instant = z.iso.datetime().meta({ description: "ISO 8601, UTC" });
const day = z.iso.date().meta({ description: "Calendar date of delivery", example: "2026-11-26" });
const currency = z.literal("EUR");

export const healthSchema = z
  .object({
    status: z.enum(["ok", "unavailable"]),
    database: z.enum(["ok", "unavailable"]),
    version: z.string(),
  })
  .meta({ id: "Health" });

export const unitPriceSchema = z
  .object({ cents, per: z.int(), unit: z.enum(["kg", "l", "piece"]) })
  .meta({ id: "UnitPrice" });

export const variantSchema = z
  .object({
    id,
    sku: z.string(),
    gtin: z.string().regex(/^\d{13}$/),
    options: z.record(z.string(), z.string()),
    priceCents: cents,
    unitPrice: unitPriceSchema.optional(),
    available: z.int().min(0).max(20).meta({ description: "Free for delivery, capped at 20" }),
    lowestPrice30dCents: cents.optional(),
  })
  .meta({ id: "Variant" });

export const productSchema = z
  .object({
    id,
    slug: z.string(),
    name: z.string(),
    category: z.string(),
    priceCents: cents,
    currency,
    variants: z.array(variantSchema),
  })
  .meta({ id: "Product" });

export const productDetailSchema = productSchema
  .extend({
    tagline: z.string(),
    description: z.array(z.string()),
    lowestPrice30dCents: cents.optional(),
    taxClass: z.enum(["standard", "reduced", "none"]),
  })
  .meta({ id: "ProductDetail" });

export const facetSchema = z
  .object({
    key: z.string(),
    name: z.string(),
    values: z.array(z.object({ key: z.string(), label: z.string(), count: z.int(), active: z.boolean() })),
  })
  .meta({ id: "Facet" });

export const productListSchema = z
  .object({
    items: z.array(productSchema),
    facets: z.array(facetSchema),
    total: z.int(),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: "ProductList" });

export const storeSchema = z
  .object({
    id,
    slug: z.string(),
    name: z.string(),
    address: z.object({
      street: z.string(),
      postcode: z.string(),
      city: z.string(),
      country: z.enum(["DE", "AT"]),
    }),
    location: z.object({ lat: z.number(), lng: z.number() }),
    phone: z.string(),
    email: z.string(),
    distanceKm: z.number().optional(),
    openNow: z.boolean(),
    opensAt: instant.optional(),
    closesAt: instant.optional(),
    services: z.array(z.string()),
  })
  .meta({ id: "Store" });

export const storeListSchema = z
  .object({ items: z.array(storeSchema), nextCursor: z.null() })
  .meta({ id: "StoreList" });

export const availabilitySchema = z
  .object({
    variantId: id,
    delivery: z.object({
      available: z.int().min(0).max(20),
      from: day.nullable().meta({ description: "Null when nothing can be delivered" }),
      to: day.nullable(),
    }),
    stores: z.array(
      z.object({
        storeId: id,
        slug: z.string(),
        name: z.string(),
        distanceKm: z.number().optional(),
        available: z.int().min(0).max(20),
        collect: z
          .object({ from: instant, fromOwnStock: z.boolean() })
          .nullable()
          .meta({ description: "Null when it cannot be collected there" }),
      }),
    ),
  })
  .meta({ id: "Availability" });

export const cartCreatedSchema = z.object({ id, token: z.string() }).meta({ id: "CartCreated" });

const fulfillmentSchema = z.union([
  z.object({ method: z.literal("ship") }),
  z.object({ method: z.literal("collect"), storeId: id }),
]);

const adjustmentSchema = z.object({
  source: z.string(),
  code: z.string().optional(),
  label: z.string(),
  amountCents: cents,
});

export const cartSchema = z
  .object({
    id,
    state: z.enum(["active", "ordered"]),
    version: z.int(),
    currency,
    lines: z.array(
      z.object({
        id,
        variantId: id,
        sku: z.string(),
        name: z.string(),
        quantity: z.int().positive(),
        unitPriceCents: cents,
        subtotalCents: cents,
        discountCents: cents,
        totalCents: cents,
        taxRate: z.int(),
        fulfillment: fulfillmentSchema,
      }),
    ),
    adjustments: z.array(adjustmentSchema),
    goodsCents: cents,
    discountCents: cents,
    shippingCents: cents,
    taxes: z.array(
      z.object({ country: z.enum(["DE", "AT"]), rate: z.int(), grossCents: cents, taxCents: cents }),
    ),
    totalCents: cents,
    payableCents: cents.meta({ description: "Total less gift cards" }),
    pointsEarned: z.int(),
    problems: z.array(z.looseObject({ code: z.string(), lineId: z.string().optional() })),
  })
  .meta({ id: "Cart" });

export const checkoutAnswerSchema = z
  .object({
    orderNumber: z.string(),
    orderToken: z.string(),
    totalCents: cents,
    payment: z
      .object({
        provider: z.literal("stripe"),
        apiBase: z.string(),
        publishableKey: z.string(),
        paymentIntentId: z.string(),
        clientSecret: z.string(),
      })
      .nullable(),
  })
  .meta({ id: "CheckoutAnswer" });

export const orderSchema = z
  .object({
    number: z.string(),
    status: z.enum(["awaiting_payment", "paid", "cancelled", "expired"]),
    placedAt: instant,
    expiresAt: instant,
    paidAt: instant.nullable(),
    lines: z.array(
      z.looseObject({ id, variantId: id, quantity: z.int(), totalCents: cents, taxRate: z.int() }),
    ),
    totals: z.looseObject({ currency, goodsCents: cents, shippingCents: cents, totalCents: cents }),
    payments: z.array(
      z.looseObject({ provider: z.string(), status: z.string(), amountCents: cents, capturedCents: cents }),
    ),
    fulfillments: z.array(z.looseObject({ id, method: z.enum(["ship", "collect"]), status: z.string() })),
    returns: z.array(z.unknown()),
    events: z.array(z.object({ type: z.string(), at: instant, data: z.record(z.string(), z.unknown()) })),
  })
  .meta({ id: "Order" });

export const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem", description: "RFC 9457" });
