DROP INDEX "products_category_idx";--> statement-breakpoint
CREATE INDEX "products_related_idx" ON "products" USING gin ("related");--> statement-breakpoint
CREATE INDEX "products_category_idx" ON "products" USING btree ("category_id","position","id");