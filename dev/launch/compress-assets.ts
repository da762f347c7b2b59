import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);

/** Lays a Brotli copy beside every script and style of a finished build; `lib/doors/brotli-assets.ts` serves them. */
export async function compressAssets(distDir: string): Promise<void> {
  const folder = path.join(distDir, "static");
  if (!existsSync(folder)) return;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  await Promise.all(
    files
      .filter((file) => /\.(js|css)$/.test(file))
      .map(async (file) => {
        const content = readFileSync(path.join(folder, file));
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        };
        writeFileSync(path.join(folder, `${file}.br`), await compress(content, { params }));
      }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await compressAssets(path.resolve(process.env.NEXT_DIST_DIR ?? ".next"));
}
