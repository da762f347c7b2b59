import type { Progress } from "@/dev/launch/progress";
import type { Reporter } from "./report";
import type { Shop } from "./shop/open-shop";

export type Bench = Reporter & {
  progress: Progress;
  signal: AbortSignal;
  /** Shorter rounds and fewer of them: sanity, not figures to publish. */
  quick: boolean;
  soakMinutes: number;
  /** The shop that several sections share; opened when first asked for. */
  sharedShop: () => Promise<Shop>;
};

export type Section = {
  name: string;
  title: string;
  /** Keeps the shared shop; for all others it is closed, so that they have the machine for themselves. */
  shared?: boolean;
  /** Runs only when named: it measures with a profiler in the way. */
  onDemand?: boolean;
  run: (bench: Bench) => Promise<void>;
};
