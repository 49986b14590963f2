CREATE TABLE "job_runs" (
	"workspace_id" text NOT NULL,
	"job" text NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"milliseconds" integer NOT NULL,
	"failed_at" timestamp with time zone,
	CONSTRAINT "job_runs_workspace_id_job_pk" PRIMARY KEY("workspace_id","job")
);
