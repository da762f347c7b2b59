import type { FaultShop } from "./shop/fault-shop";

/** What the provider's stand-in is asked to do wrong (`dev/stripe/README.md`, The door for tests). */
export interface ProviderFault {
  kind:
    | "delay"
    | "error500"
    | "cut_before"
    | "cut_after_effect"
    | "webhook_drop"
    | "webhook_duplicate"
    | "webhook_reorder"
    | "webhook_delay";
  match?: { method?: string; path?: string; type?: string };
  ms?: number;
  copies?: number;
  times?: number;
  effect?: boolean;
}

export async function misbehave({ provider }: FaultShop, fault: ProviderFault): Promise<void> {
  const response = await fetch(`${provider}/_stand-in/faults`, {
    method: "POST",
    body: JSON.stringify(fault),
  });
  if (!response.ok) throw new Error(`The stand-in refused the fault: ${await response.text()}`);
}

export async function behave({ provider }: FaultShop): Promise<void> {
  await fetch(`${provider}/_stand-in/faults`, { method: "DELETE" });
}
