import { expect, test } from "../fixtures";

const BUDGET_BYTES = 130_000;

/** What the document itself asks for: a browser that knows modules skips the polyfill, and what comes after paint may come later. */
function firstLoadScripts(html: string): string[] {
  const tags = html.match(/<script\b[^>]*\bsrc="[^"]+"[^>]*>/g) ?? [];
  const modern = tags.filter((tag) => !/\bnomodule\b/i.test(tag));
  return modern
    .map((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? "")
    .map((src) => src.replaceAll("&amp;", "&"));
}

test("the product page's scripts weigh at most 130 kB compressed, as they are sent", async ({
  page,
  request,
  goods,
  header,
  product,
}) => {
  const mug = await goods.article();
  const sent = new Map<string, Promise<number>>();
  page.on("requestfinished", (finished) => {
    const { pathname, search } = new URL(finished.url());
    if (finished.resourceType() === "script")
      sent.set(
        pathname + search,
        finished.sizes().then((sizes) => sizes.responseBodySize),
      );
  });
  await product.open(mug);
  await header.basketCounts(0);

  const wanted = new Set(firstLoadScripts(await (await request.get(page.url())).text()));
  const weights = await Promise.all(
    [...wanted].map(async (file) => ({ file, bytes: (await sent.get(file)) ?? 0 })),
  );
  const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(weights.length).toBeGreaterThan(0);
  expect(weights.every(({ bytes }) => bytes > 0)).toBe(true);
  expect(total, JSON.stringify(weights, null, 2)).toBeLessThanOrEqual(BUDGET_BYTES);
});
