import { z } from "zod";
import { sortOrders } from "@/lib/catalog/types";

const FACET = /^facet\.([a-z0-9_-]{1,40})$/;

const known = z.object({
  q: z.string().trim().max(200).optional(),
  category: z.string().max(100).optional(),
  store: z.uuid().optional().meta({ description: "Store id: `available` then counts what this store has" }),
  sort: z.enum(sortOrders).default("recommended"),
  limit: z.coerce.number().int().min(1).max(100).default(24),
  cursor: z.coerce.number().int().min(1).max(10_000).default(1).meta({ description: "From nextCursor" }),
});

/** `GET /products`: an unknown parameter is refused rather than silently ignored, save for `facet.*`. */
export const productListQuery = known.loose().superRefine((query, context) => {
  for (const name of Object.keys(query)) {
    if (name in known.shape || FACET.test(name)) continue;
    context.addIssue({ code: "custom", path: [name], message: "Unknown parameter" });
  }
});

/** `facet.origin=ethiopia,brazil` → `{ origin: ["ethiopia", "brazil"] }`. Values of one key are alternatives. */
export function facetChoices(parameters: URLSearchParams): Record<string, string[]> {
  const choices: Record<string, string[]> = Object.create(null);
  for (const [name, value] of parameters) {
    const key = FACET.exec(name)?.[1];
    if (key) choices[key] = [...(choices[key] ?? []), ...value.split(",").filter(Boolean)].slice(0, 50);
  }
  return choices;
}
