CREATE TABLE "installations" (
	"workspace_id" text PRIMARY KEY NOT NULL,
	"enterprise_id" text,
	"is_org_wide" boolean NOT NULL,
	"app_id" text NOT NULL,
	"bot_id" text,
	"bot_user_id" text NOT NULL,
	"sealed" text NOT NULL,
	"key_id" text NOT NULL,
	"expires_at" timestamp with time zone,
	"lease" uuid,
	"leased_until" timestamp with time zone,
	"installed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "used_states" (
	"workspace_id" text NOT NULL,
	"state" text NOT NULL,
	"used_at" timestamp with time zone NOT NULL,
	CONSTRAINT "used_states_workspace_id_state_pk" PRIMARY KEY("workspace_id","state")
);
--> statement-breakpoint
CREATE INDEX "installations_expiry" ON "installations" USING btree ("expires_at");