ALTER TABLE "product_search" ADD COLUMN "title" "tsvector";--> statement-breakpoint
UPDATE "product_search" s SET "title" = to_tsvector(('shop_' || s."locale")::regconfig, p."name" ->> s."locale")
  FROM "products" p WHERE p."id" = s."product_id";--> statement-breakpoint
ALTER TABLE "product_search" ALTER COLUMN "title" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "product_index_name_de_idx" ON "product_index" USING btree ("name_de","product_id");--> statement-breakpoint
CREATE INDEX "product_index_name_en_idx" ON "product_index" USING btree ("name_en","product_id");--> statement-breakpoint
CREATE INDEX "product_search_title_de_idx" ON "product_search" USING gin ("title") WHERE "product_search"."locale" = 'de';--> statement-breakpoint
CREATE INDEX "product_search_title_en_idx" ON "product_search" USING gin ("title") WHERE "product_search"."locale" = 'en';