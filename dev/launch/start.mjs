import { bootstrap } from "../bootstrap.mjs";

await bootstrap("dev/launch/main.ts", ["start", ...process.argv.slice(2)]);
