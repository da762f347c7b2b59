DROP INDEX "search_words_word_idx";--> statement-breakpoint
CREATE INDEX "search_words_word_idx" ON "search_words" USING gin (fold("word") gin_trgm_ops);