/** Starts the server in the folder of its first argument, says where, and holds it until it is killed. */
import { startPostgres } from "../start";

const server = await startPostgres({ dataDir: process.argv[2] ?? "", durable: true });
console.log(JSON.stringify({ url: server.url, pid: server.pid, port: server.port }));
setInterval(() => undefined, 60_000);
