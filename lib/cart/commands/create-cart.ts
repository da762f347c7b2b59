import { carts } from "@/db/schema/carts";
import type { Context } from "@/lib/shared/context";
import { hashToken, newId, newToken } from "@/lib/shared/ids";
import { ok, type Result } from "@/lib/shared/result";
import type { CartKey } from "../types";

export type CreateCartInput = { country?: "DE" | "AT" };

/** Makes an empty cart and answers the only key to it; of the token the database keeps a hash. Cannot fail. */
export async function createCart(ctx: Context, input: CreateCartInput = {}): Promise<Result<CartKey, never>> {
  const key = { id: newId(), token: newToken() };
  await ctx.db.insert(carts).values({
    id: key.id,
    tokenHash: hashToken(key.token),
    customerId: ctx.actor.kind === "customer" ? ctx.actor.customerId : null,
    channel: ctx.channel,
    ...(input.country && { country: input.country }),
    createdAt: ctx.now,
    updatedAt: ctx.now,
  });
  return ok(key);
}
