ALTER TABLE "findings" ADD COLUMN "noted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "findings" ADD COLUMN "ignored_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "link_told_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "is_contested" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "undated_asks" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "preferences" ADD COLUMN "ignored" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "question_days" integer;--> statement-breakpoint
ALTER TABLE "week_counts" ADD COLUMN "from_ts" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "week_counts" ADD COLUMN "until_ts" text DEFAULT '' NOT NULL;