import type { Context } from "@/lib/shared/context";
import type { Result } from "@/lib/shared/result";
import type { CartFailure, CartKey } from "../types";
import { changeCart } from "./change-cart";

export type ChangeDeliveryInput = {
  key: CartKey;
  country?: "DE" | "AT";
  shippingMethod?: "standard" | "express";
};

/** Sets where to and how a cart is shipped: both decide its total. Fails with `cart_not_found` or `cart_ordered`. */
export async function changeDelivery(
  ctx: Context,
  { key, country, shippingMethod }: ChangeDeliveryInput,
): Promise<Result<null, CartFailure>> {
  return changeCart(ctx, key, async (_, cart) => ({
    value: null,
    delivery: {
      country: country ?? cart.country,
      shippingMethod: shippingMethod ?? cart.shippingMethod,
    },
  }));
}
