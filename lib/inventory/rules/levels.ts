import type { Band, FreeLevel } from "../types";

/** The row of a variant at a location, in units. */
export type Level = {
  variantId: string;
  locationId: string;
  kind: "warehouse" | "store";
  /** A closed place sells nothing, whatever lies there. */
  active: boolean;
  onHand: number;
  allocated: number;
  held: number;
  safety: number;
};

/** A signed change of one level. */
export type LevelChange = {
  variantId: string;
  locationId: string;
  onHand: number;
  allocated: number;
  held: number;
};

/** The figure up to which a page says "only 2 left" (policy, Stock). */
export const FEW = 3;

/** What may still be sold at the level: on_hand − allocated − held − safety, never below 0 (policy, Stock). */
export function freeOf({ active, onHand, allocated, held, safety }: Level): number {
  return active ? Math.max(0, onHand - allocated - held - safety) : 0;
}

export function asFreeLevel(level: Level): FreeLevel {
  const { variantId, locationId, kind } = level;
  return { variantId, locationId, kind, free: freeOf(level) };
}

/** none, few (at most 3) or in stock, by what is free in all places together. */
export function bandOf(free: number): Band {
  if (free <= 0) return "none";
  return free <= FEW ? "few" : "in_stock";
}

/** Whether the goods that changes from held to allocated speak of still lie there: a count may have taken them away. */
export function canAllocateHeld(levels: readonly Level[], changes: readonly LevelChange[]): boolean {
  return changes.every((change) => {
    const level = levels.find(
      ({ variantId, locationId }) => variantId === change.variantId && locationId === change.locationId,
    );
    return level !== undefined && level.allocated + change.allocated <= level.onHand;
  });
}

/** The variants whose band is another one after the changes. `levels` must hold every level of each changed variant. */
export function movedBands(levels: readonly Level[], changes: readonly LevelChange[]): string[] {
  const before = new Map<string, number>();
  const after = new Map<string, number>();
  for (const level of levels) {
    const change = changes.find(
      ({ variantId, locationId }) => variantId === level.variantId && locationId === level.locationId,
    );
    const next = change
      ? {
          ...level,
          onHand: level.onHand + change.onHand,
          allocated: level.allocated + change.allocated,
          held: level.held + change.held,
        }
      : level;
    before.set(level.variantId, (before.get(level.variantId) ?? 0) + freeOf(level));
    after.set(level.variantId, (after.get(level.variantId) ?? 0) + freeOf(next));
  }
  return [...before.keys()].filter((id) => bandOf(before.get(id) ?? 0) !== bandOf(after.get(id) ?? 0));
}

/** One change a level: quantities of the same variant and location are added up first (Medusa #16502). */
export function sumChanges(
  quantities: readonly { variantId: string; locationId: string; quantity: number }[],
  toChange: (quantity: number) => Pick<LevelChange, "onHand" | "allocated" | "held">,
): LevelChange[] {
  const sums = new Map<string, { variantId: string; locationId: string; quantity: number }>();
  for (const { variantId, locationId, quantity } of quantities) {
    const key = `${variantId} ${locationId}`;
    const sum = sums.get(key) ?? { variantId, locationId, quantity: 0 };
    sum.quantity += quantity;
    sums.set(key, sum);
  }
  return [...sums.values()].map(({ variantId, locationId, quantity }) => ({
    variantId,
    locationId,
    ...toChange(quantity),
  }));
}
