import type { Progress } from "../launch/progress";
import { errorsInLogs } from "./afterwards";
import { apiProbes } from "./api-probes";
import { confined, startCanary } from "./canary";
import type { Finding } from "./finding";
import { formProbes } from "./form-probes";
import { pageProbes } from "./page-probes";
import { countMarks, isMarked } from "./probe";
import { provideScanners } from "./programs";
import { scanWithSqlmap } from "./sqlmap";
import { goShopping } from "./visitor";
import { scanWithWapiti } from "./wapiti";

/** Both scanners together; they run side by side. */
const SCAN_MS = 10 * 60_000;

export interface ShopScan {
  shop: string;
  /** Where shop and worker write what they say. */
  logFolder: string;
  /** For requests, reports and the scanners' own logs. */
  folder: string;
  progress: Progress;
  signal: AbortSignal;
}

/** Leads both scanners through a shop of their own; answers everything they and the shop's logs say. */
export async function scanShop({ shop, logFolder, folder, progress, signal }: ShopScan): Promise<Finding[]> {
  const scanners = provideScanners();
  const canary = await startCanary();
  try {
    const visitor = await goShopping(shop);
    const order = `/de/orders/${visitor.order}/${visitor.orderToken}`;
    const pages = ["/de/cart", "/de/checkout", "/de/withdraw", `/de/p/${visitor.product}`, order];
    const all = [
      ...(await apiProbes(visitor)),
      ...pageProbes(visitor),
      ...(await formProbes(visitor, pages)),
    ];
    const probes = all.filter(isMarked);
    progress.note(
      `${probes.length} kinds of requests for sqlmap, ${countMarks(probes)} values to tamper with`,
    );
    const shared = { folder, env: confined(canary.address), signal };
    const [byWapiti, bySqlmap] = await Promise.all([
      progress.step("wapiti", () =>
        scanWithWapiti(visitor, {
          ...shared,
          wapiti: scanners.wapiti,
          canary: canary.address,
          endsWithinMs: SCAN_MS,
        }),
      ),
      progress.step("sqlmap", () =>
        scanWithSqlmap(probes, { ...shared, sqlmap: scanners.sqlmap, shop, endsBy: Date.now() + SCAN_MS }),
      ),
    ]);
    progress.note(`wapiti attacked ${byWapiti.pages} pages and forms`);
    if (byWapiti.cut.length > 0) progress.note(`wapiti's time was over in: ${byWapiti.cut.join(", ")}`);
    const called = canary.calls().map(
      (call): Finding => ({
        tool: "afterwards",
        kind: "the shop called out",
        where: "the canary",
        what: call,
      }),
    );
    return [...byWapiti.findings, ...bySqlmap, ...called, ...errorsInLogs(logFolder)];
  } finally {
    await canary.stop();
  }
}
