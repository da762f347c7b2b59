import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../fixtures";

test.use({ javaScriptEnabled: false });

test("categories can be filtered, sorted and paged", async ({ page, header }) => {
  await page.goto("/de");
  await header.goToCategory("Kaffee");
  const results = page.getByRole("region", { name: "Ergebnisse" });
  const before = await results.getByRole("article").count();

  await openFilters(page);
  await page.getByRole("group", { name: "Röstung" }).getByRole("checkbox", { name: /^Hell/ }).check();
  await page.getByRole("button", { name: "Anwenden" }).first().click();
  await expect(page.getByRole("link", { name: "Hell entfernen" })).toBeVisible();
  expect(await results.getByRole("article").count()).toBeLessThan(before);
  await page.getByRole("link", { name: "Hell entfernen" }).click();
  await expect(results.getByRole("article")).toHaveCount(before);

  await page.getByRole("combobox", { name: "Sortieren" }).selectOption({ label: "Preis aufsteigend" });
  await page.getByRole("button", { name: "Anwenden" }).first().click();
  await expect(page).toHaveURL(/sort=price_asc/);
  const prices = await pricesIn(results);
  expect(prices).toEqual(prices.toSorted((a, b) => a - b));

  await header.goToCategory("Zubereiten");
  const first = await results.getByRole("article").first().textContent();
  await page.getByRole("navigation", { name: "Seiten" }).getByRole("link", { name: "Seite 2" }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(results.getByRole("article").first()).not.toHaveText(first ?? "");
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

/** On phones the filters are behind a disclosure. */
async function openFilters(page: Page): Promise<void> {
  const disclosure = page.getByText("Filtern", { exact: true });
  if (await disclosure.isVisible()) await disclosure.click();
}

/** The first amount of each card: what it costs now. */
async function pricesIn(list: Locator): Promise<number[]> {
  const cards = await list.getByRole("article").allTextContents();
  return cards.map((text) => Number(/(\d+),(\d\d)\s€/.exec(text)?.slice(1).join("")));
}
