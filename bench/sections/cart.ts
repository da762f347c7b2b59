import { writeFileSync } from "node:fs";
import path from "node:path";
import { alternate } from "../load/alternate";
import type { CartKey } from "../load/buy";
import { plentifulVariants, prepareCarts } from "../load/prepare";
import type { Section } from "../section";
import { startBareNext } from "../shop/bare-next";
import { wrk } from "../tools/wrk";

const script = (name: string) => path.join(import.meta.dirname, "..", "load", name);
const CONNECTIONS = 8;

export const cart: Section = {
  name: "cart",
  title: "cart read and add line against a bare route handler",
  shared: true,
  async run(bench) {
    const shop = await bench.sharedShop();
    const seconds = bench.quick ? 2 : 5;
    const variants = await plentifulVariants(shop.sql, 60);
    const bare = await startBareNext(`${shop.folder}/logs`, bench.progress);
    const rows = path.join(shop.folder, "rows.txt");
    const party = (url: string, lua?: string) => async () => {
      const run = { url, seconds, connections: CONNECTIONS };
      const { perSecond, failed } = await wrk(
        lua ? { ...run, script: { file: script(lua), args: [rows] } } : run,
      );
      if (failed > 0) bench.broken(`${lua ?? url}: ${failed} answers failed`);
      return perSecond;
    };
    const list = (carts: CartKey[]) =>
      carts
        .map(({ id, token }, index) => `${id} ${token} ${variants[(index + 7) % variants.length]}`)
        .join("\n");
    try {
      const some = await prepareCarts(shop.sql, variants, 500);
      const reading = party(shop.url, "read-cart.lua");
      // New carts each round: adding to those that grow and grow would measure long carts.
      const adding = async () => {
        writeFileSync(rows, list(await prepareCarts(shop.sql, variants, 1500 * seconds, 1)));
        return party(shop.url, "add-line.lua")();
      };
      const read = async () => {
        writeFileSync(rows, list(some));
        return reading();
      };
      await read();
      await adding();
      const { medians, ratio } = await alternate(bench.quick ? 3 : 5, {
        bare: party(`${bare.url}/api/bare`),
        read,
        add: adding,
      });
      bench.figure("bare route handler", medians.bare, "requests/s");
      bench.figure("cart read, two lines", medians.read, "requests/s");
      bench.figure("add line, second of a cart", medians.add, "requests/s");
      bench.aim("cart read / bare route handler", ratio("read", "bare"), { atLeast: 0.6 });
      bench.aim("add line / bare route handler", ratio("add", "bare"), { atLeast: 0.3 });
    } finally {
      await bare.close();
    }
  },
};
