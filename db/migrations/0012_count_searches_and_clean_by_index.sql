DROP INDEX "carts_updated_idx";--> statement-breakpoint
ALTER TABLE "product_search" ADD COLUMN "category_id" uuid;--> statement-breakpoint
ALTER TABLE "product_search" ADD COLUMN "facet_set_id" uuid;--> statement-breakpoint
ALTER TABLE "product_search" ADD COLUMN "min_price_cents" integer;--> statement-breakpoint
ALTER TABLE "product_search" ADD COLUMN "reduced" boolean;--> statement-breakpoint
ALTER TABLE "product_search" ADD COLUMN "available" boolean;--> statement-breakpoint
UPDATE "product_search" s SET "category_id" = i."category_id", "facet_set_id" = i."facet_set_id",
  "min_price_cents" = i."min_price_cents", "reduced" = i."reduced", "available" = i."available"
  FROM "product_index" i WHERE i."product_id" = s."product_id";--> statement-breakpoint
DELETE FROM "product_search" WHERE "category_id" IS NULL;--> statement-breakpoint
ALTER TABLE "product_search" ALTER COLUMN "category_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "product_search" ALTER COLUMN "facet_set_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "product_search" ALTER COLUMN "min_price_cents" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "product_search" ALTER COLUMN "reduced" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "product_search" ALTER COLUMN "available" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "handled_events_handled_idx" ON "handled_events" USING btree ("handled_at");--> statement-breakpoint
CREATE INDEX "outbox_relayed_idx" ON "outbox" USING btree ("relayed_at") WHERE "outbox"."relayed_at" is not null;--> statement-breakpoint
CREATE INDEX "webhook_events_received_idx" ON "webhook_events" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "carts_updated_idx" ON "carts" USING btree ("updated_at") WHERE "carts"."state" = 'active';