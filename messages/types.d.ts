import type { Locale } from "@/lib/shared/text";
import type away from "./de/away.json";
import type cart from "./de/cart.json";
import type checkout from "./de/checkout.json";
import type home from "./de/home.json";
import type legal from "./de/legal.json";
import type listing from "./de/listing.json";
import type order from "./de/order.json";
import type product from "./de/product.json";
import type shop from "./de/shop.json";
import type states from "./de/states.json";
import type stores from "./de/stores.json";
import type withdraw from "./de/withdraw.json";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: {
      away: typeof away;
      cart: typeof cart;
      checkout: typeof checkout;
      order: typeof order;
      home: typeof home;
      legal: typeof legal;
      listing: typeof listing;
      product: typeof product;
      shop: typeof shop;
      states: typeof states;
      stores: typeof stores;
      withdraw: typeof withdraw;
    };
  }
}
