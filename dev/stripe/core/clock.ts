/** The stand-in's own time. It can be moved forward so that sessions and keys grow old within a test. */
export class Clock {
  #offsetSeconds = 0;

  /** Unix seconds, as every `created` field carries them. */
  now(): number {
    return Math.floor(Date.now() / 1000) + this.#offsetSeconds;
  }

  get offsetSeconds(): number {
    return this.#offsetSeconds;
  }

  set(offsetSeconds: number): void {
    this.#offsetSeconds = offsetSeconds;
  }
}
