/** Opens the small shop in the folder of its first argument, says so, and keeps it open until it is killed. */
import path from "node:path";
import { freePorts } from "../ports";
import { createProgress } from "../progress";
import { startStack } from "../stack";

const root = process.argv[2] ?? "";
const stack = await startStack({
  root,
  mode: "start",
  environment: { NODE_ENV: "production", PATH: process.env.PATH },
  ports: await freePorts(),
  stateFolder: path.join(root, ".data"),
  distDir: ".next",
  durable: true,
  progress: createProgress((line) => console.error(line)),
});
console.log(JSON.stringify({ shopUrl: stack.shopUrl, stripe: stack.stripe, inbox: stack.inbox }));
setInterval(() => undefined, 60_000);
