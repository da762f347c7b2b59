import { productPath } from "../load/addresses";
import { alternate } from "../load/alternate";
import type { Section } from "../section";
import { startBareNext } from "../shop/bare-next";
import { wrk } from "../tools/wrk";

/** A page of the same server whose content depends on no data at all. */
const STATIC_PAGE = "/de/legal/terms";

async function weigh(url: string): Promise<number> {
  const answer = await fetch(url, { headers: { "accept-encoding": "identity" } });
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return (await answer.arrayBuffer()).byteLength;
}

export const pages: Section = {
  name: "pages",
  title: "product page against a fully static page of the same server",
  shared: true,
  async run(bench) {
    const shop = await bench.sharedShop();
    const bare = await startBareNext(`${shop.folder}/logs`, bench.progress);
    try {
      const addresses = {
        product: shop.url + (await productPath(shop.sql)),
        legal: shop.url + STATIC_PAGE,
        weighty: `${bare.url}/weighty`,
        minimal: `${bare.url}/`,
      };
      const party = (url: string) => async () => {
        const { perSecond, failed } = await wrk({ url, seconds: bench.quick ? 2 : 5 });
        if (failed > 0) bench.broken(`${url}: ${failed} answers failed`);
        return perSecond;
      };
      for (const url of Object.values(addresses)) await wrk({ url, seconds: 2 });
      const { medians, ratio } = await alternate(bench.quick ? 3 : 5, {
        product: party(addresses.product),
        legal: party(addresses.legal),
        weighty: party(addresses.weighty),
        minimal: party(addresses.minimal),
      });
      for (const [name, what] of [
        ["product", "product page"],
        ["legal", `${STATIC_PAGE}, fully static, same server`],
        ["weighty", "bare Next.js, static page as heavy"],
        ["minimal", "bare Next.js, minimal static page"],
      ] as const) {
        bench.figure(`${what}: ${await weigh(addresses[name])} bytes`, medians[name], "requests/s");
      }
      bench.aim("product page / fully static page of the same server", ratio("product", "legal"), {
        atLeast: 0.9,
      });
      bench.figure("product page / bare static page as heavy", ratio("product", "weighty"));
      bench.figure("product page / bare minimal static page", ratio("product", "minimal"));
    } finally {
      await bare.close();
    }
  },
};
