"use client";

import { type ReactNode, Suspense } from "react";
import { useHydrated } from "./use-hydrated";

/**
 * A part of the page that lives in the browser alone. Put a `lazy` component inside: its code is fetched after the first
 * paint, and until it is there the place is kept by `fallback`.
 */
export function Island({ fallback = null, children }: { fallback?: ReactNode; children: ReactNode }) {
  return useHydrated() ? <Suspense fallback={fallback}>{children}</Suspense> : fallback;
}
