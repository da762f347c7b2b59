import { setTimeout as sleep } from "node:timers/promises";
import type { Scenario } from "./scenario";

/** Nobody takes mails for two minutes; checkouts go on, and the mails follow. */
export const mailServerDown: Scenario = {
  name: "mail-server-down",
  says: "the mail server is down for minutes",
  async run(bench) {
    const { shop, short } = bench;
    shop.wires.mail.goAway();
    const buying = bench.buy(short ? 2 : 8, { habit: "pays" });
    await Promise.all([buying, sleep(short ? 3_000 : 120_000)]);
    shop.wires.mail.comeBack();
  },
};
