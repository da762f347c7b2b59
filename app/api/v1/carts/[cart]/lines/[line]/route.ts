import { changeLine } from "@/lib/cart/commands/change-line";
import { removeLine } from "@/lib/cart/commands/remove-line";
import { changeLineSchema } from "@/lib/cart/schemas";
import { apiRoute, readBody, refuse } from "@/lib/doors/api";
import { cartAnswer, cartKeyOf, lineIdOf } from "../../../../_contract/cart-call";

type Params = { cart: string; line: string };

export const PATCH = apiRoute<Params>("cart", async (call, params) => {
  const key = cartKeyOf(call, params);
  const input = await readBody(call.request, changeLineSchema);
  const changed = await changeLine(call.ctx, { key, lineId: lineIdOf(params), ...input });
  if (!changed.ok) return refuse(changed.failure);
  return { body: await cartAnswer(call, key) };
});

export const DELETE = apiRoute<Params>("cart", async (call, params) => {
  const key = cartKeyOf(call, params);
  const removed = await removeLine(call.ctx, { key, lineId: lineIdOf(params) });
  if (!removed.ok) return refuse(removed.failure);
  return { body: await cartAnswer(call, key) };
});
