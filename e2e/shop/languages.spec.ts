import { seedSettings } from "@/db/seed/settings";
import { expect, languages, test } from "../fixtures";
import { words } from "../support/words";

const { company } = seedSettings;
const legal = ["imprint", "terms", "privacy", "withdrawal", "accessibility", "shipping"];

for (const [wish, language] of [
  ["de-AT,de;q=0.9", "de"],
  ["en-US,en;q=0.9,de;q=0.5", "en"],
  ["fr-FR,en;q=0.3", "en"],
  ["fr-FR", "de"],
] as const) {
  test(`a browser that asks for ${wish} gets ${language}`, async ({ request }) => {
    const answer = await request.get("/", { headers: { "accept-language": wish }, maxRedirects: 0 });
    expect(answer.status()).toBe(307);
    expect(answer.headers().location).toMatch(new RegExp(`/${language}$`));
    expect(answer.headers().vary).toContain("Accept-Language");
  });
}

test("the switch keeps the page and its search, and is remembered", async ({ page, goods, product }) => {
  const mug = await goods.article();
  await product.open(mug);
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await page.getByRole("navigation", { name: "Sprache" }).getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: mug.name.en })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/en/p/${mug.slug}$`));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("/");
  await expect(page).toHaveURL(/\/en$/);

  await page.goto("/en/search?q=tau&sort=name");
  await page.getByRole("navigation", { name: "Language" }).getByRole("link", { name: "Deutsch" }).click();
  await expect(page).toHaveURL(/\/de\/search\?q=tau&sort=name$/);
});

test("search engines learn of both languages and of what is nobody's business", async ({
  request,
  goods,
}) => {
  const mug = await goods.article();
  const path = `/p/${mug.slug}`;
  const html = await (await request.get(`/de${path}`)).text();
  expect(html).toMatch(new RegExp(`<link rel="canonical" href="https?://[^"]+/de${path}"`));
  for (const language of [...languages, "x-default"]) {
    const target = language === "en" ? "en" : "de";
    const link = new RegExp(`<link rel="alternate" hrefLang="${language}" href="[^"]+/${target}${path}"`);
    expect(html).toMatch(link);
  }
  const sitemap = await (await request.get("/sitemap.xml")).text();
  for (const language of languages) expect(sitemap).toContain(`/${language}${path}</loc>`);
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain("/sitemap.xml");
  for (const closed of ["/*/checkout", "/*/orders/", "/api/"])
    expect(robots).toContain(`Disallow: ${closed}`);
});

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("legal pages open from the footer and name the seller", async ({ page }) => {
      for (const name of legal) {
        await page.goto(`/${language}/legal/${name}`);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByRole("main")).not.toContainText(/\{\w+\}/);
      }
      await page.goto(`/${language}/legal/imprint`);
      const facts = [company.legalName, company.street, company.registerNumber, company.vatId, company.email];
      for (const fact of [...facts, ...company.managingDirectors]) {
        await expect(page.getByRole("main")).toContainText(fact);
      }
    });

    test("the withdrawal function stands on every page and takes two steps", async ({ page, goods }) => {
      const mug = await goods.article();
      const footer = page.getByRole("contentinfo");
      for (const path of ["", "/c/coffee", `/p/${mug.slug}`, "/cart", "/checkout", "/legal/terms"]) {
        await page.goto(`/${language}${path}`);
        await expect(footer.getByRole("link", { name: words[language].withdraw, exact: true })).toBeVisible();
      }
      await footer.getByRole("link", { name: words[language].withdraw, exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: words[language].withdraw })).toBeVisible();
    });
  });
}
