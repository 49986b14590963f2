CREATE TABLE "accesses" (
	"workspace_id" text NOT NULL,
	"access_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"viewer_id" text NOT NULL,
	"view" text NOT NULL,
	"channel_id" text NOT NULL,
	"named_id" text,
	CONSTRAINT "accesses_workspace_id_access_id_pk" PRIMARY KEY("workspace_id","access_id")
);
--> statement-breakpoint
CREATE TABLE "charters" (
	"workspace_id" text NOT NULL,
	"channel_id" text NOT NULL,
	"is_naming" boolean NOT NULL,
	"agreed_by" text NOT NULL,
	"agreed_at" timestamp with time zone NOT NULL,
	"announced_at" timestamp with time zone,
	CONSTRAINT "charters_workspace_id_channel_id_pk" PRIMARY KEY("workspace_id","channel_id")
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"workspace_id" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"week" text NOT NULL,
	"outcome" text NOT NULL,
	"guidance_id" text,
	"claimed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "claims_workspace_id_kind_subject_id_week_pk" PRIMARY KEY("workspace_id","kind","subject_id","week")
);
--> statement-breakpoint
CREATE TABLE "leads" (
	"workspace_id" text NOT NULL,
	"channel_id" text NOT NULL,
	"user_id" text NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "leads_workspace_id_channel_id_user_id_pk" PRIMARY KEY("workspace_id","channel_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "quiet_days" (
	"workspace_id" text NOT NULL,
	"day" date NOT NULL,
	"added_by" text NOT NULL,
	CONSTRAINT "quiet_days_workspace_id_day_pk" PRIMARY KEY("workspace_id","day")
);
--> statement-breakpoint
CREATE TABLE "schedules" (
	"workspace_id" text NOT NULL,
	"kind" text NOT NULL,
	"weekday" integer NOT NULL,
	"time" text NOT NULL,
	"zone" text,
	"changed_by" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "schedules_workspace_id_kind_pk" PRIMARY KEY("workspace_id","kind")
);
--> statement-breakpoint
CREATE TABLE "week_counts" (
	"workspace_id" text NOT NULL,
	"channel_id" text NOT NULL,
	"week" text NOT NULL,
	"counted" text NOT NULL,
	"messages" integer NOT NULL,
	"authors" integer NOT NULL,
	"is_withheld" boolean DEFAULT false NOT NULL,
	"rolled_at" timestamp with time zone NOT NULL,
	CONSTRAINT "week_counts_workspace_id_channel_id_week_counted_pk" PRIMARY KEY("workspace_id","channel_id","week","counted")
);
--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "paused_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "accesses_named" ON "accesses" USING btree ("workspace_id","named_id","at");--> statement-breakpoint
CREATE INDEX "leads_user" ON "leads" USING btree ("workspace_id","user_id");