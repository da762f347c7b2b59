import { z } from "zod";
import { findVariant } from "@/lib/catalog/queries/find-variant";
import { apiRoute, parseInput, refuse } from "@/lib/doors/api";
import { getAvailability } from "@/lib/inventory/queries";
import { nearSchema } from "../../../_contract/near";

const query = z.object({ near: nearSchema.optional() });

export const GET = apiRoute<{ variant: string }>("lookup", async ({ ctx, url }, { variant }) => {
  const { near } = parseInput(query, Object.fromEntries(url.searchParams));
  const found = await findVariant(ctx.db, variant);
  if (!found) return refuse({ code: "variant_not_found" });
  return { body: await getAvailability(ctx.db, { variantId: found.id, near, now: ctx.now }) };
});
