import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { createDb, type Db } from "@/db/client";
import { aCart, aContext, aPlacedOrder } from "@/db/factories";
import { orderPath } from "@/lib/orders/order-path";
import type { Locale } from "@/lib/shared/text";
import { settings } from "./api/settings";
import { BasketPage } from "./pages/basket-page";
import { CardPage } from "./pages/card-page";
import { CheckoutPage } from "./pages/checkout-page";
import { ListingPage } from "./pages/listing-page";
import { OrderPage } from "./pages/order-page";
import { ProductPage } from "./pages/product-page";
import { ShopHeader } from "./pages/shop-header";
import { Books } from "./support/books";
import { type Article, Goods } from "./support/goods";
import { Provider } from "./support/provider";
import { noteTroubles } from "./support/troubles";
import { type Words, words } from "./support/words";

export { cards } from "./pages/card-page";
export { inbox, linkIn } from "./support/inbox";
export { expect };

/** What can be done in a tab, page by page. */
type Pages = {
  header: ShopHeader;
  listing: ListingPage;
  product: ProductPage;
  basket: BasketPage;
  checkout: CheckoutPage;
  card: CardPage;
  order: OrderPage;
};
type Tab = Pages & { page: Page };
type Wish = { article: Article; quantity?: number };

type Fixtures = Pages & {
  /** The shopper's language; a test uses another with `test.use({ language: "en" })`. */
  language: Locale;
  words: Words;
  /** Complaints of the browser that are the test's point; any other fails it. */
  expectedTroubles: RegExp[];
  goods: Goods;
  provider: Provider;
  books: Books;
  tab: Tab;
  /** Opens one more tab of the same browser. */
  anotherTab: () => Promise<Tab>;
  /** An order that waits for its payment, with the path of its page. */
  placedOrder: () => Promise<{ number: string; path: string }>;
  /** Puts goods into the browser's basket, as an earlier visit would have. */
  basketOf: (...wishes: Wish[]) => Promise<void>;
};

export const languages = ["de", "en"] as const satisfies readonly Locale[];

export const test = base.extend<Fixtures, { db: Db }>({
  language: ["de", { option: true }],
  locale: ({ language }, use) => use(words[language].browser),
  words: ({ language }, use) => use(words[language]),
  expectedTroubles: [[], { option: true }],

  // It asks for `goods` so that they outlive it: what a page still loads when its test ends is there.
  context: async ({ context, expectedTroubles, goods: _ }, use) => {
    const troubles = noteTroubles(context);
    await use(context);
    const unexpected = troubles.filter((trouble) => !expectedTroubles.some((known) => known.test(trouble)));
    expect(unexpected, "what the browser complained about").toEqual([]);
  },

  db: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern
    async ({}, use) => {
      const connection = createDb(settings.database, { max: 2 });
      await use(connection.db);
      await connection.close();
    },
    { scope: "worker" },
  ],
  goods: async ({ db }, use) => {
    const goods = new Goods(db);
    await use(goods);
    await goods.clear();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  provider: async ({}, use) => {
    const provider = new Provider();
    await use(provider);
    await provider.recovers();
  },

  books: ({ db }, use) => use(new Books(db)),
  tab: ({ page, words, language }, use) => use(openIn(page, words, language)),
  header: ({ tab }, use) => use(tab.header),
  listing: ({ tab }, use) => use(tab.listing),
  product: ({ tab }, use) => use(tab.product),
  basket: ({ tab }, use) => use(tab.basket),
  checkout: ({ tab }, use) => use(tab.checkout),
  card: ({ tab }, use) => use(tab.card),
  order: ({ tab }, use) => use(tab.order),
  anotherTab: ({ context, words, language }, use) =>
    use(async () => openIn(await context.newPage(), words, language)),
  placedOrder: ({ db, goods, language }, use) =>
    use(async () => {
      const { id } = await goods.article();
      const placed = await aPlacedOrder(await aContext(db, { locale: language }), [{ variantId: id }]);
      return { number: placed.number, path: orderPath(language, placed) };
    }),
  basketOf: ({ db, context, language }, use) =>
    use(async (...wishes) => {
      const lines = wishes.map(({ article, quantity }) => ({ variantId: article.id, quantity }));
      const { id, token } = await aCart(await aContext(db, { locale: language }), lines);
      await rememberBasket(context, `${id}.${token}`);
    }),
});

function openIn(page: Page, words: Words, language: Locale): Tab {
  return {
    page,
    header: new ShopHeader(page, words),
    listing: new ListingPage(page, words),
    product: new ProductPage(page, words, language),
    basket: new BasketPage(page, words, language),
    checkout: new CheckoutPage(page, words, language),
    card: new CardPage(page, words),
    order: new OrderPage(page, words),
  };
}

/** The cookie under which a browser keeps its basket; shops on several ports of one machine have one each. */
export function rememberBasket(context: BrowserContext, value: string): Promise<void> {
  const { port } = new URL(settings.shop);
  return context.addCookies([
    { name: `cart-${port}`, value, url: settings.shop, httpOnly: true, sameSite: "Lax" },
  ]);
}
