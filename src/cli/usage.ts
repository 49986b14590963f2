/** How each command is used. */
export const USAGE = `ownership-lens <command>

  scan <export folder or .zip>   read a Slack export and make a summary, a report or JSON lines
  analyze < in.jsonl             one JSON object a line in, one a line out
  check "text"                   what the bot would say about one message
  demo                           try it in the browser, with a bundled, invented workspace
  serve                          run the Slack bot
  migrate                        bring the database up to date and leave
  backup <file>                  write the embedded database to one file
  restore <file>                 make a backup the embedded database
  manifest <https address>       the Slack app for many workspaces, to paste at Slack
  keys new|rotate                make a key for stored tokens; encrypt them anew with the newest

"ownership-lens <command> --help" tells more about each.`;

export const SCAN_USAGE = `ownership-lens scan <export folder or .zip> [options]

  --channel <name>        only this channel; may be repeated
  --since <YYYY-MM-DD>    from this day on (UTC)
  --until <YYYY-MM-DD>    up to and including this day (UTC)
  --format text|jsonl|html
                          a summary of the team (default), one JSON line per message, or a report to open in a browser
  --ledger                one JSON line per promise instead, with what became of it
  --now <day, time or ts> the moment at which ledger and report are read; default: the export's newest message
  --out <file>            write there instead of to the terminal
  --threads <n>           analyse in so many threads; default: by the machine and the size of the export
  --standup-bot <name>    the bot that relays standups; default: any bot that posts under a member's name
  --named --i-told-the-team
                          JSON lines carry the user ids of the export instead of a pseudonym for this run, and
                          the report lists open and slipped promises with names.
                          Only for a team that knows and agrees; never for appraisal, pay or discipline.

Direct messages are never read. Summary and report speak of the team: no figure has fewer than 5 people behind it.`;

export const ANALYZE_USAGE = `ownership-lens analyze < in.jsonl > out.jsonl

One JSON object a line:
  {"id", "text", "parent"?, "before"?, "author"?, "date"?, "tz"?, "kind"?}
  parent   the first message of the thread: a string, or {"author", "text", "date"?}
  before   the conversation before it, oldest first: [{"author", "text", "date"?}]
  date     null, YYYY-MM-DD or YYYY-MM-DDTHH:MM, local time; without it relative due dates stay null
  tz       IANA name of the author's zone (UTC if left out)

Answers come in the same order. A line that can't be read is answered with {"id"?, "error"}; the rest goes on, and
the exit code is 1 at the end.`;

export const CHECK_USAGE = `ownership-lens check "text" [options]

  --parent "text"   the message that it replies to
  --json            the answer as JSON`;

export const DEMO_USAGE = `ownership-lens demo

Serves a page on this machine alone and prints its address: a playground for updates, and a tour of an invented sample
workspace as Slack would show it. Needs no Slack. PORT sets the port; without it a free one is taken. Ctrl-C ends it.`;

export const SERVE_USAGE = `ownership-lens serve

Runs the Slack bot until it is stopped. Configured by environment variables or a .env file; see .env.example.`;

export const MIGRATE_USAGE = `ownership-lens migrate

Brings the database up to date and leaves. "serve" does the same at its start.`;

export const BACKUP_USAGE = `ownership-lens backup <file>

Writes everything in the embedded database (DATA_DIR) to one file, which only you may read. Stop the bot first.
The file holds what the database holds: ids, findings, promises, settings.`;

export const RESTORE_USAGE = `ownership-lens restore <file>

Makes a backup the embedded database in DATA_DIR, which must not hold one yet.`;

export const KEYS_USAGE = `ownership-lens keys new
ownership-lens keys rotate

new     prints a new key for ENCRYPTION_KEYS, under today's name.
rotate  encrypts every stored token anew with the newest key, which is the first of ENCRYPTION_KEYS. Put the new key in
        front, start every copy of the bot with it, then rotate. It may be cut short and run again.`;

export const MANIFEST_USAGE = `ownership-lens manifest <https address>

Prints the manifest of a Slack app that many workspaces and organisations can install, and that is called at this
address. Paste it at https://api.slack.com/apps, "Create New App", "From a manifest".`;
