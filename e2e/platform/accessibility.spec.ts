import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** A page that is not there answers 404, which the console repeats. */
const NOT_FOUND = /status of 404/;

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, expectedTroubles: [NOT_FOUND] });

    test("pages to browse have no finding", async ({ page, goods }) => {
      const mug = await goods.article();
      const paths = [
        "",
        "/c/cups",
        "/c/coffee?f=roast.light&sort=name",
        "/search?q=tau",
        "/search?q=qqxjwzk",
      ];
      paths.push("/p/becher-tau", `/p/${mug.slug}`, "/stores", "/stores/hamburg-ottensen");
      paths.push("/legal/terms", "/legal/withdrawal", "/no/such/page");
      for (const path of paths) {
        await page.goto(`/de${path}`);
        await hasNoFindings(page);
      }
    });

    test("basket, checkout and order have no finding, with and without errors", async ({
      page,
      goods,
      basketOf,
      basket,
      checkout,
      placedOrder,
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

      const order = await placedOrder();
      for (const path of [
        order.path,
        `${order.path}/confirmation`,
        "/de/withdraw",
        "/de/orders/MH-NONE/none",
      ]) {
        await page.goto(path);
        await hasNoFindings(page);
      }
    });
  });
}

async function hasNoFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, help, target: target.join(" "), failureSummary })),
  );
  expect.soft(findings, page.url()).toEqual([]);
}
