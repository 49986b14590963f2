import { describe, expect, test } from '@jest/globals';
import { DETECTORS } from '../../src/detectors/index.ts';
import { FLAGS } from '../../src/detectors/types.ts';
import { RETENTION } from '../../src/digests/retention.ts';
import { readMessage } from '../../src/text/read-message.ts';
import { ANSWERS, checkAnswer, unknownKind } from '../../src/views/answers.ts';
import { commandHelp, helpMessage, USAGE, unknownCommand } from '../../src/views/help.ts';
import {
  IMPROVE_FIELDS,
  improvedMessage,
  improvedText,
  improveView,
  readPostValue,
  updateMessage,
} from '../../src/views/improve.ts';
import { meMessage } from '../../src/views/me.ts';
import { cut, plainMessage, type SlackMessage } from '../../src/views/message.ts';
import { noteMessage, ownWords } from '../../src/views/note.ts';
import { channelNotice } from '../../src/views/notice.ts';
import { HOSTILE_TEXTS } from '../helpers/hostile-texts.ts';
import { problemsWith } from '../helpers/slack-limits.ts';

const id = '0b9f4a3e-2f1c-4d0e-9a77-0d6a8f3b1c22';
const reason = 'Nobody can tell what has changed since last time.';
const suggestion = 'Name one thing that is different now, and what comes next.';

/** Nothing that a person wrote may reach a whole channel or come alive as markup. */
function expectHarmless(message: { readonly text?: string; readonly blocks: readonly unknown[] }): void {
  const texts = JSON.stringify(message.blocks) + (message.text ?? '');
  expect(texts).not.toMatch(/<!/);
  expect(problemsWith(message)).toEqual([]);
}

describe.each(HOSTILE_TEXTS)('with %s text', (_name, text) => {
  const match = { flag: 'vague_update', score: 1, rules: [], spans: [[0, text.length]], reason, suggestion } as const;

  test('a note is within the limits and harmless', () => {
    expectHarmless(noteMessage({ findingId: id, words: text, reason, suggestion }));
  });

  test('the modal is within the limits and every field fits', () => {
    const view = improveView(id, readMessage(text));
    expectHarmless({ blocks: view.blocks.filter((block) => block.type !== 'input') });
    expect(problemsWith(view)).toEqual([]);
    expect(view.private_metadata).toBe(id);
  });

  test('the improved text comes back as it was typed, and is harmless when posted', () => {
    const field = cut(text, 500);
    const improved = improvedText({ outcome: field, next: field, blocker: field });
    if (improved === '') return;
    const offer = improvedMessage({ findingId: id, text: improved });
    // The preformatted text and the button's value are shown to the author as plain characters.
    expect(problemsWith(offer)).toEqual([]);
    const value = /"value":("(?:[^"\\]|\\.)*")/.exec(JSON.stringify(offer.blocks))?.[1] ?? '""';
    expect(readPostValue(String(JSON.parse(value)))).toEqual({ findingId: id, text: improved });
    expectHarmless(updateMessage('U1', improved));
  });

  test('a checked draft and a record are within the limits and harmless', () => {
    const analysis = {
      flags: FLAGS.map((flag) => ({ ...match, flag })),
      signals: [],
      commitments: [],
      isEnglish: true,
    };
    expectHarmless(checkAnswer(text, analysis));
    const commitments = Array.from({ length: 60 }, () => ({ what: text, due: '2026-11-27', channelId: 'C1' }));
    expectHarmless(meMessage({ isMuted: false, commitments, findings: [], isOptedOut: false, looks: [] }));
  });
});

test('every other message is within the limits', () => {
  const messages: SlackMessage[] = [
    helpMessage(),
    ...USAGE.map((entry) => commandHelp(entry)),
    unknownCommand('x'.repeat(40), 'watch'),
    unknownKind('weekly'),
    channelNotice({ kind: 'decisions', watchedBy: 'UADMIN', retention: RETENTION, shadowDays: null, bots: [] }),
    channelNotice({ kind: 'decisions', watchedBy: 'UADMIN', retention: RETENTION, shadowDays: 14, bots: ['UGEEK'] }),
    ...Object.values(ANSWERS).map(plainMessage),
  ];
  for (const message of messages) expectHarmless(message);
});

test('every note that the rules can lead to has fewer than 60 words of its own, by direct message too', () => {
  const texts = DETECTORS.filter(({ label }) => FLAGS.some((flag) => flag === label)).flatMap((detector) => [
    { reason: detector.meaning, suggestion: detector.suggestion },
    ...detector.rules.map((rule) => ({
      reason: rule.reason ?? detector.meaning,
      suggestion: rule.suggestion ?? detector.suggestion,
    })),
  ]);
  expect(texts.length).toBeGreaterThan(100);
  const long = texts.filter((text) => {
    const note = { findingId: id, words: '', ...text };
    return Math.max(ownWords(note), ownWords({ ...note, direct: { channelId: 'C1', url: null } })) >= 60;
  });
  expect(long).toEqual([]);
});

test('a note has fewer than 60 words of its own, and gives the span, the reason and one edit', () => {
  const note = { findingId: id, words: 'Still <@U2> &amp; on it.', reason, suggestion };
  expect(ownWords(note)).toBeLessThan(60);
  expect(noteMessage(note).blocks[0]).toEqual({
    type: 'section',
    text: { type: 'mrkdwn', text: `> Still <@U2> &amp; on it.\n${reason}\n*Try:* ${suggestion}` },
  });
});

test('the modal sorts an update into its fields', () => {
  const view = improveView(
    id,
    readMessage('Yesterday: merged &lt;b&gt;\nToday: write the docs\nBlockers: waiting for <@U2>'),
  );
  const values = view.blocks.map((block) => ('element' in block ? block.element : {}));
  expect(values.filter((element) => 'initial_value' in element).map((element) => element.initial_value)).toEqual([
    'merged <b>',
    'write the docs',
    'waiting for <@U2>',
  ]);
});

test('the improved text has a line for each field that is filled in', () => {
  expect(IMPROVE_FIELDS).toEqual(['outcome', 'next', 'blocker']);
  expect(improvedText({ outcome: ' Merged it ', next: '', blocker: 'Key from <@U2>' })).toBe(
    'Outcome: Merged it\nBlocker: Key from <@U2>',
  );
  expect(improvedText({ outcome: ' ', next: '', blocker: '\n' })).toBe('');
});
