import { expect, test } from "vitest";
import { aimsTable, createReporter } from "./report";

test("an aim is met at its limit and told, not asserted, when it is not", () => {
  const { report, begin, aim } = createReporter(() => undefined);
  begin("cart", "");
  aim("read", 0.6, { atLeast: 0.6 });
  aim("memory", 401, { atMost: 400 }, "MB");
  expect(report.aims.map(({ aim, value, met }) => [aim, value, met])).toEqual([
    ["≥ 0.6", "0.6", true],
    ["≤ 400 MB", "401 MB", false],
  ]);
  expect(report.broken).toEqual([]);
  expect(aimsTable(report.aims)).toMatch(/memory +≤ 400 MB +401 MB +NO/);
});
