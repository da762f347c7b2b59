"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { useLiveClient } from "@/components/live/query-client";
import type { SuggestionDto } from "@/lib/catalog/types";
import { queryKeys } from "@/lib/shared/cache-tags";
import type { Locale } from "@/lib/shared/text";
import type { Suggestion } from "./types";

const PAUSE_MS = 140;

/** Suggestions for what has been typed so far, asked for when the typing pauses. */
export function useSuggestions(locale: Locale, text: string): Suggestion[] {
  const wanted = text.trim().toLowerCase();
  const [asked, setAsked] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const { data } = useQuery(
    {
      queryKey: queryKeys.suggestions(locale, asked),
      queryFn: async ({ signal }) => {
        const response = await fetch(`/api/suggest?locale=${locale}&q=${encodeURIComponent(asked)}`, {
          signal,
        });
        if (!response.ok) throw new Error(`Suggestions answered ${response.status}`);
        return ((await response.json()) as { items: SuggestionDto[] }).items;
      },
      enabled: asked.length > 1,
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      placeholderData: keepPreviousData,
    },
    useLiveClient(),
  );
  const fresh = wanted.length > 1 ? data : undefined;
  return useMemo(
    () => (fresh ?? []).map((item) => ({ ...item, href: addressOf(locale, item) })),
    [fresh, locale],
  );
}

function addressOf(locale: Locale, item: SuggestionDto): string {
  if (item.kind === "product") return `/${locale}/p/${item.slug}`;
  if (item.kind === "category") return `/${locale}/c/${item.slug}`;
  return `/${locale}/search?q=${encodeURIComponent(item.text)}`;
}
