-- A derived table: every row is made again by refreshing the index.
DELETE FROM "product_index";--> statement-breakpoint
CREATE TABLE "facet_sets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"facets" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "product_search" (
	"product_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"position" integer NOT NULL,
	"heading" "tsvector" NOT NULL,
	"document" "tsvector" NOT NULL,
	CONSTRAINT "product_search_product_id_locale_pk" PRIMARY KEY("product_id","locale"),
	CONSTRAINT "product_search_locale_check" CHECK ("product_search"."locale" in ('de', 'en'))
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"locale" text NOT NULL,
	"word" text NOT NULL,
	CONSTRAINT "search_words_locale_word_pk" PRIMARY KEY("locale","word"),
	CONSTRAINT "search_words_locale_check" CHECK ("search_words"."locale" in ('de', 'en'))
);
--> statement-breakpoint
DROP INDEX "product_index_categories_idx";--> statement-breakpoint
DROP INDEX "product_index_facets_idx";--> statement-breakpoint
DROP INDEX "product_index_codes_idx";--> statement-breakpoint
DROP INDEX "product_index_document_de_idx";--> statement-breakpoint
DROP INDEX "product_index_document_en_idx";--> statement-breakpoint
DROP INDEX "product_index_words_de_idx";--> statement-breakpoint
DROP INDEX "product_index_words_en_idx";--> statement-breakpoint
ALTER TABLE "product_index" ADD COLUMN "category_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "product_index" ADD COLUMN "facet_set_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "product_search" ADD CONSTRAINT "product_search_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "product_search_heading_de_idx" ON "product_search" USING gin ("heading") WHERE "product_search"."locale" = 'de';--> statement-breakpoint
CREATE INDEX "product_search_heading_en_idx" ON "product_search" USING gin ("heading") WHERE "product_search"."locale" = 'en';--> statement-breakpoint
CREATE INDEX "product_search_document_de_idx" ON "product_search" USING gin ("document") WHERE "product_search"."locale" = 'de';--> statement-breakpoint
CREATE INDEX "product_search_document_en_idx" ON "product_search" USING gin ("document") WHERE "product_search"."locale" = 'en';--> statement-breakpoint
CREATE INDEX "product_search_position_idx" ON "product_search" USING btree ("locale","position","product_id");--> statement-breakpoint
CREATE INDEX "search_words_word_idx" ON "search_words" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
ALTER TABLE "product_index" ADD CONSTRAINT "product_index_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_index" ADD CONSTRAINT "product_index_facet_set_id_facet_sets_id_fk" FOREIGN KEY ("facet_set_id") REFERENCES "public"."facet_sets"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "product_index_category_idx" ON "product_index" USING btree ("category_id","position","product_id");--> statement-breakpoint
CREATE INDEX "product_index_facet_set_idx" ON "product_index" USING btree ("facet_set_id");--> statement-breakpoint
ALTER TABLE "product_index" DROP COLUMN "category_ids";--> statement-breakpoint
ALTER TABLE "product_index" DROP COLUMN "facets";--> statement-breakpoint
ALTER TABLE "product_index" DROP COLUMN "codes";--> statement-breakpoint
ALTER TABLE "product_index" DROP COLUMN "document_de";--> statement-breakpoint
ALTER TABLE "product_index" DROP COLUMN "document_en";--> statement-breakpoint
ALTER TABLE "product_index" DROP COLUMN "words_de";--> statement-breakpoint
ALTER TABLE "product_index" DROP COLUMN "words_en";