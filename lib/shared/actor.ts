/** Who acts. Built from a session, a device cookie or a process, never from input. */
export type Actor =
  | { kind: "guest" }
  | { kind: "customer"; customerId: string }
  | { kind: "kiosk"; deviceId: string; storeId: string }
  | { kind: "staff"; staffId: string; role: StaffRole; storeIds: string[] }
  | { kind: "system"; job: string }
  | { kind: "provider"; name: string };

export type StaffRole = "associate" | "manager" | "service" | "head_office";

/** Through which door something was done. Recorded on orders and touchpoints; it changes no amount. */
export const channels = ["web", "kiosk", "staff", "till", "api", "agent"] as const;
export type Channel = (typeof channels)[number];

/** An actor as audit rows keep it: `guest`, `customer:<id>`, `kiosk:<device>`, `staff:<id>`, `system:<job>`, `provider:<name>`. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case "guest":
      return "guest";
    case "customer":
      return `customer:${actor.customerId}`;
    case "kiosk":
      return `kiosk:${actor.deviceId}`;
    case "staff":
      return `staff:${actor.staffId}`;
    case "system":
      return `system:${actor.job}`;
    case "provider":
      return `provider:${actor.name}`;
  }
}
