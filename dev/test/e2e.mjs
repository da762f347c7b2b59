import { bootstrap } from "../bootstrap.mjs";

await bootstrap("dev/test/main.ts", ["e2e", ...process.argv.slice(2)]);
