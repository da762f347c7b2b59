/** Runs a program of the repository under Node.js 24: `node dev/tool.mjs [--database] <program> [arguments]`. */
import { bootstrap } from "./bootstrap.mjs";

const [first, ...rest] = process.argv.slice(2);
if (first === "--database") await bootstrap("dev/launch/with-database.ts", rest);
else await bootstrap(first, rest);
