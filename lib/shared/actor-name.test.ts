import { expect, it } from "vitest";
import type { Actor } from "./actor";
import { actorName } from "./actor-name";

it.each<[Actor, string]>([
  [{ kind: "guest" }, "guest"],
  [{ kind: "customer", customerId: "c1" }, "customer:c1"],
  [{ kind: "kiosk", deviceId: "d1", storeId: "s1" }, "kiosk:d1"],
  [{ kind: "staff", staffId: "p1", role: "manager", storeIds: ["s1"] }, "staff:p1"],
  [{ kind: "system", job: "expire-order" }, "system:expire-order"],
  [{ kind: "provider", name: "stripe" }, "provider:stripe"],
])("%o is %s", (actor, name) => {
  expect(actorName(actor)).toBe(name);
});
