ALTER TABLE "commitments" ADD COLUMN "hint_channel_id" text;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "hint_ts" text;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "hint_on" date;