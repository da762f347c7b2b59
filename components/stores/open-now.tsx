"use client";

import { useQuery } from "@tanstack/react-query";
import { useLiveClient } from "@/components/live/query-client";
import { Skeleton } from "@/components/ui/skeleton";
import { queryKeys } from "@/lib/shared/cache-tags";
import type { Locale } from "@/lib/shared/text";
import type { StoreDto } from "@/lib/stores/types";
import type { OpenTexts } from "./open-island";

const ZONE = "Europe/Berlin";
const tags: Record<Locale, string> = { de: "de-DE", en: "en-GB" };

/** Whether a store is open at this moment, in a line whose place is kept. One read serves all stores of a page. */
export default function OpenNow({ slug, locale, texts }: { slug: string; locale: Locale; texts: OpenTexts }) {
  const { data, isError } = useQuery(
    {
      queryKey: queryKeys.stores,
      queryFn: async ({ signal }) => {
        const response = await fetch("/api/v1/stores", { signal });
        if (!response.ok) throw new Error(`Stores answered ${response.status}`);
        return ((await response.json()) as { items: StoreDto[] }).items;
      },
      staleTime: 60_000,
    },
    useLiveClient(),
  );
  const store = data?.find((candidate) => candidate.slug === slug);
  return (
    <p className={`min-h-6 text-sm ${store?.openNow ? "font-semibold text-leaf" : "text-mute"}`}>
      {store ? inWords(store, texts, locale) : isError ? null : <Skeleton className="my-1 h-4 w-48" />}
    </p>
  );
}

function inWords({ openNow, closesAt, opensAt }: StoreDto, texts: OpenTexts, locale: Locale): string {
  const time = (at: string) =>
    new Date(at).toLocaleTimeString(tags[locale], { timeZone: ZONE, timeStyle: "short" });
  if (openNow && closesAt) return texts.open.replace("{time}", time(closesAt));
  if (!opensAt) return texts.closed;
  const day = new Date(opensAt).toLocaleDateString(tags[locale], { timeZone: ZONE, weekday: "long" });
  return texts.closedUntil.replace("{day}", day).replace("{time}", time(opensAt));
}
