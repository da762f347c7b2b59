import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { provideTool, tools } from "./provide-tool";

/** Transactions a second of a pgbench script, over TCP like the shop's own connections; prepared statements. */
export async function pgbench(
  url: string,
  script: string,
  { clients = 8, seconds }: { clients?: number; seconds: number },
): Promise<number> {
  const { hostname, port, username, password, pathname } = new URL(url);
  const args = ["--no-vacuum", "--protocol=prepared", `--client=${clients}`, "--jobs=1", `--time=${seconds}`];
  const child = spawn(provideTool(tools.pgbench), [...args, `--file=${script}`], {
    env: {
      PATH: process.env.PATH,
      PGHOST: hostname,
      PGPORT: port,
      PGUSER: decodeURIComponent(username),
      PGPASSWORD: decodeURIComponent(password),
      PGDATABASE: pathname.slice(1),
      NODE_ENV: "production",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const tps = /tps = ([\d.]+)/.exec(output)?.[1];
  if (/transactions actually processed: 0\b/.test(output))
    throw new Error("pgbench did not finish one transaction");
  if (!tps || /number of failed transactions: [1-9]/.test(output))
    throw new Error(`pgbench: ${output}${errors}`);
  return Number(tps);
}
