"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useLiveClient } from "@/components/live/query-client";
import type { CartView } from "@/lib/cart/types";
import { queryKeys } from "@/lib/shared/cache-tags";
import type { Locale } from "@/lib/shared/text";
import { CART_CHANNEL } from "./cart-cache";

async function readCart(locale: Locale): Promise<CartView | null> {
  const response = await fetch(`/api/cart?locale=${locale}`, { cache: "no-store" });
  if (!response.ok) throw new Error(`The cart answered ${response.status}`);
  const { cart } = (await response.json()) as { cart: CartView | null };
  return cart;
}

/** The visitor's cart. Other tabs announce their changes, so every tab shows the same. */
export function useCart(locale: Locale, initial?: CartView | null) {
  const client = useLiveClient();
  useEffect(() => {
    const channel = new BroadcastChannel(CART_CHANNEL);
    channel.onmessage = () => void client.invalidateQueries({ queryKey: queryKeys.cart });
    return () => channel.close();
  }, [client]);
  return useQuery(
    {
      queryKey: queryKeys.cart,
      queryFn: () => readCart(locale),
      initialData: initial,
      refetchOnWindowFocus: "always",
    },
    client,
  );
}
