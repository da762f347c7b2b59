import { bootstrap } from "../bootstrap.mjs";

await bootstrap("dev/security/main.ts", process.argv.slice(2));
