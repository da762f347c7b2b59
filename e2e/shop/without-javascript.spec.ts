import { expect, test } from "../fixtures";

test.use({ javaScriptEnabled: false });

test("categories can be filtered, sorted and paged", async ({ page, header, listing }) => {
  await page.goto("/de");
  await header.goToCategory("Kaffee");
  const before = await listing.articles.count();
  await listing.choice("Röstung", "Hell").check();
  await listing.apply();
  await expect(listing.chip("Hell")).toBeVisible();
  expect(await listing.articles.count()).toBeLessThan(before);
  await listing.chip("Hell").click();
  await expect(listing.articles).toHaveCount(before);

  await listing.sorting.selectOption({ label: "Preis aufsteigend" });
  await listing.apply();
  await expect(page).toHaveURL(/sort=price_asc/);
  const prices = (await listing.articles.allTextContents()).map(priceIn);
  expect(prices).toEqual(prices.toSorted((a, b) => a - b));

  await header.goToCategory("Zubereiten");
  const first = await listing.articles.first().textContent();
  await page.getByRole("navigation", { name: "Seiten" }).getByRole("link", { name: "Seite 2" }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(listing.articles.first()).not.toHaveText(first ?? "");
});

test("an article is found, chosen, put into the basket, changed there and taken to checkout", async ({
  page,
  header,
  basket,
  checkout,
}) => {
  await page.goto("/de");
  await header.searchFor("Becher Tau");
  await page.getByRole("link", { name: "Becher Tau, Steinzeug" }).click();
  const options = page.getByRole("group", { name: "Ausführung" });
  await options.getByRole("radio", { name: /^Malve/ }).check();
  await page.getByRole("button", { name: "In den Korb" }).click();

  await basket.isThere();
  const line = page.getByRole("listitem").filter({ hasText: "Becher Tau" }).filter({ hasText: "Malve" });
  const quantity = line.getByRole("spinbutton");
  await expect(quantity).toHaveValue("1");
  await quantity.fill("2");
  await line.getByRole("button", { name: "Menge ändern" }).click();
  await basket.isThere();
  await expect(quantity).toHaveValue("2");

  await basket.goToCheckout();
  await checkout.isThere();
  await expect(page.getByRole("main").getByText("Becher Tau")).toBeVisible();

  await basket.open();
  await line.getByRole("button", { name: "entfernen" }).click();
  await basket.isEmpty();
});

/** The first amount on a card, in cents: what it costs now. */
function priceIn(card: string): number {
  return Number(/(\d+),(\d\d)\s€/.exec(card)?.slice(1).join(""));
}
