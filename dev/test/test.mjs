import { bootstrap } from "../bootstrap.mjs";

await bootstrap("dev/test/main.ts", ["all"]);
