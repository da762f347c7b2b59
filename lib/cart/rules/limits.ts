/** The most units of one line, and the most lines of a cart. */
export const MAX_QUANTITY = 99;
export const MAX_LINES = 100;

/** A whole number of units that one line may have: 1 to 99. */
export function isQuantity(quantity: number): boolean {
  return Number.isSafeInteger(quantity) && quantity >= 1 && quantity <= MAX_QUANTITY;
}
