"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useLiveClient } from "@/components/live/query-client";
import type { AvailabilityDto } from "@/lib/inventory/types";
import { queryKeys } from "@/lib/shared/cache-tags";

export type Availability = { data?: AvailabilityDto; failed: boolean };

type AvailabilitySourceProps = { variantId: string; onChange: (availability: Availability) => void };

/** Dates and shelves of a variant as they are now, read after paint: the page itself is a file and cannot know them. */
export default function AvailabilitySource({ variantId, onChange }: AvailabilitySourceProps) {
  const { data, isError } = useQuery(
    {
      queryKey: queryKeys.availability(variantId, undefined),
      queryFn: async ({ signal }) => {
        const response = await fetch(`/api/v1/variants/${variantId}/availability`, { signal });
        if (!response.ok) throw new Error(`Availability answered ${response.status}`);
        return (await response.json()) as AvailabilityDto;
      },
      staleTime: 60_000,
    },
    useLiveClient(),
  );
  useEffect(() => onChange({ data, failed: isError }), [data, isError, onChange]);
  return null;
}
