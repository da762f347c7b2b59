import { parseArgs } from "node:util";

export interface Options {
  seed: string;
  /** Scenarios by name; all when empty. */
  only: string[];
  short: boolean;
}

/** `[--seed N] [--only name]... [--short]`; without a seed, one is drawn and printed. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: "string" },
      only: { type: "string", multiple: true, default: [] },
      short: { type: "boolean", default: false },
    },
  });
  const drawn = String(Math.floor(Math.random() * 1e9));
  return { seed: values.seed ?? drawn, only: values.only, short: values.short };
}
