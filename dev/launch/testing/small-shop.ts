import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { ROOT } from "../operator";

const http = 'import { createServer } from "node:http";';
const answering = (port: string, body: string) => `
createServer((request, response) => response.end(${body})).listen(Number(${port}), "127.0.0.1", () => {
  console.log(JSON.stringify({ listening: Number(${port}) }));
});
`;

/** Stands where Next.js would: `build` leaves a trace, `start` answers with the settings it was given. */
const next = `
${http}
import { appendFileSync } from "node:fs";
if (process.argv[2] === "build") {
  appendFileSync(".builds", "built\\n");
  if (process.env.BREAK_BUILD) throw new Error("the build is broken on purpose");
} else {
  ${answering("process.argv[4]", "JSON.stringify(process.env)")}
}
`;

const migrate = `
import postgres from "postgres";
const sql = postgres(process.env.DATABASE_URL);
await sql\`create table if not exists products (id int)\`;
await sql.end();
`;

const seed = `
import postgres from "postgres";
const sql = postgres(process.env.DATABASE_URL);
await sql\`insert into products values (1)\`;
await sql.end();
`;

/** A folder laid out like the repository, with the smallest programs that behave like the real ones towards the launcher. */
export function smallShop(): { root: string; stateFolder: string } {
  const root = mkdtempSync(path.join(tmpdir(), "nahtlos-small-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  const write = (file: string, text: string) => {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  write("package.json", '{ "type": "module" }');
  write("node_modules/next/dist/bin/next", next);
  write("db/migrate.ts", migrate);
  write("db/seed.ts", seed);
  write("lib/jobs/worker.ts", "setInterval(() => undefined, 60_000);");
  write("dev/stripe/server.ts", http + answering("process.env.PORT", '"stripe"'));
  write("dev/mail/server.ts", http + answering("process.env.PORT", '"mail"'));
  mkdirSync(path.join(root, ".next"));
  for (const name of ["tsx", "postgres"]) {
    symlinkSync(path.join(ROOT, "node_modules", name), path.join(root, "node_modules", name));
  }
  return { root, stateFolder: path.join(root, ".data") };
}
