import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

// A page that is not there answers 404, which the console repeats.
test.use({ contextOptions: { reducedMotion: "reduce" }, expectedTroubles: [/status of 404/] });

for (const [what, paths] of Object.entries({
  "home, lists and search": [
    "",
    "/c/cups",
    "/c/coffee?f=roast.light&sort=name",
    "/search?q=tau",
    "/search?q=qqxj",
  ],
  "products, stores and texts": [
    "/p/becher-tau",
    "/stores",
    "/stores/hamburg-ottensen",
    "/legal/terms",
    "/no/page",
  ],
})) {
  test(`${what} have no finding`, async ({ page, language }) => {
    for (const path of paths) {
      await page.goto(`/${language}${path}`);
      await hasNoFindings(page);
    }
  });
}

test("basket and checkout have no finding, with and without errors", async ({
  page,
  goods,
  basketOf,
  basket,
  checkout,
}) => {
  await basket.open();
  await hasNoFindings(page);
  const mug = await goods.article();
  await basketOf({ article: mug, quantity: 2 });
  await basket.open();
  await hasNoFindings(page);
  await goods.count(mug, 1);
  await page.reload();
  await expect(basket.problems).toBeVisible();
  await hasNoFindings(page);
  await goods.count(mug, 9);

  await checkout.open();
  await hasNoFindings(page);
  await checkout.order();
  await expect(checkout.field("email")).toHaveAccessibleDescription(/gültige E-Mail-Adresse/);
  await expect(checkout.field("email")).toBeFocused();
  await hasNoFindings(page);
});

test("order, confirmation and withdrawal have no finding", async ({ page, placedOrder }) => {
  const { path } = await placedOrder();
  for (const address of [path, `${path}/confirmation`, "/de/withdraw", "/de/orders/MH-NONE/none"]) {
    await page.goto(address);
    await hasNoFindings(page);
  }
});

/** In light and dark; the second look is at what differs, the colours. */
async function hasNoFindings(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  const dark = await new AxeBuilder({ page }).withRules("color-contrast").analyze();
  const findings = [light, dark].flatMap(({ violations }) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
    ),
  );
  expect.soft(findings, page.url()).toEqual([]);
}
