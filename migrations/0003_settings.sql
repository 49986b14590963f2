CREATE TABLE "bot_authors" (
	"workspace_id" text NOT NULL,
	"name" text NOT NULL,
	"user_id" text,
	"set_by" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	CONSTRAINT "bot_authors_workspace_id_name_pk" PRIMARY KEY("workspace_id","name")
);
--> statement-breakpoint
CREATE TABLE "standup_bots" (
	"workspace_id" text NOT NULL,
	"user_id" text NOT NULL,
	"bot_id" text,
	"added_by" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "standup_bots_workspace_id_user_id_pk" PRIMARY KEY("workspace_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"workspace_id" text NOT NULL,
	"finding_id" uuid NOT NULL,
	"flag" text NOT NULL,
	"is_right" boolean NOT NULL,
	"reviewed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reviews_workspace_id_finding_id_pk" PRIMARY KEY("workspace_id","finding_id")
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"workspace_id" text PRIMARY KEY NOT NULL,
	"fact_days" integer,
	"ended_promise_days" integer,
	"minimum_group" integer,
	"shadow_since" timestamp with time zone NOT NULL,
	"report_at" timestamp with time zone NOT NULL,
	"reported_at" timestamp with time zone,
	"live_at" timestamp with time zone,
	"changed_by" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "preferences" ADD COLUMN "opted_out_at" timestamp with time zone;