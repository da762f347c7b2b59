"use client";

import { lazy } from "react";
import { Island } from "@/components/live/island";
import { Skeleton } from "@/components/ui/skeleton";
import type { Locale } from "@/lib/shared/text";

export type OpenTexts = { open: string; closedUntil: string; closed: string };

const OpenNow = lazy(() => import("./open-now"));

/** Whether a store is open at this moment, once it is known; its line keeps its height until then. */
export function OpenIsland(props: { slug: string; locale: Locale; texts: OpenTexts }) {
  return (
    <Island fallback={<Skeleton className="my-1 h-4 w-48" />}>
      <OpenNow {...props} />
    </Island>
  );
}
