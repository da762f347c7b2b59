import { expect, it } from "vitest";
import { formatCents } from "@/lib/shared/money";
import { htmlOf, instances, middleOf, thirdProcess, throughNginx, waited } from "./surroundings";

const { goods } = thirdProcess();
const TIMES = 20;
const SOON_MS = 2_000;
/** An answer that was on its way while the price changed may come a little later. */
const SETTLED_MS = 500;

it("a price that a third process changes is on every instance within two seconds, and stays, while others read", async () => {
  const mug = await goods.article({ priceCents: 1000 });
  const addresses = [...instances, throughNginx].map((origin) => `${origin}/de/p/${mug.slug}`);
  const shows = (address: string, cents: number) => async () =>
    (await htmlOf(address)).includes(formatCents(cents, "de"));
  for (const address of addresses) await waited(shows(address, 1000), 5_000, address);

  let reading = true;
  let read = 0;
  const readers = addresses.flatMap((address) =>
    Array.from({ length: 2 }, async () => {
      while (reading) {
        await htmlOf(address);
        read += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }),
  );
  const direct: number[] = [];
  const nginx: number[] = [];
  try {
    for (let round = 1; round <= TIMES; round += 1) {
      const cents = 1000 + round * 37;
      await goods.reprice(mug, cents);
      const times = await Promise.all(
        addresses.map((address) => waited(shows(address, cents), SOON_MS, `${address} shows ${cents}`)),
      );
      direct.push(...times.slice(0, instances.length));
      nginx.push(...times.slice(instances.length));
      // Whatever was rendered from the old price must not have come to stay.
      await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
      for (const address of addresses)
        expect(await shows(address, cents)(), `${address} still shows ${cents}`).toBe(true);
    }
  } finally {
    reading = false;
    await Promise.all(readers);
    const say = (figures: number[]) =>
      `median ${Math.round(middleOf(figures))} ms, longest ${Math.round(Math.max(...figures))} ms`;
    console.log(
      `price on both instances: ${say(direct)}; through nginx: ${say(nginx)}; ${read} pages read meanwhile`,
    );
  }
});
