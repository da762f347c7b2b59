import { apiRoute, refuse } from "@/lib/doors/api";
import { getOrderView } from "@/lib/orders/queries";

export const GET = apiRoute<{ number: string }>("lookup", async ({ ctx, request }, { number }) => {
  const token = request.headers.get("x-order-token");
  const order = token && (await getOrderView(ctx.db, { key: { number, token }, locale: ctx.locale }));
  if (!order) return refuse({ code: "order_not_found" });
  return { body: order };
});
