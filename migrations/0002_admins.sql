CREATE TABLE "admins" (
	"workspace_id" text NOT NULL,
	"user_id" text NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "admins_workspace_id_user_id_pk" PRIMARY KEY("workspace_id","user_id")
);
