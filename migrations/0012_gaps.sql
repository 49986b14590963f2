ALTER TABLE "channels" ADD COLUMN "gap_ts" text;--> statement-breakpoint
ALTER TABLE "channels" ADD COLUMN "is_gap_long" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "channels" ADD COLUMN "gap_opened_at" timestamp with time zone;