import { bootstrap } from "../dev/bootstrap.mjs";

await bootstrap("bench/main.ts", process.argv.slice(2));
