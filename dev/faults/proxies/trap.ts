/** A moment to strike at, once. The one thing all proxies have in common. */
export interface Trap<Moment> {
  /** `before`: what was seen is not passed on. `after`: it is, and has its effect; the answer is not passed back. */
  when: "before" | "after";
  matches: (moment: Moment) => boolean;
  strike: () => void;
  /** Passes on what struck all the same, once `strike` has done its work. */
  passOn?: boolean;
}

/** Holds at most one trap; a trap that was sprung is gone. */
export class TrapHolder<Moment> {
  #trap: Trap<Moment> | undefined;

  set(trap: Trap<Moment> | undefined): void {
    this.#trap = trap;
  }

  /** The trap this moment springs, if any. */
  spring(moment: Moment): Trap<Moment> | undefined {
    const trap = this.#trap;
    if (!trap?.matches(moment)) return undefined;
    this.#trap = undefined;
    return trap;
  }
}
