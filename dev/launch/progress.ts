/** Tells a person what happens: one line when a step begins, one when it is done, and a sign of life in between. */
export interface Progress {
  step: <T>(label: string, work: () => Promise<T>) => Promise<T>;
  note: (message: string) => void;
  problem: (message: string) => void;
}

const SIGN_OF_LIFE_MS = 15_000;
const WORTH_TELLING_MS = 1_000;

/** Elapsed time for people: `0.4 s`, `12 s`, `2 min 5 s`. */
export function elapsed(milliseconds: number): string {
  if (milliseconds < 10_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** Progress on the terminal; `write` receives whole lines. Steps under a second leave one line only. */
export function createProgress(write: (line: string) => void = (line) => console.log(line)): Progress {
  return {
    note: (message) => write(`  ${message}`),
    problem: (message) => write(`! ${message}`),
    async step(label, work) {
      const begun = performance.now();
      const time = () => elapsed(performance.now() - begun);
      const announce = setTimeout(() => write(`… ${label}`), WORTH_TELLING_MS);
      const life = setInterval(() => write(`… ${label}: still at it (${time()})`), SIGN_OF_LIFE_MS);
      try {
        const result = await work();
        write(`✓ ${label} (${time()})`);
        return result;
      } catch (error) {
        write(`✗ ${label} (${time()})`);
        throw error;
      } finally {
        clearTimeout(announce);
        clearInterval(life);
      }
    },
  };
}
