import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { addLineSchema, changeLineSchema } from "@/lib/cart/schemas";
import { checkoutSchema } from "@/lib/checkout/schemas";
import { publicUrl } from "@/lib/shared/env";
import packageJson from "@/package.json";
import { productListQuery } from "./product-list-query";
import * as schemas from "./schemas";

const json = (schema: z.ZodType) => ({ "application/json": { schema } });
const answers = (status: "200" | "201", description: string, schema: z.ZodType) => ({
  [status]: { description, content: json(schema) },
});

/** The problem answers of an operation, one line each code. */
const problems = (byStatus: Record<number, string[]>) =>
  Object.fromEntries(
    Object.entries({ ...byStatus, 429: ["rate_limited"], 503: ["database_unavailable"] }).map(
      ([status, codes]) => [
        status,
        {
          description: codes.map((code) => `\`${code}\``).join(" · "),
          content: { "application/problem+json": { schema: schemas.problemSchema } },
        },
      ],
    ),
  );

/** What every call with a body answers to one that cannot be read. */
const unreadable = { 413: ["body_too_large"], 415: ["unsupported_media_type"] };

const near = z.string().optional().meta({ description: "`lat,lng` in degrees", example: "53.55,9.93" });
const cartPath = { path: z.object({ cart: z.string() }), header: z.object({ "x-cart-token": z.string() }) };
const linePath = { ...cartPath, path: z.object({ cart: z.string(), line: z.string() }) };
const cart = answers("200", "The cart, priced", schemas.cartSchema);

const get = (
  summary: string,
  requestParams: ZodOpenApiOperationObject["requestParams"],
  schema: z.ZodType,
  failures: Record<number, string[]> = {},
): ZodOpenApiOperationObject => ({
  summary,
  requestParams,
  responses: { ...answers("200", "OK", schema), ...problems(failures) },
});

const paths: ZodOpenApiPathsObject = {
  "/health": {
    get: {
      summary: "Is the shop well?",
      responses: {
        ...answers("200", "It is", schemas.healthSchema),
        "503": { description: "The database is away", content: json(schemas.healthSchema) },
      },
    },
  },
  "/products": {
    get: get(
      "List, search and filter products; `facet.<key>=a,b` narrows",
      { query: productListQuery },
      schemas.productListSchema,
      { 400: ["invalid_input"] },
    ),
  },
  "/products/{slug}": {
    get: get("One product", { path: z.object({ slug: z.string() }) }, schemas.productDetailSchema, {
      404: ["product_not_found"],
    }),
  },
  "/variants/{variant}/availability": {
    get: get(
      "When it arrives, and which stores have it; by variant id or GTIN",
      { path: z.object({ variant: z.string() }), query: z.object({ near }) },
      schemas.availabilitySchema,
      { 400: ["invalid_input"], 404: ["variant_not_found"] },
    ),
  },
  "/stores": {
    get: get(
      "Stores, nearest first",
      { query: z.object({ near, postcode: z.string().optional() }) },
      schemas.storeListSchema,
      { 400: ["invalid_input"] },
    ),
  },
  "/carts": {
    post: {
      summary: "Open a cart; keep the token, it is the only key to it",
      responses: { ...answers("201", "Created", schemas.cartCreatedSchema), ...problems({}) },
    },
  },
  "/carts/{cart}": {
    get: get("The cart, priced", cartPath, schemas.cartSchema, { 404: ["cart_not_found"] }),
  },
  "/carts/{cart}/lines": {
    post: {
      summary: "Add an article",
      requestParams: cartPath,
      requestBody: { content: json(addLineSchema) },
      responses: {
        ...answers("201", "The cart, priced", schemas.cartSchema),
        ...problems({
          ...unreadable,
          400: ["invalid_input", "malformed_request"],
          404: ["cart_not_found", "variant_not_found", "store_not_found"],
          409: ["insufficient_stock", "cart_ordered"],
          422: ["quantity_limit", "line_limit", "collect_not_offered"],
        }),
      },
    },
  },
  "/carts/{cart}/lines/{line}": {
    patch: {
      summary: "Change quantity or fulfillment",
      requestParams: linePath,
      requestBody: { content: json(changeLineSchema) },
      responses: {
        ...cart,
        ...problems({
          ...unreadable,
          400: ["invalid_input", "malformed_request"],
          404: ["cart_not_found", "line_not_found", "store_not_found"],
          409: ["insufficient_stock", "cart_ordered"],
          422: ["quantity_limit", "collect_not_offered"],
        }),
      },
    },
    delete: {
      summary: "Remove a line",
      requestParams: linePath,
      responses: {
        ...cart,
        ...problems({ 404: ["cart_not_found", "line_not_found"], 409: ["cart_ordered"] }),
      },
    },
  },
  "/carts/{cart}/checkout": {
    post: {
      summary: "Order, bindingly; then confirm the PaymentIntent at the provider with what is answered here",
      requestParams: {
        path: cartPath.path,
        header: cartPath.header.extend({ "idempotency-key": z.string().max(255) }),
      },
      requestBody: { content: json(checkoutSchema) },
      responses: {
        ...answers("201", "Placed; stock is held until it is paid or let go", schemas.checkoutAnswerSchema),
        ...problems({
          ...unreadable,
          400: ["invalid_input", "malformed_request", "idempotency_key_required"],
          404: ["cart_not_found"],
          409: ["total_changed", "insufficient_stock", "cart_ordered", "idempotency_key_reused"],
          422: ["cart_empty", "address_required"],
          503: ["provider_unavailable"],
        }),
      },
    },
  },
  "/orders/{number}": {
    get: get(
      "An order, for whoever holds its token",
      { path: z.object({ number: z.string() }), header: z.object({ "x-order-token": z.string() }) },
      schemas.orderSchema,
      { 404: ["order_not_found"] },
    ),
  },
};

/** The OpenAPI 3.1 document, generated from the same schemas the routes parse with. */
export function apiDocument() {
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Morgenhain HTTP API",
      version: packageJson.version,
      description:
        "The door for apps, tills and marketplaces: the same commands, prices and stock as the shop. Amounts are integer EUR cents, times ISO 8601 UTC. Errors are RFC 9457 problem documents.",
    },
    servers: [{ url: publicUrl("/api/v1") }],
    paths,
  });
}
