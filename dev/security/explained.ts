import type { Explanation } from "./finding";

/** Findings that are none. Each is told in docs/security.md too; whatever is not listed here fails the scan. */
export const explained: readonly Explanation[] = [];
