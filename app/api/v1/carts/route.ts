import { createCart } from "@/lib/cart/commands/create-cart";
import { apiRoute, refuse } from "@/lib/doors/api";

export const POST = apiRoute("cart", async ({ ctx }) => {
  const created = await createCart(ctx);
  if (!created.ok) return refuse(created.failure);
  return { status: 201, body: created.value };
});
