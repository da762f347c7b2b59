import type { APIRequestContext } from "@playwright/test";
import { formatCents } from "@/lib/shared/money";
import { expect, languages, test } from "../fixtures";

/** How soon every page must know what another process changed. */
const SOON = { timeout: 10_000, intervals: [100] };

test("a price that another process changes is on the product's page and in its category, in both languages", async ({
  request,
  goods,
}) => {
  const mug = await goods.article({ priceCents: 1234 });
  const pages = languages.flatMap((language) =>
    [`/${language}/p/${mug.slug}`, `/${language}/c/cups`].map((path) => ({ path, language })),
  );
  for (const { path, language } of pages) {
    expect(await htmlOf(request, path), path).toContain(formatCents(1234, language));
  }
  await goods.reprice(mug, 5678);
  await Promise.all(
    pages.map(({ path, language }) =>
      expect.poll(() => htmlOf(request, path), SOON).toContain(formatCents(5678, language)),
    ),
  );
});

test("a planned price begins at its moment, on pages nobody touched", async ({
  request,
  goods,
  language,
}) => {
  const mug = await goods.article({ priceCents: 1234 });
  const path = `/${language}/p/${mug.slug}`;
  const [before, after] = [formatCents(1234, language), formatCents(5678, language)];
  expect(await htmlOf(request, path)).toContain(before);
  const moment = await goods.inSeconds(3);
  await goods.reprice(mug, 5678, moment);
  expect(await htmlOf(request, path)).not.toContain(after);
  const hasCome = async () => (await goods.now()) >= moment;
  await expect.poll(hasCome, { timeout: 10_000, intervals: [50] }).toBe(true);
  await expect.poll(() => htmlOf(request, path), SOON).toContain(after);
});

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("a shelf that empties is said on the product's page and in its category", async ({
      page,
      goods,
      product,
      words,
    }) => {
      const mug = await goods.article({ stock: 20 });
      const card = page.getByRole("article").filter({ hasText: mug.name[language] });
      await page.goto(`/${language}/c/cups`);
      await expect(card).toContainText(words.stock.plenty);

      await goods.count(mug, 2);
      await expect(async () => {
        await page.reload();
        await expect(card).toContainText(words.stock.few, { timeout: 200 });
      }).toPass(SOON);

      await product.open(mug);
      await expect(product.addButton).toBeVisible();
      await goods.count(mug, 0);
      await expect(async () => {
        await page.reload();
        await expect(product.soldOutButton).toBeVisible({ timeout: 200 });
      }).toPass(SOON);
    });
  });
}

async function htmlOf(request: APIRequestContext, path: string): Promise<string> {
  return (await request.get(path)).text();
}
