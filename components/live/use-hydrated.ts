"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False in the file and at the first paint, true once the browser has taken over. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
