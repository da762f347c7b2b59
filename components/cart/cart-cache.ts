"use client";

import { liveClient } from "@/components/live/query-client";
import type { CartView } from "@/lib/cart/types";
import { queryKeys } from "@/lib/shared/cache-tags";

export const CART_CHANNEL = "cart";

type CachedCart = CartView | null | undefined;

/** Counts what is being added at once; amounts always wait for the server. */
export function predictAdded(quantity: number): void {
  liveClient().setQueryData(queryKeys.cart, (cart: CachedCart) =>
    cart ? { ...cart, quantity: cart.quantity + quantity } : cart,
  );
}

export function predictQuantity(lineId: string, quantity: number): void {
  liveClient().setQueryData(queryKeys.cart, (cart: CachedCart) => {
    if (!cart) return cart;
    const lines = cart.lines.map((line) => (line.id === lineId ? { ...line, quantity } : line));
    return { ...cart, lines, quantity: lines.reduce((sum, line) => sum + line.quantity, 0) };
  });
}

/** Takes the cart that an action answered, and tells the other tabs to look again. */
export function adoptCart(cart: CartView): void {
  liveClient().setQueryData(queryKeys.cart, cart);
  const channel = new BroadcastChannel(CART_CHANNEL);
  channel.postMessage(cart.version);
  channel.close();
}

/** After a failure: what the server really has. */
export async function rereadCart(): Promise<void> {
  await liveClient().invalidateQueries({ queryKey: queryKeys.cart });
}
