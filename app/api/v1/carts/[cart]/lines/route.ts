import { addLine } from "@/lib/cart/commands/add-line";
import { addLineSchema } from "@/lib/cart/schemas";
import { apiRoute, readBody, refuse } from "@/lib/doors/api";
import { cartAnswer, cartKeyOf } from "../../../_contract/cart-call";

export const POST = apiRoute<{ cart: string }>("cart", async (call, params) => {
  const key = cartKeyOf(call, params);
  const input = await readBody(call.request, addLineSchema);
  const added = await addLine(call.ctx, { key, ...input });
  if (!added.ok) return refuse(added.failure);
  return { status: 201, body: await cartAnswer(call, key) };
});
