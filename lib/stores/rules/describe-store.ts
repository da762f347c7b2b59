import type { Place, Schedule, StoreDto } from "../types";
import { distanceKm } from "./distance";
import { nextOpening, openAt } from "./opening-hours";

/** What is known of a store besides what changes with the clock and the asker's place. */
export type StoreFacts = Omit<StoreDto, "openNow" | "opensAt" | "closesAt" | "distanceKm"> & {
  schedule: Schedule;
};

/** A store as it stands at `now`: open or not and until when, and how far from `near` where that is known. */
export function describeStore({ schedule, ...facts }: StoreFacts, now: Date, near: Place | null): StoreDto {
  const running = openAt(schedule, now);
  const next = running ? null : nextOpening(schedule, now);
  return {
    ...facts,
    ...(near && { distanceKm: distanceKm(near, facts.location) }),
    openNow: running !== null,
    ...(running && { closesAt: running.closesAt.toISOString() }),
    ...(next && { opensAt: next.opensAt.toISOString() }),
  };
}

/** Nearest first where a distance is known, else by name. */
export function byDistance(
  a: { distanceKm?: number; name: string },
  b: { distanceKm?: number; name: string },
): number {
  return (a.distanceKm ?? 0) - (b.distanceKm ?? 0) || a.name.localeCompare(b.name, "de");
}
