import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import FoundPagesCache, {
  type Asking,
  type CacheOptions,
  type Found,
  type Stored,
  type Storing,
  tagsOf,
} from "./found-pages-cache.ts";
import type { Moment, PageStore } from "./page-store.ts";

type Entry = { value: NonNullable<Stored>; cacheControl: Lifetime; storedAt: number };
type Lifetime = { revalidate: number | false; expire: number | undefined } | undefined;

/**
 * The cache of several instances: pages and data lie in a store they share, finished pages also in a bounded memory of each
 * instance. Data never: what one instance renders must not rest on what only that one has not heard of yet.
 */
export class SharedPagesCache extends FoundPagesCache {
  /** Where the store stood when this request first asked it; null when it could not be asked: then nothing is shared. */
  private since: Moment | null | undefined;
  private readonly store: PageStore;

  constructor(options: CacheOptions, openStore: (build: string) => PageStore) {
    super({ ...options, flushToDisk: false });
    this.store = openStore(buildOf(options));
  }

  override async get(key: string, context: Asking): Promise<Found> {
    const near = await super.get(key, context);
    if (near) return near;
    const asked = Date.now();
    const answer = await this.store.read(key);
    if (this.since === undefined || answer === null) this.since = answer?.moment ?? null;
    const entry = answer?.blob ? entryOf(answer.blob) : null;
    if (!entry || isOver(entry, asked)) return null;
    // Next.js would compare another machine's clock with ours: the store has judged by its own order already.
    const found = { lastModified: asked, value: entry.value, cacheControl: entry.cacheControl } as Found;
    if (entry.value.kind !== "FETCH" && !entry.cacheControl?.revalidate) {
      await this.keep(key, entry.value, { cacheControl: entry.cacheControl } as Storing);
    }
    return found;
  }

  override async set(key: string, value: Stored, context: Storing): Promise<void> {
    if (!(await this.mayKeep(key, value))) return;
    if (value?.kind !== "FETCH") await this.keep(key, value, context);
    if (!value || !this.since) return;
    const cacheControl = "cacheControl" in context ? (context.cacheControl as Lifetime) : undefined;
    const entry: Entry = { value, cacheControl, storedAt: Date.now() };
    await this.store.write(key, { blob: serialize(entry), tags: tagsOf(value, context), since: this.since });
  }

  override async revalidateTag(tags: string | string[]): Promise<void> {
    // First the store: in between, nothing old could come from there and count as new here.
    await this.store.expire([tags].flat());
    await super.revalidateTag(tags);
  }
}

/** Entries of one build are of no use to another: its pages name other scripts. */
function buildOf({ serverDistDir }: CacheOptions): string {
  const file = path.join(serverDistDir ?? "", "..", "BUILD_ID");
  return existsSync(file) ? readFileSync(file, "utf8").trim() : "building";
}

function entryOf(blob: Buffer): Entry | null {
  try {
    return deserialize(blob) as Entry;
  } catch {
    // Written by another version of Node.js, or cut: as good as nothing.
    return null;
  }
}

/** Whether its time ran out: some pages show days to come and are made anew every few hours. */
function isOver({ value, cacheControl, storedAt }: Entry, now: number): boolean {
  const seconds = value.kind === "FETCH" ? value.revalidate : cacheControl?.revalidate;
  return typeof seconds === "number" && storedAt + seconds * 1000 < now;
}
