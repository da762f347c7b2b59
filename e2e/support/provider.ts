import { settings } from "../api/settings";
import { type Fault, providerPayments } from "../api/stand-in";

/** Faults of the payment provider for one test: each is about that test's own payment, and gone when the test ends. */
export class Provider {
  #faults: number[] = [];

  /** Makes the provider misbehave from now on. */
  async misbehaves(fault: Fault): Promise<void> {
    const { id } = (await this.#admin("POST", "faults", fault)) as { id: number };
    this.#faults.push(id);
  }

  async recovers(): Promise<void> {
    for (const id of this.#faults.splice(0)) await this.#admin("DELETE", `faults?id=${id}`);
  }

  /** How often the order was paid, by the provider's own books. */
  async timesPaid(orderNumber: string): Promise<number> {
    const payments = await providerPayments(orderNumber);
    return payments.filter(({ status }) => status === "succeeded").length;
  }

  async #admin(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(`${settings.stripe}/_stand-in/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`The stand-in answered ${response.status}: ${await response.text()}`);
    return response.json();
  }
}
