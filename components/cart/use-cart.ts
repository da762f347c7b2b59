"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import type { CartView } from "@/lib/cart/types";
import { queryKeys } from "@/lib/shared/cache-tags";
import type { Locale } from "@/lib/shared/text";

const CHANNEL = "cart";

async function readCart(locale: Locale): Promise<CartView | null> {
  const response = await fetch(`/api/cart?locale=${locale}`, { cache: "no-store" });
  if (!response.ok) throw new Error(`The cart answered ${response.status}`);
  const { cart } = (await response.json()) as { cart: CartView | null };
  return cart;
}

/** The visitor's cart, read after paint. Other tabs announce their changes, so every tab shows the same. */
export function useCart(locale: Locale, initial?: CartView | null) {
  const client = useQueryClient();
  useEffect(() => {
    if (typeof BroadcastChannel === "undefined") return;
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => void client.invalidateQueries({ queryKey: queryKeys.cart });
    return () => channel.close();
  }, [client]);
  return useQuery({
    queryKey: queryKeys.cart,
    queryFn: () => readCart(locale),
    initialData: initial,
    refetchOnWindowFocus: "always",
  });
}

/** Takes a cart that an action answered, and tells the other tabs to look again. */
export function useAdoptCart() {
  const client = useQueryClient();
  return useCallback(
    (cart: CartView) => {
      client.setQueryData(queryKeys.cart, cart);
      if (typeof BroadcastChannel === "undefined") return;
      const channel = new BroadcastChannel(CHANNEL);
      channel.postMessage(cart.version);
      channel.close();
    },
    [client],
  );
}

/** Counts what is being added at once and lets the answer correct it; amounts always wait for the server. */
export function useOptimisticQuantity() {
  const client = useQueryClient();
  const adopt = useAdoptCart();
  const predict = useCallback(
    (added: number) => {
      client.setQueryData(queryKeys.cart, (cart: CartView | null | undefined) =>
        cart ? { ...cart, quantity: cart.quantity + added } : cart,
      );
    },
    [client],
  );
  const settle = useCallback(
    (cart: CartView | null) => {
      if (cart) adopt(cart);
      else void client.invalidateQueries({ queryKey: queryKeys.cart });
    },
    [client, adopt],
  );
  return { predict, settle };
}
