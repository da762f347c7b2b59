import { cacheUrl } from "../shared/env.ts";
import FoundPagesCache, { type CacheOptions } from "./found-pages-cache.ts";
import { openPageStore } from "./page-store.ts";
import { SharedPagesCache } from "./shared-pages-cache.ts";

const url = cacheUrl();

class PagesInRedis extends SharedPagesCache {
  constructor(options: CacheOptions) {
    super(options, (build) => openPageStore(String(url), build));
  }
}

/** What Next.js keeps pages in: files of this instance, or the store that several instances share. */
export default url ? PagesInRedis : FoundPagesCache;
