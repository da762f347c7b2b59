/** Lays a Brotli copy beside every script and style of a finished build; `lib/doors/brotli-assets.ts` serves them. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);
const folder = path.resolve(process.env.NEXT_DIST_DIR ?? ".next", "static");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.(js|css)$/.test(file),
);

await Promise.all(
  files.map(async (file) => {
    const content = readFileSync(path.join(folder, file));
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    };
    writeFileSync(path.join(folder, `${file}.br`), await compress(content, { params }));
  }),
);
