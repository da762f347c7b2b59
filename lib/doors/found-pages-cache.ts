import { createRequire } from "node:module";
import { expiredPage, keepsNothing } from "./stale-pages.ts";

type CacheModule = typeof import("next/dist/server/lib/incremental-cache/file-system-cache.js");
type TagsModule = typeof import("next/dist/server/lib/incremental-cache/tags-manifest.external.js");
// Next.js loads this file by itself, outside the build, where an import would not see through its CommonJS.
const load = createRequire(import.meta.url);
const { default: FileSystemCache } = load(
  "next/dist/server/lib/incremental-cache/file-system-cache.js",
) as CacheModule;
const { areTagsExpired } = load(
  "next/dist/server/lib/incremental-cache/tags-manifest.external.js",
) as TagsModule;

type Base = InstanceType<CacheModule["default"]>;
export type CacheOptions = ConstructorParameters<CacheModule["default"]>[0];
export type Stored = Parameters<Base["set"]>[1];
export type Storing = Parameters<Base["set"]>[2];
export type Asking = Parameters<Base["get"]>[1];
export type Found = Awaited<ReturnType<Base["get"]>>;

const TAGS_HEADER = "x-next-cache-tags";

/**
 * The cache of Next.js, except for two things. What was not found is not kept: there are as many addresses that lead
 * nowhere as somebody cares to invent. And what a request read before a tag expired is not kept after it.
 */
export default class FoundPagesCache extends FileSystemCache {
  /** Next.js makes a cache for each request: whatever this request reads, it reads later than this. */
  private readonly began = Date.now();

  override async set(key: string, value: Stored, context: Storing): Promise<void> {
    if (!keepsNothing() && (await this.mayKeep(key, value))) await this.keep(key, value, context);
  }

  override async revalidateTag(tags: string | string[]): Promise<void> {
    // A millisecond ahead: what was stored within this very one is older, not as old.
    await super.revalidateTag(tags, { expire: 0.001 });
  }

  /** Where something stood before, what is missing now takes its place. */
  protected async mayKeep(key: string, value: Stored): Promise<boolean> {
    if (isMissingData(value)) return false;
    return !isMissingPage(value) || this.holds(key);
  }

  /** Stores unless it may be older than its tags, which is only seen afterwards when one expires during the writing. */
  protected async keep(key: string, value: Stored, context: Storing): Promise<void> {
    const tags = tagsOf(value, context);
    if (areTagsExpired(tags, this.began)) return;
    await super.set(key, value, context);
    const expired = tags.filter((tag) => areTagsExpired([tag], this.began));
    if (expired.length > 0) await super.revalidateTag(expired, { expire: 0.001 });
  }

  override async get(key: string, context: Asking): Promise<Found> {
    return (await super.get(key, context)) ?? (expiredPage(FileSystemCache, key, context) as Found);
  }

  private async holds(key: string): Promise<boolean> {
    const context = { kind: "APP_PAGE", isFallback: false, isRoutePPREnabled: false };
    return (await this.get(key, context as Asking)) !== null;
  }
}

/** Data is stored with its tags, a page carries them in a header. */
export function tagsOf(value: Stored, context: Storing): string[] {
  if ("tags" in context && context.tags) return context.tags;
  const header = value && "headers" in value ? value.headers?.[TAGS_HEADER] : undefined;
  return typeof header === "string" && header !== "" ? header.split(",") : [];
}

function isMissingData(value: Stored): boolean {
  return value?.kind === "FETCH" && value.data.body === "null";
}

function isMissingPage(value: Stored): boolean {
  return value?.kind === "APP_PAGE" && value.status === 404;
}
