import type { APIRequestContext } from "@playwright/test";
import { formatCents } from "@/lib/shared/money";
import { expect, test } from "../fixtures";
import { routePatterns } from "../support/routes";

const NO_ID = "019d0000-0000-7000-8000-000000000000";

/** One address for every route. A new route needs its line here: its headers are looked at like all others. */
const examples: Record<string, string> = {
  "/[locale]": "/de",
  "/[locale]/[...rest]": "/de/no/such/page",
  "/[locale]/c/[slug]": "/de/c/coffee",
  "/[locale]/c-filtered/[slug]": "/de/c/coffee?sort=name",
  "/[locale]/cart": "/de/cart",
  "/[locale]/checkout": "/de/checkout",
  "/[locale]/legal/[page]": "/de/legal/terms",
  "/[locale]/orders/[number]/[token]": "/de/orders/MH-NONE-0000/none",
  "/[locale]/orders/[number]/[token]/confirmation": "/de/orders/MH-NONE-0000/none/confirmation",
  "/[locale]/p/[slug]": "/de/p/becher-tau",
  "/[locale]/search": "/de/search?q=tau",
  "/[locale]/stores": "/de/stores",
  "/[locale]/stores/[slug]": "/de/stores/hamburg-ottensen",
  "/[locale]/withdraw": "/de/withdraw",
  "/[locale]/withdraw/[id]/[token]": `/de/withdraw/${NO_ID}/none`,
  "/api/cart": "/api/cart",
  "/api/docs": "/api/docs",
  "/api/internal/revalidate": "/api/internal/revalidate",
  "/api/refused/[code]": "/api/refused/malformed_request",
  "/api/suggest": "/api/suggest?locale=de&q=tau",
  "/api/v1/carts": "/api/v1/carts",
  "/api/v1/carts/[cart]": `/api/v1/carts/${NO_ID}`,
  "/api/v1/carts/[cart]/checkout": `/api/v1/carts/${NO_ID}/checkout`,
  "/api/v1/carts/[cart]/lines": `/api/v1/carts/${NO_ID}/lines`,
  "/api/v1/carts/[cart]/lines/[line]": `/api/v1/carts/${NO_ID}/lines/${NO_ID}`,
  "/api/v1/health": "/api/v1/health",
  "/api/v1/openapi.json": "/api/v1/openapi.json",
  "/api/v1/orders/[number]": "/api/v1/orders/MH-NONE-0000",
  "/api/v1/products": "/api/v1/products",
  "/api/v1/products/[slug]": "/api/v1/products/becher-tau",
  "/api/v1/stores": "/api/v1/stores",
  "/api/v1/variants/[variant]/availability": `/api/v1/variants/${NO_ID}/availability`,
  "/api/webhooks/stripe": "/api/webhooks/stripe",
  "/pictures/links/[locale]/[slug]": "/pictures/links/de/becher-tau",
  "/pictures/[kind]/[colours]": "/pictures/scene/morning.svg",
  "/robots.txt": "/robots.txt",
  "/sitemap.xml": "/sitemap.xml",
};

const everywhere = {
  "strict-transport-security": /max-age=\d{8,}; includeSubDomains/,
  "x-content-type-options": /^nosniff$/,
  "referrer-policy": /^(strict-origin-when-cross-origin|no-referrer|same-origin)$/,
  "cross-origin-opener-policy": /^same-origin$/,
  "permissions-policy": /camera=.*microphone=\(\)/,
  "content-security-policy": /frame-ancestors 'none'/,
};

test("every route of the app tree is looked at", () => {
  expect(Object.keys(examples).sort()).toEqual(routePatterns());
});

for (const [route, path] of Object.entries(examples)) {
  test(`${route} answers with every security header, each once`, async ({ request }) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status()).toBeLessThan(500);
    const headers = answer.headers();
    for (const [name, value] of Object.entries(everywhere)) expect(headers[name], name).toMatch(value);
    const policies = answer.headersArray().filter(({ name }) => /^content-security-policy$/i.test(name));
    expect(policies).toHaveLength(1);
    expect(headers["x-powered-by"]).toBeUndefined();
  });
}

test("catalogue pages are whole, come from a file, and load nothing from elsewhere", async ({
  request,
  goods,
}) => {
  const mug = await goods.article({ priceCents: 2345 });
  for (const locale of ["de", "en"] as const) {
    const paths = ["", "/c/coffee", `/p/${mug.slug}`, "/stores", "/legal/terms"].map(
      (path) => `/${locale}${path}`,
    );
    for (const path of paths) {
      // Other tests change goods meanwhile, and then a page is made anew once.
      await expect(async () => {
        const { status, headers } = await read(request, path);
        expect({ status, cache: headers["x-nextjs-cache"] }).toEqual({ status: 200, cache: "HIT" });
      }).toPass({ timeout: 5_000 });
      const { headers, html } = await read(request, path);
      expect(headers["cache-control"]).toContain("s-maxage");
      expect(headers["content-security-policy"]).not.toMatch(/https?:/);
      expect(headers["set-cookie"]).toBeUndefined();
      if (path.endsWith(mug.slug)) expect(html).toContain(formatCents(2345, locale));
    }
  }
});

test("pages for one person are never stored, and only their own scripts run", async ({
  request,
  placedOrder,
}) => {
  const order = await placedOrder();
  const paths = ["/de/checkout", order.path, `${order.path}/confirmation`, "/en/withdraw"];
  for (const path of paths) {
    const [first, second] = [await read(request, path), await read(request, path)];
    expect(first.status, path).toBe(200);
    expect(first.headers["cache-control"]).toMatch(/no-store/);
    expect(first.nonce, path).toMatch(/^[\w+/=]{22,}$/);
    expect(second.nonce).not.toBe(first.nonce);
    const scripts = first.html.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length, path).toBeGreaterThan(1);
    expect(scripts.filter((script) => !script.includes(`nonce="${first.nonce}"`))).toEqual([]);
    expect(first.headers["permissions-policy"]).toContain("camera=()");
  }
});

test("crossing from one zone to the other loads a document of its own, so its policy is in force", async ({
  page,
  goods,
  basketOf,
  basket,
  checkout,
  words,
}) => {
  await basketOf({ article: await goods.article() });
  await page.goto("/de");
  const mark = () => page.evaluate(() => document.documentElement.setAttribute("data-seen", "before"));
  const seen = page.locator("html[data-seen]");
  await mark();
  await page.getByRole("banner").getByRole("link", { name: words.basket }).click();
  await basket.isThere();
  await expect(seen).toHaveCount(1);

  await basket.goToCheckout();
  await checkout.isThere();
  await expect(seen).toHaveCount(0);
  await mark();
  await page.getByRole("banner").getByRole("link", { name: words.basket }).click();
  await basket.isThere();
  await expect(seen).toHaveCount(0);
});

async function read(request: APIRequestContext, path: string) {
  const answer = await request.get(path);
  const headers = answer.headers();
  const nonce = /'nonce-([^']+)'/.exec(headers["content-security-policy"] ?? "")?.[1] ?? "";
  return { status: answer.status(), headers, nonce, html: await answer.text() };
}
