import { databaseKills } from "./database-kills";
import { diskFull } from "./disk-full";
import { mailServerDown } from "./mail-server-down";
import { providerCut, providerFailing, providerSlow } from "./provider";
import type { Scenario } from "./scenario";
import { serverKills } from "./server-kills";
import { webhooksDoubled, webhooksLate, webhooksNever, webhooksShuffled } from "./webhooks";
import { workerInMail, workerInRefund } from "./worker-kills";

/** In this order: what takes longest to heal comes first, so that the short run need not wait for it. */
export const scenarios: readonly Scenario[] = [
  workerInMail,
  workerInRefund,
  serverKills,
  databaseKills,
  providerSlow,
  providerFailing,
  providerCut,
  webhooksNever,
  webhooksLate,
  webhooksDoubled,
  webhooksShuffled,
  mailServerDown,
  diskFull,
];
