import { log } from "../shared/log.ts";
import { openRedis, type Redis } from "./redis.ts";

/** A point in the store's own order of invalidations; no clock of any machine takes part. */
export type Moment = { number: number; generation: number };
type Answer = { moment: Moment; blob: Buffer | null };
type Writing = { blob: Buffer; tags: string[]; since: Moment };

export type PageStore = {
  /** The entry under `key` unless one of its tags expired, and where the store stands; null while it cannot be asked. */
  read: (key: string) => Promise<Answer | null>;
  /** `since` is where the store stood before anything was read for the entry. */
  write: (key: string, entry: Writing) => Promise<void>;
  expire: (tags: string[]) => Promise<void>;
};

/** A lost entry costs one rendering; a lost invalidation would cost a wrong price, so nothing outlives a day. */
const ENTRY_SECONDS = 86_400;
const ORDER_SECONDS = 30 * ENTRY_SECONDS;
/** The pseudo-tag that every entry carries. */
const ALL = "*";

/** Where the order is missing it begins at the server's time, which is later than every number it ever gave out. */
const standing = `
  local now = redis.call('HGET', KEYS[1], '#')
  if not now then
    local time = redis.call('TIME')
    now = string.format('%.0f', time[1] * 1000000 + time[2])
    redis.call('HSET', KEYS[1], '#', now, '${ALL}', now)
  end`;

const reading = `${standing}
  local entry = redis.call('HMGET', KEYS[2], 'since', 'tags', 'blob')
  if not entry[1] then return { now } end
  local since = tonumber(entry[1])
  for tag in string.gmatch('${ALL},' .. entry[2], '[^,]+') do
    local expired = redis.call('HGET', KEYS[1], tag)
    if expired and tonumber(expired) > since then return { now } end
  end
  return { now, entry[3] }`;

const expiring = `${standing}
  now = string.format('%.0f', tonumber(now) + 1)
  redis.call('HSET', KEYS[1], '#', now)
  for _, tag in ipairs(ARGV) do redis.call('HSET', KEYS[1], tag, now) end
  redis.call('EXPIRE', KEYS[1], ${ORDER_SECONDS})`;

const writing = `
  redis.call('HSET', KEYS[1], 'since', ARGV[1], 'tags', ARGV[2], 'blob', ARGV[3])
  redis.call('EXPIRE', KEYS[1], ${ENTRY_SECONDS})`;

/**
 * Pages in Redis or Valkey, each with the number of the last invalidation its rendering can have known. An instance that
 * lost sight of the store, or could not tell it of an invalidation, has everything made anew before it reads again.
 */
export function pageStore(redis: Redis, build: string): PageStore {
  const prefix = `nahtlos:${build}`;
  const order = `${prefix}:tags`;
  const page = (key: string) => `${prefix}:page:${key}`;
  let trustedSince: number | undefined;

  const trusting = async () => {
    const { generation } = redis;
    if (trustedSince === generation) return;
    await redis.run(expiring, [order], [ALL]);
    trustedSince = generation;
    log.info("shared cache: connected, everything is made anew");
  };

  return {
    read: (key) =>
      redis.attempt(async () => {
        await trusting();
        const { generation } = redis;
        const [number, blob] = (await redis.run(reading, [order, page(key)], [])) as [Buffer, Buffer?];
        if (redis.generation !== generation) throw new Error("the connection changed while reading");
        return { moment: { number: Number(number.toString()), generation }, blob: blob ?? null };
      }),
    write: async (key, { blob, tags, since }) => {
      await redis.attempt(async () => {
        if (since.generation !== redis.generation) return;
        await redis.run(writing, [page(key)], [String(since.number), tags.join(","), blob]);
      });
    },
    expire: async (tags) => {
      const done = await redis.attempt(async () => {
        await trusting();
        await redis.run(expiring, [order], tags);
        return true;
      });
      if (!done) trustedSince = undefined;
    },
  };
}

const stores = new Map<string, PageStore>();

/** The process's store for a build, connected at first use. */
export function openPageStore(url: string, build: string): PageStore {
  const known = stores.get(build);
  if (known) return known;
  const store = pageStore(openRedis(url), build);
  stores.set(build, store);
  return store;
}
