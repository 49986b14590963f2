import { describe, expect, test } from '@jest/globals';
import { addDays, PLAIN_CALENDAR } from '../../src/commitments/calendar.ts';
import { buildLedger, type LedgerEntry, type LedgerRow } from '../../src/commitments/ledger.ts';
import { AT_ONCE } from '../../src/commitments/lifecycle.ts';
import type { Analysis, CommitmentMatch, ContextMessage, Flag, Signal } from '../../src/detectors/types.ts';
import { readMessage } from '../../src/text/read-message.ts';

interface Said {
  readonly on: string;
  readonly text: string;
  readonly user?: string;
  readonly channel?: string;
  /** Index of the message it replies to. */
  readonly replyTo?: number;
  /** What it promises and until when. */
  readonly promises?: readonly (readonly [what: string, due: string | null, rule?: string])[];
  readonly flags?: readonly Flag[];
  readonly signals?: readonly Signal[];
}

function analysisOf({ text, promises = [], flags = [], signals = [] }: Said): Analysis {
  const commitments: CommitmentMatch[] = promises.map(([what, due, rule = 'r']) => ({
    what,
    due,
    span: [0, text.length],
    rule,
  }));
  return {
    commitments,
    flags: flags.map((flag) => ({ flag, score: 1, rules: [], spans: [], reason: '', suggestion: '' })),
    signals: signals.map((signal) => ({ signal, score: 1, rules: [], spans: [[0, text.length]] })),
    isEnglish: true,
  };
}

function ledgerOf(story: readonly Said[], today: string, calendar = PLAIN_CALENDAR): LedgerRow[] {
  const ledger = buildLedger(calendar);
  const thread: (ContextMessage & { readonly root: number })[] = [];
  story.forEach((said, at) => {
    const root = said.replyTo ?? at;
    const message = readMessage(said.text);
    const sentAt = { date: said.on, time: '10:00' };
    const earlier = thread.filter((one) => one.root === root);
    const entry: LedgerEntry = {
      channel: said.channel ?? 'standup',
      ts: `${at}.0`,
      user: said.user ?? 'ana',
      threadTs: said.replyTo === undefined ? null : `${said.replyTo}.0`,
      sentAt,
      message,
      analysis: analysisOf(said),
      context: {
        author: said.user ?? 'ana',
        parent: said.replyTo === undefined ? null : (earlier[0] ?? null),
        conversation: said.replyTo === undefined ? [] : earlier.slice(1),
        own: [],
        sentAt,
        channelKind: 'standup',
      },
    };
    ledger.add(entry);
    thread.push({ author: entry.user, message, sentAt, root });
  });
  return ledger.close(today);
}

/** Monday 2 March; the promise is due on Friday the 6th. */
const PROMISE: Said = {
  on: '2026-03-02',
  text: "I'll have the S3 cost report by Friday",
  promises: [['the S3 cost report', '2026-03-06']],
};

function endOf(story: readonly Said[], today = '2026-03-20'): readonly [string, string | null] {
  const row = ledgerOf([PROMISE, ...story], today)[0];
  return [row?.status ?? 'none', row?.resolved_ts ?? null];
}

describe('what becomes of a promise', () => {
  const rows: readonly (readonly [string, readonly Said[], readonly [string, string | null]])[] = [
    ['a report on the day', [{ on: '2026-03-06', text: 'The S3 cost report is out.' }], ['kept', '1.0']],
    ['a report before it', [{ on: '2026-03-04', text: 'S3 cost report is merged and sent to Ana' }], ['kept', '1.0']],
    [
      'the done part of the next standup',
      [{ on: '2026-03-09', text: 'Y: S3 cost report\nT: broker sizing' }],
      ['kept', '1.0'],
    ],
    [
      'a report in another channel',
      [{ on: '2026-03-06', text: 'S3 cost report is out, link in the wiki', channel: 'growth' }],
      ['kept', '1.0'],
    ],
    ['a bare report in its thread', [{ on: '2026-03-06', text: 'Sent.', replyTo: 0 }], ['kept', '1.0']],
    [
      'told after its day to be there only now',
      [{ on: '2026-03-09', text: 'the S3 cost report is in the wiki now' }],
      ['slipped', '1.0'],
    ],
    [
      'asked for on its day, and a no',
      [
        { on: '2026-03-06', text: 'ana, is the S3 cost report in the wiki?', user: 'bob' },
        { on: '2026-03-06', text: 'oh god no, got dragged onto the counter', replyTo: 1 },
      ],
      ['slipped', '2.0'],
    ],
    ['silence', [], ['slipped', null]],
    ['other work done', [{ on: '2026-03-06', text: 'The broker volume is resized.' }], ['slipped', null]],
    [
      'someone else’s similar words',
      [{ on: '2026-03-06', text: 'The cost sheet is sent.', user: 'bob' }],
      ['slipped', null],
    ],
    [
      'a colleague who merges it in its thread',
      [{ on: '2026-03-06', text: 'Reviewed. Merged.', user: 'bob', replyTo: 0 }],
      ['kept', '1.0'],
    ],
    [
      'moved before its day with a new date',
      [
        {
          on: '2026-03-04',
          text: "the S3 cost report won't make Friday, it comes on Tuesday instead",
          promises: [['the S3 cost report', '2026-03-10']],
          signals: ['recontract'],
        },
      ],
      ['recontracted', '1.0'],
    ],
    [
      'moved in words alone',
      [{ on: '2026-03-04', text: 'S3 cost report: not possible by Friday, Tuesday instead' }],
      ['recontracted', '1.0'],
    ],
    [
      'carried over after its day',
      [{ on: '2026-03-10', text: 'T: S3 cost report', promises: [['S3 cost report', '2026-03-10']] }],
      ['slipped', '1.0'],
    ],
    ['admitted', [{ on: '2026-03-09', text: "Didn't get to the S3 cost report." }], ['slipped', '1.0']],
    [
      'asked for and not done',
      [
        { on: '2026-03-10', text: 'ana, where is the S3 cost report?', user: 'bob' },
        { on: '2026-03-10', text: 'needs a bit more love', replyTo: 1 },
      ],
      ['slipped', '2.0'],
    ],
    [
      'dropped',
      [{ on: '2026-03-04', text: 'We are not doing the S3 cost report, finance has one.' }],
      ['dropped', '1.0'],
    ],
    ['trouble before its day', [{ on: '2026-03-04', text: 'S3 cost report is not ready yet' }], ['slipped', null]],
    [
      'reported late to have been done in time',
      [{ on: '2026-03-12', text: 'the S3 cost report is in the wiki since Friday, comments welcome' }],
      ['kept', '1.0'],
    ],
    [
      'a step reported while the day still holds',
      [{ on: '2026-03-05', text: 'S3 cost report: numbers of the S3 cost report checked. Friday still holds.' }],
      ['slipped', null],
    ],
    [
      'a later day with what stands against the first one',
      [{ on: '2026-03-06', text: 'S3 cost report: not today with the audit in the house. Wednesday noon.' }],
      ['recontracted', '1.0'],
    ],
    [
      'a cause found, and therefore a later day',
      [
        {
          on: '2026-03-05',
          text: 'Found two wrong prices in the S3 cost report. It goes out on Tuesday, not on Friday.',
          signals: ['recontract'],
        },
      ],
      ['recontracted', '1.0'],
    ],
    [
      'a part and a later day for the rest',
      [{ on: '2026-03-06', text: 'S3 cost report: 3 of 4 pages. The last needs the invoice, so I say Tuesday.' }],
      ['recontracted', '1.0'],
    ],
    [
      'the next day named beside a report that it is done',
      [{ on: '2026-03-06', text: 'The S3 cost report is out, no comments needed until Tuesday.' }],
      ['kept', '1.0'],
    ],
    [
      'asked for and answered with a denied act',
      [
        { on: '2026-03-10', text: 'ana, did you write the S3 cost report?', user: 'bob' },
        { on: '2026-03-10', text: "I haven't opened it, it went under with the audit.", replyTo: 1 },
      ],
      ['slipped', '2.0'],
    ],
    [
      'asked for and answered with a no',
      [
        { on: '2026-03-09', text: 'ana, is the S3 cost report finished?', user: 'bob' },
        { on: '2026-03-09', text: 'No. The audit took the whole day.', replyTo: 1 },
      ],
      ['slipped', '2.0'],
    ],
    ['reported done a week late', [{ on: '2026-03-13', text: 'S3 cost report is out' }], ['slipped', '1.0']],
  ];
  test.each(rows)('%s', (_name, story, expected) => {
    expect(endOf(story)).toEqual(expected);
  });

  test('within the grace it is still open', () => {
    expect(endOf([], '2026-03-06')).toEqual(['open', null]);
    expect(endOf([], '2026-03-09')).toEqual(['open', null]);
    expect(endOf([], '2026-03-10')).toEqual(['slipped', null]);
  });

  test('a smaller number than was promised is no success, the whole number is', () => {
    const promised: Said = {
      on: '2026-03-02',
      text: 'She can have all forty samples on Friday',
      promises: [['all forty samples', '2026-03-06']],
    };
    const endWith = (text: string): string | undefined =>
      ledgerOf([promised, { on: '2026-03-06', text, replyTo: 0 }], '2026-03-20')[0]?.status;
    expect(endWith('26 samples are in the freezer.')).toBe('slipped');
    expect(endWith('40 samples are in the freezer.')).toBe('kept');
  });

  test('what was reported on on its day, in open words, counts as done where nothing more was said by the end', () => {
    const promised: Said = {
      on: '2026-03-02',
      text: 'List of broken pipelines on Friday',
      promises: [['list of broken pipelines', '2026-03-06']],
    };
    const report: Said = { on: '2026-03-06', text: 'List of broken pipelines: 212 missing, 180 from the foundry' };
    expect(ledgerOf([promised, report], '2026-03-06')[0]).toMatchObject({ status: 'kept', resolved_ts: '1.0' });
    expect(ledgerOf([promised], '2026-03-06')[0]).toMatchObject({ status: 'open' });
  });

  test('a part of all is no success after the day', () => {
    const story: Said[] = [
      { on: '2026-03-02', text: 'all nine endpoints by Friday', promises: [['all nine endpoints', '2026-03-06']] },
      { on: '2026-03-09', text: '3 of 9 endpoints are live' },
    ];
    expect(ledgerOf(story, '2026-03-20')[0]).toMatchObject({ status: 'slipped', resolved_ts: '1.0' });
  });

  test('done, then promised again before its day: it was only a part', () => {
    const story: Said[] = [
      PROMISE,
      { on: '2026-03-04', text: 'S3 cost report is done' },
      { on: '2026-03-05', text: 'T: S3 cost report', promises: [['S3 cost report', '2026-03-05']] },
    ];
    expect(ledgerOf(story, '2026-03-05')[0]?.status).toBe('open');
  });
});

describe('what is promised for this very moment', () => {
  const now: Said = {
    on: '2026-03-06',
    text: 'Restoring the S3 cost report now.',
    promises: [['the S3 cost report', '2026-03-06', AT_ONCE]],
  };

  test.each([
    ['silence is no slip', [], { status: 'open', resolved_ts: null }],
    [
      'a report closes it',
      [{ on: '2026-03-09', text: 'The S3 cost report is out.' }],
      { status: 'kept', resolved_ts: '1.0' },
    ],
    [
      'an admission is a slip',
      [{ on: '2026-03-09', text: 'I forgot the S3 cost report, sorry.' }],
      { status: 'slipped', resolved_ts: '1.0' },
    ],
  ])('%s', (_name, story: readonly Said[], end) => {
    expect(ledgerOf([now, ...story], '2026-03-20')[0]).toMatchObject(end);
  });
});

describe('rows', () => {
  test('a move ends one row and opens another; the first date stays', () => {
    const rows = ledgerOf(
      [
        PROMISE,
        {
          on: '2026-03-04',
          text: 'S3 cost report moves to Tuesday',
          promises: [['S3 cost report', '2026-03-10']],
          signals: ['recontract'],
        },
        { on: '2026-03-10', text: 'S3 cost report is out' },
      ],
      '2026-03-20',
    );
    expect(rows).toEqual([
      {
        channel: 'standup',
        ts: '0.0',
        user: 'ana',
        what: 'the S3 cost report',
        due: '2026-03-06',
        status: 'recontracted',
        resolved_ts: '1.0',
      },
      {
        channel: 'standup',
        ts: '1.0',
        user: 'ana',
        what: 'S3 cost report',
        due: '2026-03-10',
        status: 'kept',
        resolved_ts: '2.0',
      },
    ]);
  });

  test('several promises of a message are several rows, and a report closes only its own', () => {
    const rows = ledgerOf(
      [
        {
          on: '2026-03-02',
          text: 'Broker sizing and the rota proposal by Friday',
          promises: [
            ['broker sizing', '2026-03-06'],
            ['rota proposal', '2026-03-06'],
          ],
        },
        { on: '2026-03-06', text: 'The broker sizing is in the ticket.' },
      ],
      '2026-03-20',
    );
    expect(rows.map(({ what, status }) => [what, status])).toEqual([
      ['broker sizing', 'kept'],
      ['rota proposal', 'slipped'],
    ]);
  });

  test('a promise without a date stays open until it is reported', () => {
    const undated: Said = {
      on: '2026-03-02',
      text: "I'll renew the demo certificates",
      promises: [['renew the demo certificates', null]],
    };
    expect(ledgerOf([undated], '2026-06-01')[0]).toMatchObject({ status: 'open', due: null });
    const done: Said = { on: '2026-03-04', text: 'The demo certificates are renewed.' };
    expect(ledgerOf([undated, done], '2026-06-01')[0]).toMatchObject({ status: 'kept', resolved_ts: '1.0' });
  });

  test('holidays count for the grace', () => {
    const easter = { ...PLAIN_CALENDAR, holidays: new Set(['2026-03-09']) };
    expect(ledgerOf([PROMISE], '2026-03-10', easter)[0]?.status).toBe('open');
    expect(ledgerOf([PROMISE], '2026-03-11', easter)[0]?.status).toBe('slipped');
  });

  test('a long export with many people and much alike is followed to its end', () => {
    const story = Array.from({ length: 2000 }, (_, at): Said => {
      const on = addDays('2026-03-02', Math.floor(at / 40));
      const what = `import part ${at} item w${at % 97}`;
      return {
        on,
        user: `u${at % 20}`,
        text: `T: part ${at} of the import and item w${at % 97}`,
        promises: [[what, on]],
      };
    });
    expect(ledgerOf(story, '2026-03-20')).toHaveLength(2000);
  });
});
