CREATE TABLE "answers" (
	"workspace_id" text NOT NULL,
	"finding_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"user_id" text NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "answers_workspace_id_finding_id_answer_pk" PRIMARY KEY("workspace_id","finding_id","answer")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"workspace_id" text NOT NULL,
	"audit_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" text NOT NULL,
	"action" text NOT NULL,
	"channel_id" text,
	"detail" jsonb NOT NULL,
	CONSTRAINT "audit_workspace_id_audit_id_pk" PRIMARY KEY("workspace_id","audit_id")
);
--> statement-breakpoint
CREATE TABLE "channels" (
	"workspace_id" text NOT NULL,
	"channel_id" text NOT NULL,
	"kind" text NOT NULL,
	"watched_at" timestamp with time zone,
	"watched_by" text,
	"cursor_ts" text,
	"last_event_at" timestamp with time zone,
	CONSTRAINT "channels_workspace_id_channel_id_pk" PRIMARY KEY("workspace_id","channel_id")
);
--> statement-breakpoint
CREATE TABLE "commitments" (
	"workspace_id" text NOT NULL,
	"commitment_id" uuid NOT NULL,
	"owner_id" text NOT NULL,
	"channel_id" text NOT NULL,
	"ts" text NOT NULL,
	"what" text NOT NULL,
	"due" date,
	"rule" text NOT NULL,
	"span_start" integer NOT NULL,
	"span_end" integer NOT NULL,
	"status" text NOT NULL,
	"promised_at" timestamp with time zone NOT NULL,
	"resolved_channel_id" text,
	"resolved_ts" text,
	"closed_at" timestamp with time zone,
	"moved_to" uuid,
	CONSTRAINT "commitments_workspace_id_commitment_id_pk" PRIMARY KEY("workspace_id","commitment_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"workspace_id" text NOT NULL,
	"event_id" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "events_workspace_id_event_id_pk" PRIMARY KEY("workspace_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "findings" (
	"workspace_id" text NOT NULL,
	"finding_id" uuid NOT NULL,
	"channel_id" text NOT NULL,
	"ts" text NOT NULL,
	"author_id" text NOT NULL,
	"flag" text NOT NULL,
	"score" real NOT NULL,
	"rules" jsonb NOT NULL,
	"spans" jsonb NOT NULL,
	"span_hash" text NOT NULL,
	"status" text NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	"told_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	CONSTRAINT "findings_workspace_id_finding_id_pk" PRIMARY KEY("workspace_id","finding_id"),
	CONSTRAINT "findings_message_flag" UNIQUE("workspace_id","channel_id","ts","flag")
);
--> statement-breakpoint
CREATE TABLE "members" (
	"workspace_id" text NOT NULL,
	"user_id" text NOT NULL,
	"tz" text NOT NULL,
	"is_bot" boolean NOT NULL,
	"is_restricted" boolean NOT NULL,
	"is_stranger" boolean NOT NULL,
	"is_deleted" boolean NOT NULL,
	"fetched_at" timestamp with time zone NOT NULL,
	CONSTRAINT "members_workspace_id_user_id_pk" PRIMARY KEY("workspace_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"workspace_id" text NOT NULL,
	"channel_id" text NOT NULL,
	"ts" text NOT NULL,
	"thread_ts" text,
	"author_id" text,
	"is_posted_by_bot" boolean DEFAULT false NOT NULL,
	"text_hash" text,
	"edited_ts" text,
	"deleted_at" timestamp with time zone,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "messages_workspace_id_channel_id_ts_pk" PRIMARY KEY("workspace_id","channel_id","ts")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"workspace_id" text NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"channel_id" text NOT NULL,
	"user_id" text,
	"finding_id" uuid,
	"state" text NOT NULL,
	"not_before" timestamp with time zone NOT NULL,
	"not_after" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"leased_until" timestamp with time zone,
	"sent_ts" text,
	"outcome" text,
	"queued_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "outbox_workspace_id_key_pk" PRIMARY KEY("workspace_id","key")
);
--> statement-breakpoint
CREATE TABLE "pacing" (
	"workspace_id" text NOT NULL,
	"lane" text NOT NULL,
	"next_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pacing_workspace_id_lane_pk" PRIMARY KEY("workspace_id","lane")
);
--> statement-breakpoint
CREATE TABLE "preferences" (
	"workspace_id" text NOT NULL,
	"user_id" text NOT NULL,
	"muted_at" timestamp with time zone,
	CONSTRAINT "preferences_workspace_id_user_id_pk" PRIMARY KEY("workspace_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "signals" (
	"workspace_id" text NOT NULL,
	"channel_id" text NOT NULL,
	"ts" text NOT NULL,
	"signal" text NOT NULL,
	"author_id" text NOT NULL,
	"score" real NOT NULL,
	"rules" jsonb NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	CONSTRAINT "signals_workspace_id_channel_id_ts_signal_pk" PRIMARY KEY("workspace_id","channel_id","ts","signal")
);
--> statement-breakpoint
CREATE TABLE "tunings" (
	"workspace_id" text NOT NULL,
	"scope" text NOT NULL,
	"version" integer NOT NULL,
	"tuning" jsonb NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "tunings_workspace_id_scope_version_pk" PRIMARY KEY("workspace_id","scope","version")
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"workspace_id" text PRIMARY KEY NOT NULL,
	"enterprise_id" text,
	"bot_user_id" text,
	"salt" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("workspace_id","at");--> statement-breakpoint
CREATE INDEX "commitments_owner" ON "commitments" USING btree ("workspace_id","owner_id","status");--> statement-breakpoint
CREATE INDEX "commitments_message" ON "commitments" USING btree ("workspace_id","channel_id","ts");--> statement-breakpoint
CREATE INDEX "commitments_due" ON "commitments" USING btree ("workspace_id","status","due");--> statement-breakpoint
CREATE INDEX "events_received" ON "events" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "findings_author" ON "findings" USING btree ("workspace_id","author_id","found_at");--> statement-breakpoint
CREATE INDEX "findings_channel" ON "findings" USING btree ("workspace_id","channel_id","found_at");--> statement-breakpoint
CREATE INDEX "messages_author" ON "messages" USING btree ("workspace_id","author_id");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("state","not_before");--> statement-breakpoint
CREATE INDEX "outbox_user" ON "outbox" USING btree ("workspace_id","user_id","kind","not_before");--> statement-breakpoint
CREATE INDEX "outbox_finding" ON "outbox" USING btree ("workspace_id","finding_id");--> statement-breakpoint
CREATE INDEX "signals_channel" ON "signals" USING btree ("workspace_id","channel_id","found_at");