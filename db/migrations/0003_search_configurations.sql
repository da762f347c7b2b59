-- Stop words are taken out as they are written, then accents go, then the stem is taken: "Größen" and "grosse" meet.
CREATE TEXT SEARCH DICTIONARY shop_stop_de (TEMPLATE = simple, STOPWORDS = german, ACCEPT = false);
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION shop_de (COPY = german);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION shop_de
  ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part
  WITH shop_stop_de, unaccent, german_stem;
--> statement-breakpoint
CREATE TEXT SEARCH DICTIONARY shop_stop_en (TEMPLATE = simple, STOPWORDS = english, ACCEPT = false);
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION shop_en (COPY = english);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION shop_en
  ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part
  WITH shop_stop_en, unaccent, english_stem;
