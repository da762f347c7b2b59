"use client";

import { useQuery } from "@tanstack/react-query";
import type { AvailabilityDto } from "@/lib/inventory/types";
import { queryKeys } from "@/lib/shared/cache-tags";

/** Dates and shelves of a variant as they are now; the page itself is a file and cannot know them. */
export function useAvailability(variantId: string, enabled: boolean) {
  return useQuery({
    queryKey: queryKeys.availability(variantId, undefined),
    queryFn: async ({ signal }) => {
      const response = await fetch(`/api/v1/variants/${variantId}/availability`, { signal });
      if (!response.ok) throw new Error(`Availability answered ${response.status}`);
      return (await response.json()) as AvailabilityDto;
    },
    enabled,
    staleTime: 60_000,
  });
}
