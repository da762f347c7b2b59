import { getMailer } from "@/lib/messages/smtp";
import { getPaymentProvider } from "@/lib/payments/provider";
import { env } from "@/lib/shared/env";
import { log } from "@/lib/shared/log";
import { startWorker } from "./start";
import { subscriptions } from "./subscriptions";
import { tasks } from "./tasks/schedule";

const { DATABASE_URL, DATABASE_DIRECT_URL } = env();
const mailer = getMailer();
const worker = await startWorker({
  databaseUrl: DATABASE_URL,
  directUrl: DATABASE_DIRECT_URL ?? DATABASE_URL,
  provider: getPaymentProvider(),
  mailer,
  subscriptions,
  tasks,
});
log.info("worker is ready");

let stopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    await worker.stop();
    mailer.close();
    process.exit(0);
  });
}
