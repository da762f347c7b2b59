import type { Actor } from "./actor";

/** How an actor stands in audit rows, movements and price history: kind and id, never a name or an address. */
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
