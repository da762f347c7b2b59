import type { SuggestionDto } from "@/lib/catalog/types";

export type Suggestion = SuggestionDto & { href: string };

export type SearchTexts = {
  label: string;
  placeholder: string;
  submit: string;
  suggestions: string;
  found: string;
  none: string;
  category: string;
};
