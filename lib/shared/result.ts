/** What a command answers: a value, or an expected failure with a code and data. Bugs throw instead. */
export type Result<T, F extends Failure = Failure> = { ok: true; value: T } | { ok: false; failure: F };

/** An expected failure: `code` is a snake_case noun that doors translate, the rest is data for the remedy. */
export type Failure = { code: string; [detail: string]: unknown };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function fail<const F extends Failure>(failure: F): { ok: false; failure: F } {
  return { ok: false, failure };
}

/** Thrown inside a transaction to roll it back and still answer with an expected failure; see `inTransaction`. */
export class Rejection<F extends Failure = Failure> extends Error {
  constructor(readonly failure: F) {
    super(failure.code);
    this.name = "Rejection";
  }
}

/** Leaves the running transaction with an expected failure; everything written in it is undone. */
export function reject<const F extends Failure>(failure: F): never {
  throw new Rejection(failure);
}
