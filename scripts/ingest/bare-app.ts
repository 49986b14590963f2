import { App, HTTPReceiver } from '@slack/bolt';
import { Pool } from 'pg';

/*
 * The least that an app can do with a message over signed HTTP, to compare with: acknowledge it (`ack`), or insert one
 * row and then acknowledge it (`row`). PORT, SLACK_BOT_TOKEN, SLACK_API_URL, SLACK_SIGNING_SECRET and DATABASE_URL.
 */

const { SLACK_BOT_TOKEN, SLACK_API_URL, SLACK_SIGNING_SECRET = '', DATABASE_URL, PORT } = process.env;
const isStoring = process.argv[2] === 'row';
const pool = new Pool({ connectionString: DATABASE_URL, max: 10 });
if (isStoring) {
  await pool.query(
    'create table if not exists bare (workspace_id text, event_id text, at timestamptz, primary key (workspace_id, event_id))',
  );
}
const receiver = new HTTPReceiver({ signingSecret: SLACK_SIGNING_SECRET, processBeforeResponse: true });
const app = new App({
  ...(SLACK_BOT_TOKEN === undefined ? {} : { token: SLACK_BOT_TOKEN }),
  receiver,
  clientOptions: SLACK_API_URL === undefined ? {} : { slackApiUrl: SLACK_API_URL },
  convoStore: false,
  deferInitialization: true,
});
app.event('message', async ({ body }) => {
  if (!isStoring) return;
  const values = [body.team_id, body.event_id, new Date()];
  await pool.query('insert into bare values ($1, $2, $3) on conflict do nothing', values);
});
await app.init();
await receiver.start({ port: Number(PORT), host: '127.0.0.1' });
process.stdout.write('{"msg":"ready"}\n');
