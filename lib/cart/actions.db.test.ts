import { beforeEach, describe, expect, it, vi } from "vitest";
import { aCart, aCheckout, aContext, aPlacedOrder, aShop, aVariant } from "@/db/factories";
import { testDatabase } from "@/db/testing/database";
import { placeOrder } from "@/lib/checkout/commands/place-order";
import * as actions from "./actions";
import { getCartView } from "./queries";
import type { CartKey } from "./types";

const { db } = await testDatabase();
const shop = await aShop(db);
const ctx = await aContext(db);
const cup = await aVariant(db, shop, { stock: { [shop.warehouseId]: 500 } });

/** The browser: its cookie, and how long the limiter makes it wait. */
const browser: { key: CartKey | null; wait: number | null } = { key: null, wait: null };
vi.mock("@/lib/doors/context", () => ({
  callerAddress: async () => "test",
  readCartKey: async () => browser.key,
  writeCartKey: async (key: CartKey) => {
    browser.key = key;
  },
  webContext: async (locale = "de") => ({ ...ctx, locale }),
}));
vi.mock("@/lib/doors/rate-limit", () => ({ limit: async () => browser.wait }));
vi.mock("next/navigation", () => ({
  redirect: (path: string) => {
    throw new Error(`redirect ${path}`);
  },
}));

beforeEach(() => {
  browser.key = null;
  browser.wait = null;
});

const line = { variantId: cup.id, quantity: 1, fulfillment: { method: "ship" } } as const;
const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

describe("addLineAction", () => {
  it("opens a cart for who has none, and goes on with it", async () => {
    await actions.addLineAction(line);
    const key = browser.key;
    expect(await actions.addLineAction(line)).toMatchObject({ ok: true, value: { quantity: 2 } });
    expect(browser.key).toEqual(key);
  });

  it("opens a fresh cart when the present one is an order, or unknown", async () => {
    const placed = await aPlacedOrder(ctx, [{ variantId: cup.id, quantity: 3 }]);
    for (const old of [placed.cart, { id: placed.cart.id, token: "gone" }]) {
      browser.key = old;
      expect(await actions.addLineAction(line)).toMatchObject({ ok: true, value: { quantity: 1 } });
      expect(browser.key).not.toEqual(old);
    }
  });

  it("gives the browser no cart when nothing could be added", async () => {
    const missing = { ...line, variantId: "nothing" };
    expect(await actions.addLineAction(missing)).toMatchObject({ failure: { code: "variant_not_found" } });
    expect(browser.key).toBeNull();
  });

  it("keeps the present cart when a line is refused", async () => {
    browser.key = await aCart(ctx, [{ variantId: cup.id, quantity: 99 }]);
    const key = browser.key;
    expect(await actions.addLineAction(line)).toMatchObject({ failure: { code: "quantity_limit" } });
    expect(browser.key).toEqual(key);
  });

  it("refuses what is no input, and waits when it is told to", async () => {
    const wrong = { ...line, unitPriceCents: 1 };
    expect(await actions.addLineAction(wrong)).toMatchObject({ failure: { code: "invalid_input" } });
    browser.wait = 7;
    expect(await actions.addLineAction(line)).toEqual({
      ok: false,
      failure: { code: "rate_limited", retryAfter: 7 },
    });
  });
});

describe("addLineFormAction", () => {
  it("answers the cart in the page's language", async () => {
    const added = await actions.addLineFormAction(null, form({ variantId: cup.id, locale: "en" }));
    expect(added).toMatchObject({ ok: true, value: { lines: [{ name: "Cup" }] } });
  });

  it("leads to the cart without JavaScript, but not when it failed", async () => {
    const fields = { variantId: cup.id, locale: "en", noscript: "1" };
    await expect(actions.addLineFormAction(null, form(fields))).rejects.toThrow("redirect /en/cart");
    const failed = await actions.addLineFormAction(null, form({ ...fields, variantId: "nothing" }));
    expect(failed).toMatchObject({ failure: { code: "variant_not_found" } });
    expect(await actions.addLineFormAction(null, form({}))).toMatchObject({
      failure: { code: "invalid_input" },
    });
  });
});

describe("actions on the present cart", () => {
  it("change, remove, deliver and acknowledge, each answering the cart as it stands", async () => {
    browser.key = await aCart(ctx, [{ variantId: cup.id }]);
    const cart = await getCartView(db, { key: browser.key, locale: "de", now: ctx.now });
    const lineId = cart?.lines[0]?.id ?? "";
    expect(await actions.changeLineAction({ lineId, quantity: 4 })).toMatchObject({ value: { quantity: 4 } });
    expect(await actions.changeDeliveryAction({ country: "AT" })).toMatchObject({ value: { country: "AT" } });
    expect(await actions.acknowledgePricesAction()).toMatchObject({ value: { problems: [] } });
    expect(await actions.removeLineAction({ lineId })).toMatchObject({ value: { lines: [] } });
  });

  it("say so when there is no cart, or it is an order", async () => {
    const commands = [
      () => actions.changeLineAction({ lineId: "x", quantity: 1 }),
      () => actions.removeLineAction({ lineId: "x" }),
      () => actions.changeDeliveryAction({}),
      () => actions.acknowledgePricesAction(),
    ];
    for (const command of commands) {
      expect(await command()).toMatchObject({ failure: { code: "cart_not_found" } });
    }
    browser.key = await aCart(ctx, [{ variantId: cup.id }]);
    await placeOrder(ctx, await aCheckout(ctx, browser.key));
    for (const command of commands) {
      expect(await command()).toMatchObject({ failure: { code: "cart_ordered" } });
    }
  });

  it("refuse malformed input", async () => {
    browser.key = await aCart(ctx, []);
    const wrong = { country: "CH" } as unknown as { country: "DE" };
    for (const result of [
      await actions.changeLineAction({ lineId: "", quantity: 1 }),
      await actions.changeLineAction({ lineId: "x" }),
      await actions.removeLineAction({ lineId: "" }),
      await actions.changeDeliveryAction(wrong),
    ]) {
      expect(result).toMatchObject({ failure: { code: "invalid_input" } });
    }
  });
});
