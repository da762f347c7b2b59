import { expect, test } from "../fixtures";

test("filters show what they leave, travel in the address and come off one by one", async ({
  page,
  header,
  listing,
}) => {
  await page.goto("/de");
  await header.searchFor("kaffee");
  const light = listing.choice("Röstung", "Hell");
  await listing.openFilters();
  const promised = Number(/\((\d+)\)/.exec((await light.locator("..").textContent()) ?? "")?.[1]);
  expect(promised).toBeGreaterThan(0);
  await light.check();
  await expect(page).toHaveURL(/f=roast\.light/);
  await listing.closeFilters();
  await listing.counts(promised);

  const shared = page.url();
  await listing.chip("Hell").click();
  await expect(page).not.toHaveURL(/f=/);
  await page.goBack();
  await expect(page).toHaveURL(shared);
  await expect(listing.chip("Hell")).toBeVisible();

  await page.goto(`${shared}&sort=price_desc&available=1`);
  await expect(listing.sorting).toHaveValue("price_desc");
  await expect(listing.chip("Nur Verfügbares")).toBeVisible();
  await page.getByRole("link", { name: "Alle Filter entfernen" }).click();
  await expect(page).toHaveURL(/sort=price_desc/);
  await expect(page).not.toHaveURL(/f=|available/);
});

for (const [what, text, found] of [
  ["a typo", "Esspressotasse", "Espressotasse Kiesel"],
  ["an umlaut written out", "Muehle", "mühle"],
  ["a plural", "Tassen", "tasse"],
  ["the beginning of a word", "Bech", "Becher Tau"],
] as const) {
  test(`${what} still finds it`, async ({ page, header, listing }) => {
    await page.goto("/de");
    await header.searchFor(text);
    await expect(listing.results.getByRole("link", { name: new RegExp(found, "i") }).first()).toBeVisible();
  });
}

test("the numbers on the pack find the one article", async ({ page, header, request }) => {
  const product = await (await request.get("/api/v1/products/becher-tau")).json();
  const { sku, gtin } = product.variants[0] as { sku: string; gtin: string };
  for (const number of [sku, sku.toLowerCase(), gtin]) {
    await page.goto("/de");
    await header.searchFor(number);
    await expect(page.getByRole("main").getByRole("article")).toHaveCount(1);
    await expect(page.getByRole("main").getByRole("link", { name: /Becher Tau/ })).toBeVisible();
  }
});

test("suggestions come while typing and are chosen with the keyboard", async ({
  page,
  header,
  goods,
  product,
}) => {
  const mug = await goods.article();
  await page.goto("/de");
  await header.searchField.pressSequentially(mug.word.slice(0, 6));
  const option = page.getByRole("listbox", { name: "Vorschläge" }).getByRole("option", { name: mug.name.de });
  await expect(option).toBeVisible();
  await expect(header.searchField).toHaveAttribute("aria-expanded", "true");
  await header.searchField.press("Escape");
  await expect(option).toBeHidden();
  await header.searchField.press("ArrowDown");
  await expect(option).toHaveAttribute("aria-selected", "true");
  const id = await option.getAttribute("id");
  await expect(header.searchField).toHaveAttribute("aria-activedescendant", id ?? "");
  await header.searchField.press("Enter");
  await product.isOf(mug);
});

test("a search without results says so and offers ways on", async ({ page, header }) => {
  await page.goto("/de");
  await header.searchFor("qqxjwzk");
  await expect(page.getByText("Zu „qqxjwzk“ haben wir nichts gefunden")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Kaffee" }).click();
  await expect(page).toHaveURL(/\/de\/c\/coffee$/);
});
