import type { Locator } from "@playwright/test";
import { expect, test } from "../fixtures";

/** More stops than any page has before what is looked for. */
const MOST_STOPS = 80;

test("a purchase up to the payment page needs no mouse", async ({
  page,
  goods,
  product,
  basket,
  checkout,
  card,
  words,
}) => {
  const mug = await goods.article();
  await product.open(mug);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Zum Inhalt springen" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(product.addButton);
  await page.keyboard.press("Enter");
  const toBasket = page.getByRole("status").getByRole("link", { name: words.product.toBasket });
  await expect(toBasket).toBeVisible();
  await tabTo(toBasket);
  await page.keyboard.press("Enter");

  await basket.isThere();
  await tabTo(basket.button(mug, words.basketPage.more));
  await page.keyboard.press("Space");
  await basket.holds(mug, 2);
  await tabTo(basket.checkoutLink);
  await page.keyboard.press("Enter");

  await checkout.isThere();
  const answers = {
    email: "anna@example.com",
    name: "Anna",
    street: "Weg 1",
    postcode: "22765",
    city: "Hamburg",
  };
  for (const field of ["email", "name", "street", "postcode", "city"] as const) {
    await tabTo(checkout.field(field));
    await page.keyboard.type(answers[field]);
  }
  await tabTo(page.getByRole("checkbox", { name: words.checkout.terms }));
  await page.keyboard.press("Space");
  await tabTo(checkout.orderButton);
  await page.keyboard.press("Enter");
  await card.isThere();
});

async function tabTo(target: Locator): Promise<void> {
  const { keyboard } = target.page();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await keyboard.press("Tab");
  }
  await expect(target, "reached with the Tab key").toBeFocused();
}
