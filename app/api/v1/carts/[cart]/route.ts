import { apiRoute } from "@/lib/doors/api";
import { cartAnswer, cartKeyOf } from "../../_contract/cart-call";

export const GET = apiRoute<{ cart: string }>("cart", async (call, params) => ({
  body: await cartAnswer(call, cartKeyOf(call, params)),
}));
