import { afterAll } from "vitest";
import { createDb, type Db } from "@/db/client";
import { settings } from "@/e2e/api/settings";
import { Goods } from "@/e2e/support/goods";

function told(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: npm run scale starts these checks`);
  return value;
}

/** The instances themselves, past nginx. */
export const instances = told("SCALE_INSTANCES").split(" ");
export const throughNginx = settings.shop;
export const replicaUrl = told("SCALE_REPLICA_URL");
export const cacheUrl = told("SCALE_CACHE_URL");
export const earlierAssets = told("SCALE_EARLIER_ASSETS");
export const logFolder = told("SCALE_LOGS");

/** Does to a part of the stack what fate does. */
export async function fate(verb: "start" | "stop" | "kill", name: string): Promise<void> {
  const response = await fetch(`${told("SCALE_CONTROL")}/${verb}/${name}`, { method: "POST" });
  if (!response.ok) throw new Error(`${verb} ${name}: ${await response.text()}`);
}

/** The primary, as a third process sees it, and goods of the file's own. Call it at the top of a file. */
export function thirdProcess(): { db: Db; goods: Goods } {
  const { db, close } = createDb(settings.database, { max: 4 });
  const goods = new Goods(db);
  afterAll(async () => {
    await goods.clear();
    await close();
  });
  return { db, goods };
}

export async function htmlOf(address: string): Promise<string> {
  return (await fetch(address)).text();
}

/** Asks until `is` holds and says after how many milliseconds that was asked; throws when it does not within the limit. */
export async function waited(is: () => Promise<boolean>, limitMs: number, what: string): Promise<number> {
  const begun = performance.now();
  for (;;) {
    const asked = performance.now() - begun;
    if (asked > limitMs) throw new Error(`not within ${limitMs} ms: ${what}`);
    if (await is()) return asked;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export function middleOf(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}
