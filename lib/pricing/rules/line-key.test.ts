import { expect, it } from "vitest";
import { beans } from "./examples";
import { lineKey } from "./line-key";

it("orders by SKU, then method, then store, then id", () => {
  const collect = (storeId: string) => ({ method: "collect", storeId }) as const;
  const ordered = [
    lineKey({ ...beans, sku: "A", fulfillment: collect("1") }),
    lineKey({ ...beans, sku: "A", fulfillment: collect("2") }),
    lineKey({ ...beans, sku: "A", id: "1" }),
    lineKey({ ...beans, sku: "A", id: "2" }),
    lineKey({ ...beans, sku: "A-1", fulfillment: collect("1") }),
    lineKey({ ...beans, sku: "B" }),
  ];
  expect([...ordered].reverse().sort()).toEqual(ordered);
});
