/** `npm run invariants`: every invariant of a shop that is open, with the rows that break it; exit code 1 on a breach. */
import { checkOpenShop } from "./check-open-shop";
import { createDb } from "./client";
import { type Breach, invariants } from "./invariants";

/** How many breaking rows are shown of each. */
const SHOWN = 20;

function report(breaches: readonly Breach[]): void {
  for (const { id, says } of invariants) {
    const breach = breaches.find((found) => found.id === id);
    console.log(`${breach ? "✗" : "✓"} ${id.padEnd(12)} ${says}`);
    for (const row of breach?.rows.slice(0, SHOWN) ?? []) {
      console.log(
        `    ${Object.entries(row)
          .map(([name, value]) => `${name}=${value}`)
          .join("  ")}`,
      );
    }
    if (breach && breach.rows.length > SHOWN) console.log(`    and ${breach.rows.length - SHOWN} more`);
  }
  console.log(
    breaches.length === 0
      ? `All ${invariants.length} invariants hold.`
      : `${breaches.length} of ${invariants.length} invariants do not hold.`,
  );
}

const url = process.env.DATABASE_URL;
if (!url) throw new Error("DATABASE_URL is not set");
const { db, close } = createDb(url, { max: 1 });
const breaches = await checkOpenShop(db);
await close();
report(breaches);
process.exitCode = breaches.length === 0 ? 0 : 1;
