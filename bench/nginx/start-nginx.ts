import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ROOT } from "@/dev/launch/operator";
import { endProcess } from "@/dev/process/end-process";
import { anyFreePort } from "@/dev/process/free-port";
import { guardProcess, releaseProcess } from "@/dev/process/guard";
import { provideTool, tools } from "../tools/provide-tool";

const DOCUMENTED = path.join(ROOT, "deploy", "nginx.conf");
const OWN = path.join(import.meta.dirname, "nginx.conf");

export type Nginx = {
  /** In front of the shop, with its cache. */
  cached: string;
  /** The given page as a plain file. */
  file: string;
  /** Which configuration it runs with. */
  source: string;
  close: () => Promise<void>;
};

/**
 * The documented nginx in front of the shop, its paths and ports replaced and nothing else, and in the same nginx a
 * server that hands out `page` as a file.
 */
export async function startNginx(folder: string, shopUrl: string, page: string): Promise<Nginx> {
  const source = existsSync(DOCUMENTED) ? DOCUMENTED : OWN;
  const home = path.join(folder, "nginx");
  const [cachedPort, innerPort, filePort] = [await anyFreePort(), await anyFreePort(), await anyFreePort()];
  for (const name of ["body", "proxy", "cache", "other", "www"]) {
    mkdirSync(path.join(home, name), { recursive: true });
    // Started by root, nginx's workers are another user.
    chmodSync(path.join(home, name), 0o777);
  }
  writeFileSync(path.join(home, "www", "index.html"), page, { mode: 0o644 });
  const other = (name: string) => `${name}_temp_path ${home}/other;`;
  const fileServer = `
    ${["fastcgi", "uwsgi", "scgi"].map(other).join(" ")}
    server { listen 127.0.0.1:${filePort}; access_log off; default_type text/html; root ${home}/www; }`;
  const replaced: [RegExp, string][] = [
    [/^user .*$/m, process.getuid?.() === 0 ? "user www-data;" : ""],
    [/^pid .*$/m, `pid ${home}/nginx.pid;`],
    [/^error_log \S+/m, `error_log ${home}/error.log`],
    [/access_log \/\S+/g, `access_log ${home}/access.log`],
    [/client_body_temp_path \S+;/, `client_body_temp_path ${home}/body;`],
    [/([^_])proxy_temp_path \S+;/, `$1proxy_temp_path ${home}/proxy;`],
    [/proxy_cache_path \S+/, `proxy_cache_path ${home}/cache`],
    [/server 127\.0\.0\.1:3001\b/, `server ${new URL(shopUrl).host}`],
    [/^\s*server 127\.0\.0\.1:3002\b.*$/m, ""],
    [/127\.0\.0\.1:8081\b/g, `127.0.0.1:${innerPort}`],
    [/listen 80\b/, `listen 127.0.0.1:${cachedPort}`],
    [/http \{/, `http {${fileServer}`],
  ];
  const text = replaced.reduce((conf, [from, to]) => conf.replace(from, to), readFileSync(source, "utf8"));
  const conf = path.join(home, "nginx.conf");
  writeFileSync(conf, text);
  const args = ["-p", home, "-c", conf, "-e", path.join(home, "error.log"), "-g", "daemon off;"];
  const child = spawn(provideTool(tools.nginx), args, { stdio: "ignore" });
  const pid = child.pid ?? 0;
  if (pid) guardProcess(pid, "SIGTERM");
  const close = async () => {
    await endProcess(pid, [{ signal: "SIGTERM", waitMs: 5_000 }]);
    releaseProcess(pid);
  };
  const file = `http://127.0.0.1:${filePort}/`;
  for (const deadline = Date.now() + 10_000; ; await sleep(50)) {
    const answer = await fetch(file).catch(() => undefined);
    if (answer?.ok) break;
    if (Date.now() > deadline || child.exitCode !== null) {
      await close();
      throw new Error(`nginx did not start:\n${readFileSync(path.join(home, "error.log"), "utf8")}`);
    }
  }
  return { cached: `http://127.0.0.1:${cachedPort}`, file, source: path.relative(ROOT, source), close };
}
