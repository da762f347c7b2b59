"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, lazy, useId, useState } from "react";
import { Island } from "@/components/live/island";
import { Search } from "@/components/ui/icons/search";
import type { Locale } from "@/lib/shared/text";
import type { SearchTexts, Suggestion } from "./types";

const Suggestions = lazy(() => import("./suggestions"));

/** A search form that works on its own; with JavaScript it suggests while typing (ARIA combobox with listbox). */
export function SearchBox({ locale, texts }: { locale: Locale; texts: SearchTexts }) {
  const router = useRouter();
  const listId = useId();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [turnedTo, setTurnedTo] = useState(false);
  const [suggestions, setSuggestions] = useState<Suggestion[]>([]);
  const shown = open && suggestions.length > 0;

  const go = (href: string) => {
    setOpen(false);
    router.push(href);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = shown ? suggestions[active] : undefined;
    if (chosen) go(chosen.href);
    else if (text.trim()) go(`/${locale}/search?q=${encodeURIComponent(text.trim())}`);
  };
  const move = (step: number) => {
    setOpen(true);
    setActive((now) => Math.max(-1, Math.min(suggestions.length - 1, now + step)));
  };

  return (
    <search className="relative block">
      <form action={`/${locale}/search`} onSubmit={submit} className="relative">
        <input
          type="search"
          name="q"
          value={text}
          autoComplete="off"
          maxLength={100}
          aria-label={texts.label}
          placeholder={texts.placeholder}
          role="combobox"
          aria-expanded={shown}
          aria-controls={shown ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
          onChange={(event) => {
            setText(event.target.value);
            setOpen(true);
            setActive(-1);
          }}
          onFocus={() => {
            setTurnedTo(true);
            setOpen(true);
          }}
          onBlur={() => setOpen(false)}
          onKeyDown={(event) => {
            if (event.key === "Escape" && shown) {
              // The browser would clear the field, and what was typed with it.
              event.preventDefault();
              setOpen(false);
            }
            if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
            event.preventDefault();
            move(event.key === "ArrowDown" ? 1 : -1);
          }}
          className="min-h-11 w-full appearance-none rounded-full border border-edge bg-raised pr-4 pl-11 text-base placeholder:text-mute hover:border-edge lg:text-sm [&::-webkit-search-cancel-button]:hidden"
        />
        <button
          type="submit"
          aria-label={texts.submit}
          className="absolute top-0 left-0 grid size-11 place-items-center rounded-full"
        >
          <Search aria-hidden className="size-4.5 text-mute" />
        </button>
      </form>
      {turnedTo ? (
        <Island>
          <Suggestions
            id={listId}
            locale={locale}
            text={text}
            open={open}
            active={active}
            texts={texts}
            onItems={setSuggestions}
            onChoose={go}
          />
        </Island>
      ) : null}
    </search>
  );
}
