import { behave, misbehave, type ProviderFault } from "../ask-provider";
import type { Bench } from "../bench";
import { untilQuiet } from "../quiet";
import type { Scenario } from "./scenario";

async function under({ shop }: Bench, fault: ProviderFault, work: () => Promise<void>): Promise<void> {
  await misbehave(shop, fault);
  await work();
  await behave(shop);
}

/** No webhook ever: the reconciler finds the money. In the short run the customers come back to the shop's page. */
export const webhooksNever: Scenario = {
  name: "webhooks-never",
  says: "webhooks never arrive",
  run: (bench) =>
    under(bench, { kind: "webhook_drop" }, async () => {
      await bench.buy(bench.short ? 2 : 6, { habit: "pays", comesBack: bench.short, looksForMs: 4_000 });
      if (bench.short) return;
      const { ms, left } = await untilQuiet(bench.shop);
      if (left.length > 0) throw new Error(`The reconciler left ${left.join(", ")}`);
      bench.note(`the reconciler had found all money ${Math.round(ms / 1000)} s after the last look`);
    }),
};

export const webhooksLate: Scenario = {
  name: "webhooks-late",
  says: "webhooks arrive late",
  run: (bench) => {
    const ms = bench.short ? 3_000 : 20_000;
    return under(bench, { kind: "webhook_delay", ms }, () =>
      bench.buy(bench.short ? 2 : 6, { habit: "pays", looksForMs: ms + 10_000 }),
    );
  },
};

export const webhooksDoubled: Scenario = {
  name: "webhooks-doubled",
  says: "every webhook arrives five times at once",
  run: (bench) =>
    under(bench, { kind: "webhook_duplicate", copies: 4 }, () => bench.buy(bench.short ? 2 : 8)),
};

export const webhooksShuffled: Scenario = {
  name: "webhooks-shuffled",
  says: "webhooks arrive in reversed order",
  run: (bench) => under(bench, { kind: "webhook_reorder", ms: 2_000 }, () => bench.buy(bench.short ? 2 : 8)),
};
