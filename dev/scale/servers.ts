import { chmodSync, chownSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Primary } from "./databases";
import type { Programs } from "./packages";
import { answersOn, type Part, part } from "./part";
import type { ScalePorts } from "./ports";
import { writeConfig } from "./template";

interface Surroundings {
  programs: Programs;
  ports: ScalePorts;
  folder: string;
  logFolder: string;
}

const env = { PATH: process.env.PATH, LC_ALL: "C.UTF-8", NODE_ENV: "production" as const };

/** Where scripts of earlier builds lie. */
export function earlierAssets(folder: string): string {
  return path.join(folder, "nginx", "earlier");
}

/** nginx with the operators' file: two instances behind it. */
export function nginx({ programs, ports, folder, logFolder }: Surroundings): Part {
  const home = path.join(folder, "nginx");
  const cache = path.join(home, "cache");
  for (const made of [home, cache, path.join(home, "body"), path.join(home, "proxy")]) mkdirSync(made);
  const config = path.join(home, "nginx.conf");
  writeConfig("nginx.conf", config, {
    "user www-data;": process.getuid?.() === 0 ? "user root;" : "",
    "/run/nginx.pid": path.join(home, "nginx.pid"),
    "/var/log/nginx/error.log": path.join(logFolder, "nginx-error.log"),
    "/var/log/nginx/access.log": path.join(logFolder, "nginx-access.log"),
    "/var/lib/nginx/": `${home}/`,
    "/var/cache/nginx/shop": cache,
    "/var/lib/shop/earlier": earlierAssets(folder),
    "127.0.0.1:3001": `127.0.0.1:${ports.first}`,
    "127.0.0.1:3002": `127.0.0.1:${ports.second}`,
    "127.0.0.1:8081": `127.0.0.1:${ports.inner}`,
    "listen 80 reuseport": `listen ${ports.nginx} reuseport`,
  });
  return part(
    {
      name: "nginx",
      command: programs.nginx,
      args: ["-c", config, "-e", path.join(logFolder, "nginx-start.log"), "-g", "daemon off;"],
      cwd: home,
      env,
      logFolder,
    },
    answersOn(ports.nginx),
  );
}

/** pgbouncer with the operators' file; like Postgres it refuses to run as root. */
export function pgbouncer({ programs, ports, folder, logFolder }: Surroundings, primary: Primary): Part {
  const home = path.join(folder, "pgbouncer");
  mkdirSync(home, { mode: 0o700 });
  const users = path.join(home, "userlist.txt");
  const { username, password, port } = new URL(primary.url);
  writeFileSync(users, `"${username}" "${password}"\n`, { mode: 0o600 });
  const config = path.join(home, "pgbouncer.ini");
  writeConfig("pgbouncer.ini", config, {
    "host=127.0.0.1 port=5432": `host=127.0.0.1 port=${port}`,
    "listen_port = 6432": `listen_port = ${ports.pgbouncer}`,
    "/etc/pgbouncer/userlist.txt": users,
    // Its log is what it says anyway.
    "logfile = /var/log/postgresql/pgbouncer.log": "",
    "/run/postgresql/pgbouncer.pid": path.join(home, "pgbouncer.pid"),
  });
  chmodSync(config, 0o600);
  const { uid, gid } = primary.account;
  if (uid !== undefined && gid !== undefined) {
    for (const file of [home, users, config]) chownSync(file, uid, gid);
  }
  return part(
    {
      name: "pgbouncer",
      command: programs.pgbouncer,
      args: [config],
      account: primary.account,
      cwd: home,
      env,
      logFolder,
    },
    answersOn(ports.pgbouncer),
  );
}

/** Redis with the operators' file. */
export function redis({ programs, ports, folder, logFolder }: Surroundings): Part {
  const home = path.join(folder, "redis");
  mkdirSync(home);
  const config = path.join(home, "redis.conf");
  writeConfig("redis.conf", config, { "port 6379": `port ${ports.redis}` });
  return part(
    { name: "redis", command: programs["redis-server"], args: [config], cwd: home, env, logFolder },
    answersOn(ports.redis),
  );
}
