import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

type Tool = { name: string; debianPackage: string; places?: () => string[] };

const POSTGRES = "/usr/lib/postgresql";

/** pgbench lies outside the PATH on Debian, one folder for each major version. */
function postgresFolders(): string[] {
  if (!existsSync(POSTGRES)) return [];
  return readdirSync(POSTGRES).map((version) => path.join(POSTGRES, version, "bin"));
}

export const tools = {
  wrk: { name: "wrk", debianPackage: "wrk" },
  nginx: { name: "nginx", debianPackage: "nginx", places: () => ["/usr/sbin"] },
  pgbench: { name: "pgbench", debianPackage: "postgresql", places: postgresFolders },
} satisfies Record<string, Tool>;

function find({ name, places }: Tool): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), ...(places?.() ?? [])];
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** The path of a tool: the machine's, or installed now where we may. Fails with what to install. */
export function provideTool(tool: Tool): string {
  const there = find(tool);
  if (there) return there;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const apt = (...args: string[]) =>
      spawnSync("apt-get", args, { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    apt("update", "-q");
    apt("install", "-y", "-q", "--no-install-recommends", tool.debianPackage);
    const installed = find(tool);
    if (installed) return installed;
  }
  throw new Error(`${tool.name} is missing. On Debian: apt-get install ${tool.debianPackage}`);
}
