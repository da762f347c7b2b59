import type { Bench } from "../bench";

/** One kind of trouble. It ends when the trouble does; that the shop then settles is looked at by whoever runs it. */
export interface Scenario {
  name: string;
  says: string;
  run: (bench: Bench) => Promise<void>;
}
