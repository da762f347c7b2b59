import { ProviderUnavailable } from "./port";

/** How many failures in a row open the breaker, and for how many milliseconds it then answers at once. */
export type BreakerLimits = { failures: number; coolDownMs: number };

/**
 * Stops asking a provider that does not answer, so that requests do not pile up behind its timeouts. After the cool-down
 * one call tries; its success closes the breaker. Only `ProviderUnavailable` counts: a refusal is an answer.
 */
export class Breaker {
  private failures = 0;
  private openUntil = 0;

  constructor(
    private readonly limits: BreakerLimits,
    private readonly now: () => number,
  ) {}

  async call<T>(work: () => Promise<T>): Promise<T> {
    if (this.now() < this.openUntil) throw new ProviderUnavailable(new Error("The breaker is open"));
    // Others wait while one call tries whether the provider is back.
    if (this.failures >= this.limits.failures) this.openUntil = this.now() + this.limits.coolDownMs;
    try {
      const answer = await work();
      this.close();
      return answer;
    } catch (error) {
      if (error instanceof ProviderUnavailable) this.countFailure();
      else this.close();
      throw error;
    }
  }

  private close(): void {
    this.failures = 0;
    this.openUntil = 0;
  }

  private countFailure(): void {
    this.failures += 1;
    if (this.failures >= this.limits.failures) this.openUntil = this.now() + this.limits.coolDownMs;
  }
}
