"use client";

import { useEffect } from "react";
import type { Locale } from "@/lib/shared/text";
import { SuggestionList } from "./suggestion-list";
import type { SearchTexts, Suggestion } from "./types";
import { useSuggestions } from "./use-suggestions";

type SuggestionsProps = {
  id: string;
  locale: Locale;
  text: string;
  open: boolean;
  active: number;
  texts: SearchTexts;
  onItems: (items: Suggestion[]) => void;
  onChoose: (href: string) => void;
};

/** Reads and shows what a search might mean. Loaded when somebody turns to the search field. */
export default function Suggestions({
  id,
  locale,
  text,
  open,
  active,
  texts,
  onItems,
  onChoose,
}: SuggestionsProps) {
  const items = useSuggestions(locale, text);
  useEffect(() => onItems(items), [items, onItems]);
  const said = items.length > 0 ? texts.found.replace("{count}", String(items.length)) : texts.none;
  return (
    <>
      <p role="status" className="sr-only">
        {open && text.trim().length > 1 ? said : ""}
      </p>
      <SuggestionList
        id={id}
        shown={open && items.length > 0}
        active={active}
        suggestions={items}
        texts={texts}
        onChoose={onChoose}
      />
    </>
  );
}
