import { expect, test } from "../fixtures";

test.use({ viewport: { width: 320, height: 640 }, expectedTroubles: [/status of 404/] });

test("no page scrolls sideways at 320 px", async ({ page, goods, basketOf, placedOrder }) => {
  const mug = await goods.article();
  await basketOf({ article: mug });
  const order = await placedOrder();
  const shop = [
    "",
    "/c/coffee",
    "/c/coffee?f=roast.light",
    "/search?q=tau",
    "/p/becher-tau",
    "/cart",
    "/stores",
  ];
  const rest = ["/stores/hamburg-ottensen", "/legal/imprint", "/checkout", "/withdraw", "/no/such/page"];
  const paths = [...shop, ...rest].map((path) => `/de${path}`);
  for (const path of [...paths, order.path, `${order.path}/confirmation`, "/api/docs"]) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, path).toBeLessThanOrEqual(320);
  }
});
