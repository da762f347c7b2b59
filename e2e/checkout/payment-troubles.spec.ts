import { cards, expect, test } from "../fixtures";

test.beforeEach(async ({ goods, basketOf, checkout }) => {
  await basketOf({ article: await goods.article() });
  await checkout.open();
});

test("declined cards leave the shopper on the payment page, and another card pays", async ({
  checkout,
  card,
  order,
  words,
  provider,
}) => {
  await checkout.complete();
  await card.payWith(cards.declined);
  await card.says(words.card.declined);
  await card.payWith(cards.withoutFunds);
  await card.says(words.card.insufficient);
  await card.payWith(cards.good);
  await order.thanks();
  expect(await provider.timesPaid(await order.number())).toBe(1);
});

test("a bank that asks is answered, and the order is paid", async ({ checkout, card, order, provider }) => {
  await checkout.complete();
  await card.payWith(cards.askingTheBank);
  await card.approve();
  await order.thanks();
  expect(await provider.timesPaid(await order.number())).toBe(1);
});

test("a bank that is refused takes nothing, and another card pays", async ({
  checkout,
  card,
  order,
  words,
  provider,
}) => {
  await checkout.complete();
  await card.payWith(cards.askingTheBank);
  await card.refuse();
  await card.says(words.card.notApproved);
  await card.payWith(cards.good);
  await order.thanks();
  expect(await provider.timesPaid(await order.number())).toBe(1);
});

test("whoever leaves the payment page finds the order waiting and pays it later", async ({
  page,
  checkout,
  card,
  order,
  words,
  books,
}) => {
  const { email } = await checkout.complete();
  await card.isThere();
  await card.leave();
  await order.waitsForPayment();
  await expect(page.getByText(words.order.leftPayment)).toBeVisible();
  await order.pay();
  await card.payWith(cards.good);
  await order.thanks();
  expect(await books.ordersOf(email)).toEqual(["paid"]);
});

test("whoever leaves the payment page can change the order, and pays only the changed one", async ({
  page,
  checkout,
  card,
  order,
  books,
  provider,
}) => {
  const { email } = await checkout.complete();
  await card.isThere();
  await card.leave();
  const given = await order.number();
  const link = order.link;
  await order.change();
  await page.waitForURL("**/cart");
  await page.goto(link);
  await order.isCancelled();

  await checkout.open();
  await checkout.complete({ email });
  await card.payWith(cards.good);
  await order.thanks();
  expect(await books.ordersOf(email)).toEqual(["cancelled", "paid"]);
  expect(await provider.timesPaid(given)).toBe(0);
});

test("two tabs that order the same basket at once make one order", async ({
  checkout,
  card,
  order,
  anotherTab,
  books,
  provider,
}) => {
  const other = await anotherTab();
  await other.checkout.open();
  const { email } = await checkout.fillIn();
  await checkout.acceptTerms();
  await other.checkout.fillIn({ email });
  await other.checkout.acceptTerms();
  await Promise.all([checkout.order(), other.checkout.order()]);
  await Promise.all([card.isThere(), other.card.isThere()]);
  await card.payWith(cards.good);
  await order.thanks();
  expect(await books.ordersOf(email)).toEqual(["paid"]);
  expect(await provider.timesPaid(await order.number())).toBe(1);

  await other.page.reload();
  await other.card.leaveAsPaid();
  await other.order.isPaid();
});

test("a second tab with other details is led to the order that the first one made", async ({
  checkout,
  card,
  anotherTab,
  books,
}) => {
  const other = await anotherTab();
  await other.checkout.open();
  const { email } = await checkout.complete();
  await card.isThere();
  await other.checkout.complete({ email, name: "Anna B." });
  await other.order.waitsForPayment();
  expect(await books.ordersOf(email)).toEqual(["awaiting_payment"]);
});

test("a slow provider is said to be slow, and the page tells when the money is there", async ({
  page,
  checkout,
  card,
  order,
  words,
  provider,
}) => {
  await checkout.complete();
  await card.isThere();
  const path = `/v1/(checkout/sessions/${card.sessionId}|payment_intents/)`;
  await provider.misbehaves({ kind: "delay", ms: 5_000, match: { method: "GET", path } });
  await card.payWith(cards.good);
  await expect(page.getByRole("alert").filter({ hasText: words.order.checking })).toBeVisible();
  await provider.recovers();
  await order.thanks();
});

test("an order is paid although the shopper never comes back from the payment page", async ({
  page,
  checkout,
  card,
  anotherTab,
  books,
}) => {
  const { email } = await checkout.complete();
  await card.isThere();
  const link = await card.wayBack();
  await page.route("**/confirmation", (route) => route.abort("aborted"));
  await card.payWith(cards.good);
  await expect.poll(() => books.ordersOf(email), { timeout: 15_000 }).toEqual(["paid"]);
  await page.close();

  const { page: later, order } = await anotherTab();
  await later.goto(link);
  await order.isPaid();
});
