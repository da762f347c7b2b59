/** The load generator's own process: plays one job given on stdin and answers its figures as JSON on stdout. */
import { text } from "node:stream/consumers";
import { type Figures, figuresOf } from "./figures";
import { type Material, type Scenario, type ScenarioName, scenarios } from "./scenarios";
import { Session } from "./session";

export type Job = {
  scenario: ScenarioName;
  base: string;
  /** How many users act at the same time, each one turn after the other. */
  users: number;
  /** Stops beginning turns after this time … */
  seconds?: number;
  /** … or after so many turns. */
  turns?: number;
  material: Partial<Material>;
  /** Answer what every turn came to, in order of turns, instead of counts. */
  keepOutcomes?: boolean;
};

export type Played = {
  seconds: number;
  turns: number;
  steps: Record<string, Figures>;
  outcomes: Record<string, number>;
  /** What each turn came to, when asked for. */
  each?: string[];
  failed: number;
  complaints: string[];
};

async function play(job: Job): Promise<Played> {
  const session = new Session(job.base, job.users);
  const material: Material = { variants: [], carts: [], paths: [], thinkMs: 0, ...job.material };
  const scenario: Scenario = scenarios[job.scenario];
  const outcomes = new Map<string, number>();
  const each: string[] = [];
  const begun = performance.now();
  const deadline = job.seconds === undefined ? Infinity : begun + job.seconds * 1000;
  const last = job.turns ?? Infinity;
  let turn = 0;
  let done = 0;

  const user = async () => {
    while (turn < last && performance.now() < deadline) {
      const own = turn++;
      const outcome = await scenario(session, material, own).catch((error: Error) => {
        session.fail(job.scenario, error.message);
        return "broken";
      });
      if (job.keepOutcomes) each[own] = outcome;
      else outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: job.users }, user));
  const seconds = (performance.now() - begun) / 1000;
  session.close();
  const names = [...session.times.keys()];
  const failed = [...session.failures.values()].reduce((sum, count) => sum + count, 0);
  return {
    seconds,
    turns: done,
    steps: Object.fromEntries(
      names.map((name) => [name, figuresOf(session.times.get(name) ?? [], session.failures.get(name) ?? 0)]),
    ),
    outcomes: Object.fromEntries(outcomes),
    ...(job.keepOutcomes && { each }),
    failed,
    complaints: session.complaints,
  };
}

process.stdout.write(JSON.stringify(await play(JSON.parse(await text(process.stdin)) as Job)));
