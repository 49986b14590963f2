DROP INDEX "messages_author";--> statement-breakpoint
CREATE INDEX "commitments_hint" ON "commitments" USING btree ("workspace_id","hint_channel_id","hint_ts") WHERE hint_ts is not null;--> statement-breakpoint
CREATE INDEX "messages_author" ON "messages" USING btree ("workspace_id","author_id","ts");