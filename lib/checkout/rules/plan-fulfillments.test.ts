import fc from "fast-check";
import { expect, it } from "vitest";
import { planFulfillments } from "./plan-fulfillments";

const ship = (id: string) => ({ id, fulfillment: { method: "ship" } as const });
const collect = (id: string, storeId: string) => ({
  id,
  fulfillment: { method: "collect", storeId } as const,
});

it("brings together what is shipped, and what is collected in each store", () => {
  expect(planFulfillments([collect("1", "s2"), ship("2"), collect("3", "s1"), ship("4")])).toEqual([
    { storeId: null, lineIds: ["2", "4"] },
    { storeId: "s1", lineIds: ["3"] },
    { storeId: "s2", lineIds: ["1"] },
  ]);
});

it("law: every line is in one fulfillment, and each place has one", () => {
  const store = fc.option(fc.constantFrom("s1", "s2", "s3"));
  fc.assert(
    fc.property(fc.array(store, { maxLength: 20 }), (stores) => {
      const lines = stores.map((s, i) => (s ? collect(`l${i}`, s) : ship(`l${i}`)));
      const plans = planFulfillments(lines);
      expect(plans.flatMap(({ lineIds }) => lineIds).sort()).toEqual(lines.map(({ id }) => id).sort());
      expect(new Set(plans.map(({ storeId }) => storeId)).size).toBe(plans.length);
    }),
  );
});
