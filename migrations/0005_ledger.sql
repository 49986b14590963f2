CREATE TABLE "counterparts" (
	"workspace_id" text NOT NULL,
	"commitment_id" uuid NOT NULL,
	"user_id" text NOT NULL,
	CONSTRAINT "counterparts_workspace_id_commitment_id_user_id_pk" PRIMARY KEY("workspace_id","commitment_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "transitions" (
	"workspace_id" text NOT NULL,
	"commitment_id" uuid NOT NULL,
	"step" integer NOT NULL,
	"from_status" text NOT NULL,
	"to_status" text NOT NULL,
	"day" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"evidence" text NOT NULL,
	"channel_id" text,
	"ts" text,
	"user_id" text,
	"moved_to" uuid,
	CONSTRAINT "transitions_workspace_id_commitment_id_step_pk" PRIMARY KEY("workspace_id","commitment_id","step")
);
--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "thread_ts" text;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "end_evidence" text;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "reminded_on" date;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "offered_on" date;--> statement-breakpoint
CREATE INDEX "counterparts_user" ON "counterparts" USING btree ("workspace_id","user_id");--> statement-breakpoint
CREATE INDEX "transitions_message" ON "transitions" USING btree ("workspace_id","channel_id","ts");--> statement-breakpoint
CREATE INDEX "commitments_thread" ON "commitments" USING btree ("workspace_id","channel_id","thread_ts");