import type { Db } from "@/db/client";
import { aContext, aPlacedOrder, aShop, aVariant, type Shop } from "@/db/factories";
import type { OrderKey } from "@/lib/orders/types";

export type Goods = { variantId: string; locationId: string };
export type TestOrder = { orderId: string; key: OrderKey; cartId: string; totalCents: number; goods: Goods };

const shops = new WeakMap<Db, Promise<Shop>>();

function shopOf(db: Db): Promise<Shop> {
  const shop = shops.get(db) ?? aShop(db);
  shops.set(db, shop);
  return shop;
}

/** An article at 14.50 € with `onHand` units in the warehouse. */
export async function someGoods(db: Db, { onHand = 10 } = {}): Promise<Goods> {
  const shop = await shopOf(db);
  const stock = { [shop.warehouseId]: onHand };
  const { id } = await aVariant(db, shop, { stock, priceCents: 1450 });
  return { variantId: id, locationId: shop.warehouseId };
}

/** A placed order over `quantity` such articles and shipping that holds its stock and waits for payment. */
export async function anUnpaidOrder(
  db: Db,
  options: { goods?: Goods; quantity?: number } = {},
): Promise<TestOrder> {
  const goods = options.goods ?? (await someGoods(db));
  const line = { variantId: goods.variantId, quantity: options.quantity ?? 2 };
  const { orderId, number, token, totalCents, cart } = await aPlacedOrder(await aContext(db), [line]);
  return { orderId, key: { number, token }, cartId: cart.id, totalCents, goods };
}
