import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { identityOf } from "./identity";

/** Who holds a claim, and whatever it wrote beside its name. */
export interface Claim {
  pid: number;
  identity: string;
  since: string;
  details: Record<string, string>;
}

/** The claim as last written, its holder alive or not. */
export function lastClaim(file: string): Claim | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Claim;
  } catch (error) {
    // A half-written claim is that of a process that died writing it.
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** The living holder of the claim, or undefined when nobody holds it or its holder was killed. */
export function holderOf(file: string): Claim | undefined {
  const claim = lastClaim(file);
  return claim && identityOf(claim.pid) === claim.identity ? claim : undefined;
}

/**
 * Claims `file` for this process until it ends, however it ends. Returns the other holder when there is one.
 * A claim of a killed process is taken over; claiming again replaces the details.
 */
export function claim(file: string, details: Record<string, string> = {}): Claim | undefined {
  const own: Claim = {
    pid: process.pid,
    identity: identityOf(process.pid) ?? "",
    since: new Date().toISOString(),
    details,
  };
  const holder = holderOf(file);
  if (holder && holder.pid !== process.pid) return holder;
  rmSync(file, { force: true });
  try {
    writeFileSync(file, JSON.stringify(own), { flag: "wx", mode: 0o600 });
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return holderOf(file);
  }
}

/** Gives the claim back. */
export function release(file: string): void {
  if (holderOf(file)?.pid === process.pid) rmSync(file, { force: true });
}
