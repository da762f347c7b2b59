import { z } from "zod";
import { apiRoute, parseInput } from "@/lib/doors/api";
import { listStores } from "@/lib/stores/queries";
import { nearSchema } from "../_contract/near";

const query = z.object({
  near: nearSchema.optional(),
  postcode: z
    .string()
    .regex(/^\d{4,5}$/)
    .optional(),
});

export const GET = apiRoute("lookup", async ({ ctx, url }) => {
  const { near, postcode } = parseInput(query, Object.fromEntries(url.searchParams));
  return { body: { items: await listStores(ctx.db, { near, postcode, now: ctx.now }), nextCursor: null } };
});
