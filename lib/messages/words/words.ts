import type { Locale } from "@/lib/shared/text";
import { de, type Words } from "./de";
import { en } from "./en";

export const words: Record<Locale, Words> = { de, en };
