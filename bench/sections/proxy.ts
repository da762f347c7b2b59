import { productPath } from "../load/addresses";
import { alternate } from "../load/alternate";
import { startNginx } from "../nginx/start-nginx";
import type { Section } from "../section";
import { wrk } from "../tools/wrk";

export const proxy: Section = {
  name: "proxy",
  title: "product page behind the documented nginx cache against nginx serving it as a file",
  shared: true,
  async run(bench) {
    const shop = await bench.sharedShop();
    const path = await productPath(shop.sql);
    const page = await (await fetch(shop.url + path)).text();
    const nginx = await startNginx(shop.folder, shop.url, page);
    try {
      const party = (url: string) => async () => {
        const { perSecond, failed } = await wrk({ url, seconds: bench.quick ? 2 : 4, connections: 32 });
        if (failed > 0) bench.broken(`${url}: ${failed} answers failed`);
        return perSecond;
      };
      await wrk({ url: nginx.cached + path, seconds: 2 });
      const { medians, ratio } = await alternate(bench.quick ? 3 : 5, {
        cached: party(nginx.cached + path),
        file: party(nginx.file),
      });
      bench.note(`configuration: ${nginx.source}; page of ${Buffer.byteLength(page)} bytes`);
      bench.figure("behind the cache", medians.cached, "requests/s");
      bench.figure("the file itself", medians.file, "requests/s");
      bench.aim("cached page / file", ratio("cached", "file"), { atLeast: 0.7 });
    } finally {
      await nginx.close();
    }
  },
};
