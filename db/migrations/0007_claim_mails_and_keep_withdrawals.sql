CREATE TABLE "withdrawals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"declaration_key" uuid NOT NULL,
	"name" text NOT NULL,
	"contract" text NOT NULL,
	"email" text NOT NULL,
	"goods" text,
	"order_id" uuid,
	"locale" text NOT NULL,
	"channel" text NOT NULL,
	"declared_at" timestamp with time zone NOT NULL,
	CONSTRAINT "withdrawals_declaration_key_unique" UNIQUE("declaration_key"),
	CONSTRAINT "withdrawals_locale_check" CHECK ("withdrawals"."locale" in ('de', 'en'))
);
--> statement-breakpoint
ALTER TABLE "mails" DROP CONSTRAINT "mails_kind_key";--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "about_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "claimed_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "withdrawals_order_idx" ON "withdrawals" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "mails_order_idx" ON "mails" USING btree ("order_id");--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_kind_key" UNIQUE("kind","about_id");