import { cards, expect, test } from "../fixtures";

test("going back and reloading at every step leads to one order and never to an error", async ({
  page,
  goods,
  product,
  basket,
  checkout,
  card,
  order,
  books,
}) => {
  const mug = await goods.article();
  await product.open(mug);
  await page.reload();
  await product.addToBasket();
  await page.reload();
  await basket.open();
  await page.reload();
  await basket.holds(mug, 1);
  await page.goBack();
  await product.isOf(mug);
  await page.goForward();
  await basket.holds(mug, 1);

  await basket.goToCheckout();
  await checkout.isThere();
  await page.goBack();
  await basket.isThere();
  await page.goForward();
  await checkout.isThere();
  await page.reload();
  const { email } = await checkout.complete();

  await card.isThere();
  await page.reload();
  await card.isThere();
  await page.goBack();
  await order.waitsForPayment();
  await page.reload();
  await order.waitsForPayment();
  await basket.open();
  await basket.goToWaitingOrder();
  await order.waitsForPayment();
  await order.pay();
  await card.payWith(cards.good);

  await order.thanks();
  await page.reload();
  await order.thanks();
  await page.goBack();
  await card.leaveAsPaid();
  await order.isPaid();
  await basket.open();
  await basket.isEmpty();
  expect(await books.ordersOf(email)).toEqual(["paid"]);
});
