"use client";

import { ProductPicture } from "@/components/catalog/product-picture";
import { Search } from "@/components/ui/icons/search";
import type { SearchTexts, Suggestion } from "./types";

type SuggestionListProps = {
  id: string;
  shown: boolean;
  active: number;
  suggestions: Suggestion[];
  texts: SearchTexts;
  onChoose: (href: string) => void;
};

/** The focus stays in the field; the chosen row is named by `aria-activedescendant`. */
export function SuggestionList({ id, shown, active, suggestions, texts, onChoose }: SuggestionListProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={texts.suggestions}
      hidden={!shown}
      className="absolute top-full right-0 z-40 mt-2 w-full overflow-hidden rounded-md border border-line bg-raised py-2 shadow-soft lg:w-96"
    >
      {suggestions.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keys
        <div
          key={item.href}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(item.href)}
          className="flex min-h-12 cursor-pointer items-center gap-3 px-4 py-1.5 hover:bg-sunken aria-selected:bg-sunken"
        >
          {item.kind === "product" ? (
            <span className="w-10 shrink-0">
              <ProductPicture picture={item.picture} alt="" className="rounded-sm" />
            </span>
          ) : (
            <Search aria-hidden className="mx-3 size-4 text-mute" />
          )}
          <span className="min-w-0 flex-1">
            <span className="block truncate font-medium">
              {item.kind === "query" ? item.text : item.name}
            </span>
            {item.kind === "query" ? null : (
              <span className="block truncate text-mute text-sm">
                {item.kind === "product" ? item.categoryName : texts.category}
              </span>
            )}
          </span>
        </div>
      ))}
    </div>
  );
}
