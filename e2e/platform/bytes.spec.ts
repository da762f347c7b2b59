import { gzipSync } from "node:zlib";
import { expect, test } from "../fixtures";

const BUDGET_BYTES = 130_000;

test("the product page's scripts weigh at most 130 kB compressed", async ({
  page,
  goods,
  product,
  header,
}) => {
  const mug = await goods.article();
  const scripts = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.set(response.url(), response.body());
  });
  await product.open(mug);
  await page.waitForLoadState("load");
  await header.basketCounts(0);

  const weights = await Promise.all(
    [...scripts].map(async ([url, body]) => ({
      file: new URL(url).pathname,
      bytes: gzipSync(await body).length,
    })),
  );
  const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(weights.length).toBeGreaterThan(0);
  expect(total, JSON.stringify(weights, null, 2)).toBeLessThanOrEqual(BUDGET_BYTES);
});
