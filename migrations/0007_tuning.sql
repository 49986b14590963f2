CREATE TABLE "backtests" (
	"workspace_id" text NOT NULL,
	"backtest_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"base" integer NOT NULL,
	"change" jsonb NOT NULL,
	"tuning" jsonb NOT NULL,
	"reason" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"days" integer NOT NULL,
	"state" text NOT NULL,
	"leased_until" timestamp with time zone,
	"direct_channel" text,
	"direct_ts" text,
	"ended_at" timestamp with time zone,
	CONSTRAINT "backtests_workspace_id_backtest_id_pk" PRIMARY KEY("workspace_id","backtest_id")
);
--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "tunings" ADD COLUMN "previous" integer;--> statement-breakpoint
CREATE INDEX "backtests_state" ON "backtests" USING btree ("state","asked_at");--> statement-breakpoint
CREATE INDEX "backtests_asker" ON "backtests" USING btree ("workspace_id","asked_by");