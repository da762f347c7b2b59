import { bootstrap } from "../bootstrap.mjs";

await bootstrap("dev/launch/main.ts", ["dev", ...process.argv.slice(2)]);
