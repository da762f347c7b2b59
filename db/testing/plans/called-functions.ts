import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { Session } from "node:inspector/promises";
import path from "node:path";

const SPEAKS_SQL = /from "(drizzle-orm|drizzle-orm\/.*|@\/db\/schema.*)"/;

/** Counts the calls of every function from now on. Modules have to be loaded as the test loads them: by their path. */
export async function watchCalls(): Promise<{ called: () => Promise<Set<string>> }> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  return {
    /** `lib/x/y.ts name` of each function that ran. */
    called: async () => {
      const { result } = await session.post("Profiler.takePreciseCoverage");
      const names = result.flatMap(({ url, functions }) => {
        const file = path.relative(process.cwd(), url.replace(/^file:\/\//, "").replace(/\?.*$/, ""));
        return functions
          .filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0)
          .map(({ functionName }) => `${file} ${functionName}`);
      });
      session.disconnect();
      return new Set(names);
    },
  };
}

/** `lib/x/y.ts name` of each function declared in a file of lib that speaks to the database. */
export async function functionsThatAsk(): Promise<string[]> {
  const found: string[] = [];
  for await (const file of glob("lib/**/*.ts")) {
    if (file.endsWith(".test.ts")) continue;
    const source = readFileSync(file, "utf8");
    if (!SPEAKS_SQL.test(source)) continue;
    for (const [, name] of source.matchAll(/^(?:export )?(?:async )?function (\w+)/gm))
      found.push(`${file} ${name}`);
  }
  return found.sort();
}
