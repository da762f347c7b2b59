import { createRequire } from "node:module";
import { expiredPage, keepsNothing } from "./stale-pages.ts";

type Module = typeof import("next/dist/server/lib/incremental-cache/file-system-cache.js");
// Next.js loads this file by itself, outside the build, where an import would not see through its CommonJS.
const { default: FileSystemCache } = createRequire(import.meta.url)(
  "next/dist/server/lib/incremental-cache/file-system-cache.js",
) as Module;

type Set = InstanceType<Module["default"]>["set"];
type Get = InstanceType<Module["default"]>["get"];
type Found = Awaited<ReturnType<Get>>;
type Stored = Parameters<Set>[1];

/**
 * The cache of Next.js, except that what was not found is not kept: there are as many addresses that lead nowhere as
 * somebody cares to invent, and each would be several files for good. Where something stood before, it is replaced.
 */
export default class FoundPagesCache extends FileSystemCache {
  override async set(key: string, value: Stored, context: Parameters<Set>[2]): Promise<void> {
    if (keepsNothing()) return;
    if (isMissingData(value) || (isMissingPage(value) && !(await this.holds(key)))) return;
    await super.set(key, value, context);
  }

  override async get(key: string, context: Parameters<Get>[1]): Promise<Found> {
    return (await super.get(key, context)) ?? (expiredPage(FileSystemCache, key, context) as Found);
  }

  private async holds(key: string): Promise<boolean> {
    const context = { kind: "APP_PAGE", isFallback: false, isRoutePPREnabled: false };
    return (await this.get(key, context as Parameters<this["get"]>[1])) !== null;
  }
}

function isMissingData(value: Stored): boolean {
  return value?.kind === "FETCH" && value.data.body === "null";
}

function isMissingPage(value: Stored): boolean {
  return value?.kind === "APP_PAGE" && value.status === 404;
}
