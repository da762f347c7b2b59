/**
 * Loaded into the server under test (`--import`): tells its memory and takes CPU profiles, over a socket file. Plain
 * JavaScript and idle unless asked, so that it costs the server nothing.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { Session } from "node:inspector/promises";
import path from "node:path";

const socket = process.env.BENCH_PROBE;
const isServer = process.argv.includes("start") && /[\\/]next$/.test(process.argv[1] ?? "");

if (socket && isServer) {
  const session = new Session();
  const calls = {
    "/memory": async () => process.memoryUsage(),
    "/profile/start": async () => {
      session.connect();
      await session.post("Profiler.enable");
      await session.post("Profiler.setSamplingInterval", { interval: 500 });
      await session.post("Profiler.start");
    },
    "/profile/stop": async (file) => {
      const { profile } = await session.post("Profiler.stop");
      session.disconnect();
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(profile));
    },
  };
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://probe");
    const result = await calls[pathname]?.(searchParams.get("file"));
    response.end(JSON.stringify({ pid: process.pid, ...result }));
  });
  server.on("error", () => undefined);
  server.listen(socket, () => server.unref());
}
