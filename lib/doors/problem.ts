import type { z } from "zod";

/** RFC 9457. `type` is a stable address of the code; `errors` names each bad field. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  errors?: { path: string; code: string; message: string }[];
  [extension: string]: unknown;
};

/** Status and title of every failure code the API knows; a code that is missing here is a bug and answers 500. */
const known: Record<string, { status: number; title: string }> = {
  malformed_request: { status: 400, title: "The request could not be read" },
  invalid_input: { status: 400, title: "Some fields are not valid" },
  idempotency_key_required: { status: 400, title: "This call needs an Idempotency-Key" },
  unauthorized: { status: 401, title: "A key or sign-in is needed" },
  forbidden: { status: 403, title: "Not allowed" },
  not_found: { status: 404, title: "Not found" },
  cart_not_found: { status: 404, title: "No such cart" },
  line_not_found: { status: 404, title: "No such line in this cart" },
  order_not_found: { status: 404, title: "No such order" },
  product_not_found: { status: 404, title: "No such product" },
  variant_not_found: { status: 404, title: "No such variant" },
  store_not_found: { status: 404, title: "No such store" },
  insufficient_stock: { status: 409, title: "Not enough in stock" },
  total_changed: { status: 409, title: "The total has changed" },
  cart_ordered: { status: 409, title: "This cart has been ordered" },
  already_paid: { status: 409, title: "This order is paid" },
  order_closed: { status: 409, title: "This order can no longer be paid" },
  payment_in_progress: { status: 409, title: "A payment of this order is on its way" },
  idempotency_key_reused: { status: 409, title: "This key was used with another body" },
  body_too_large: { status: 413, title: "The body is too large" },
  unsupported_media_type: { status: 415, title: "Send application/json" },
  cart_empty: { status: 422, title: "The cart is empty" },
  address_required: { status: 422, title: "A delivery address is needed" },
  collect_not_offered: { status: 422, title: "Not offered for collection" },
  quantity_limit: { status: 422, title: "Too many of one article" },
  line_limit: { status: 422, title: "Too many lines" },
  rate_limited: { status: 429, title: "Too many requests" },
  internal_error: { status: 500, title: "Something went wrong on our side" },
  provider_unavailable: { status: 503, title: "The payment provider does not answer" },
  database_unavailable: { status: 503, title: "The shop is catching its breath" },
};

/** The code's problem document. Extra data (`available`, `quote`, …) stands beside the standard members. */
export function problem(code: string, detail: string, data: Record<string, unknown> = {}): Problem {
  const { status, title } = known[code] ?? { status: 500, title: "Something went wrong on our side" };
  return { ...data, type: `urn:nahtlos:problem:${code}`, title, status, code, detail };
}

/** Every code the API can answer, for the OpenAPI document. */
export const problemCodes = Object.keys(known);

/** A zod error as the list of bad fields. */
export function fieldErrors(error: z.ZodError): Problem["errors"] {
  return error.issues.map((issue) => ({
    path: issue.path.map(String).join("."),
    code: issue.code,
    message: issue.message,
  }));
}
