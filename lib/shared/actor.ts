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
