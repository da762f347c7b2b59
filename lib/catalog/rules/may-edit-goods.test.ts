import { expect, it } from "vitest";
import type { Actor } from "@/lib/shared/actor";
import { mayEditGoods } from "./may-edit-goods";

const staff = (role: "associate" | "manager" | "service" | "head_office"): Actor => ({
  kind: "staff",
  staffId: "s",
  role,
  storeIds: ["store"],
});

it.each<[Actor, boolean]>([
  [staff("head_office"), true],
  [{ kind: "system", job: "import" }, true],
  [staff("manager"), false],
  [staff("associate"), false],
  [staff("service"), false],
  [{ kind: "guest" }, false],
  [{ kind: "customer", customerId: "c" }, false],
  [{ kind: "kiosk", deviceId: "d", storeId: "store" }, false],
  [{ kind: "provider", name: "stripe" }, false],
])("%j: %s", (actor, allowed) => {
  expect(mayEditGoods(actor)).toBe(allowed);
});
