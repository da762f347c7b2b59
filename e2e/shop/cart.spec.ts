import { expect, rememberBasket, test } from "../fixtures";

const SHIPPING_CENTS = 490;

test("a changed quantity shows at once, its price only when the shop has computed it", async ({
  page,
  goods,
  basketOf,
  basket,
  header,
  words,
}) => {
  const mug = await goods.article({ priceCents: 1200 });
  await basketOf({ article: mug });
  await basket.open();
  await basket.totals(1200 + SHIPPING_CENTS);

  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/cart", async (route) => {
    if (route.request().method() === "POST") await held;
    await route.continue();
  });
  await basket.button(mug, words.basketPage.more).click();
  await basket.holds(mug, 2);
  await header.basketCounts(2);
  await basket.totals(1200 + SHIPPING_CENTS);
  letGo();
  await basket.totals(2400 + SHIPPING_CENTS);
});

test("two tabs show the same basket", async ({ goods, basketOf, basket, header, anotherTab, words }) => {
  const mug = await goods.article();
  await basketOf({ article: mug });
  await basket.open();
  const other = await anotherTab();
  await other.product.open(mug);
  await other.product.addToBasket();
  await basket.holds(mug, 2);
  await basket.button(mug, words.basketPage.more).click();
  await other.header.basketCounts(3);
  await header.basketCounts(3);
});

test("a new price is named and accepted before the order", async ({
  goods,
  basketOf,
  basket,
  words,
  language,
}) => {
  const mug = await goods.article({ priceCents: 1200 });
  await basketOf({ article: mug });
  await goods.reprice(mug, 1350);
  await basket.open();
  await expect(basket.problems).toContainText(`${mug.name[language]} kostet jetzt 13,50 € statt 12,00 €.`);
  await basket.totals(1350 + SHIPPING_CENTS);
  await basket.problems.getByRole("button", { name: words.basketPage.accept }).click();
  await expect(basket.problems).toBeHidden();
  await basket.page.reload();
  await expect(basket.checkoutLink).toBeVisible();
  await expect(basket.problems).toBeHidden();
});

test("what ran short is named, and the way to checkout opens again when the quantity fits", async ({
  goods,
  basketOf,
  basket,
  words,
  language,
}) => {
  const mug = await goods.article();
  await basketOf({ article: mug, quantity: 5 });
  await goods.count(mug, 2);
  await basket.open();
  await expect(basket.problems).toContainText(`Von ${mug.name[language]} sind nur noch 2 zu haben.`);
  await expect(basket.checkoutLink).toBeHidden();
  await basket.problems.getByRole("button", { name: words.basketPage.reduceTo(2) }).click();
  await basket.holds(mug, 2);
  await expect(basket.checkoutLink).toBeVisible();

  await goods.count(mug, 0);
  await basket.page.reload();
  await expect(basket.problems).toContainText(`${mug.name[language]} ist gerade ausverkauft.`);
  await basket.problems.getByRole("button", { name: words.basketPage.takeOut }).click();
  await basket.isEmpty();
});

test("a price that changes after the summary is agreed to again before anything is ordered", async ({
  page,
  goods,
  basketOf,
  checkout,
  card,
  books,
}) => {
  const mug = await goods.article({ priceCents: 1200 });
  await basketOf({ article: mug });
  await checkout.open();
  const { email } = await checkout.fillIn();
  await checkout.acceptTerms();
  await goods.reprice(mug, 1350);
  await checkout.order();
  await expect(page.getByRole("alert").filter({ hasText: "Neu: 18,40 €" })).toBeVisible();
  expect(await books.ordersOf(email)).toEqual([]);
  await expect(checkout.field("email")).toHaveValue(email);

  await checkout.order();
  await card.isThere();
  await expect(page.getByRole("heading", { name: /18,40\s€/ })).toBeVisible();
});

test("what was taken out comes back by undo", async ({ goods, basketOf, basket, words }) => {
  const mug = await goods.article();
  await basketOf({ article: mug, quantity: 3 });
  await basket.open();
  await basket.button(mug, words.basketPage.remove).click();
  await basket.isEmpty();
  await basket.undoButton.click();
  await basket.holds(mug, 3);
});

test("an unknown basket is an empty one, and fills again", async ({ context, goods, basket, product }) => {
  await rememberBasket(context, `${crypto.randomUUID()}.${"x".repeat(43)}`);
  await basket.open();
  await basket.isEmpty();
  const mug = await goods.article();
  await product.open(mug);
  await product.addToBasket();
  await product.goToBasket();
  await basket.holds(mug, 1);
});
