import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyse, compileRuleset } from '../../src/detectors/index.ts';
import type { Analysis, Context } from '../../src/detectors/types.ts';
import { readMessage } from '../../src/text/read-message.ts';
import { checkAnswer, unknownKind } from '../../src/views/answers.ts';
import { unknownCommand } from '../../src/views/help.ts';
import { improvedMessage, improvedText, improveView, updateMessage } from '../../src/views/improve.ts';
import { asTyped, defuse, escapeTyped, quoteLine } from '../../src/views/markup.ts';
import { meMessage } from '../../src/views/me.ts';
import { noteMessage } from '../../src/views/note.ts';
import { holds, oddText } from '../helpers/fuzz.ts';
import { problemsWith } from '../helpers/slack-limits.ts';

const FINDING = '11111111-1111-4111-8111-111111111111';
const ruleset = compileRuleset();

function contextOf(parent: string, own: string): Context {
  const sentAt = { date: '2026-11-24', time: '10:00' };
  const before = { author: 'U1', message: readMessage(own), sentAt: { date: '2026-11-23', time: null } };
  return {
    author: 'U1',
    parent: { author: 'U2', message: readMessage(parent), sentAt },
    conversation: [before],
    own: [before],
    sentAt,
    channelKind: 'standup',
  };
}

/** Slack acts on `<!…>`, and on links, only where they stand unescaped in a field that it reads as markup. */
function mentionsIn(payload: unknown): string[] {
  const found: string[] = [];
  visit(payload, true);
  return found;

  function visit(value: unknown, isMarkup: boolean): void {
    if (typeof value === 'string') {
      const entities = value.match(/<[^>]*>/g) ?? [];
      if (isMarkup) found.push(...entities.filter((entity) => !/^<(@[UW][A-Z0-9]+|#C[A-Z0-9]+)>$/.test(entity)));
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const isPlain = 'type' in value && ['plain_text', 'text', 'plain_text_input'].includes(String(value.type));
    for (const [key, inner] of Object.entries(value)) visit(inner, !isPlain && key !== 'value');
  }
}

function expectWithin(analysis: Analysis, raw: string): void {
  const spans = [...analysis.flags, ...analysis.signals].flatMap((match) => match.spans);
  for (const [start, end] of [...spans, ...analysis.commitments.map(({ span }) => span)]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(raw.length);
  }
}

test('any text is read into tokens that stand in order inside it', async () => {
  await holds('text', oddText, 300, (raw) => {
    const { tokens, items, sentences } = readMessage(raw);
    // The words of a contraction share its place.
    const misplaced = tokens.filter(
      ({ start, end }, at) => start < (tokens[at - 1]?.start ?? 0) || end <= start || end > raw.length,
    );
    const empty = [...items, ...sentences].filter(({ from, to }) => from < 0 || to <= from || to > tokens.length);
    expect({ misplaced, empty }).toEqual({ misplaced: [], empty: [] });
  });
}, 300_000);

test('a sentence has an end, however long the text goes on without a full stop', () => {
  const { sentences } = readMessage('and then we '.repeat(10_000));
  expect(Math.max(...sentences.map(({ from, to }) => to - from))).toBeLessThanOrEqual(201);
});

test('any message in any surroundings is analysed, the same way each time, with spans inside it', async () => {
  await holds('analyse', fc.tuple(oddText, oddText, oddText), 120, ([text, parent, own]) => {
    const message = readMessage(text);
    const analysis = analyse(message, contextOf(parent, own), ruleset);
    expectWithin(analysis, text);
    expect(analyse(readMessage(text), contextOf(parent, own), ruleset)).toEqual(analysis);
    for (const { due } of analysis.commitments) if (due !== null) expect(due).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
}, 300_000);

test('nothing that a person wrote can notify a channel or pass for a link, in whatever view', async () => {
  await holds('views', fc.tuple(oddText, oddText), 150, ([text, other]) => {
    const message = readMessage(text);
    const analysis = analyse(message, contextOf(other, other), ruleset);
    const typed = improvedText({ outcome: text.slice(0, 500), next: other.slice(0, 500), blocker: '' });
    const payloads = [
      checkAnswer(text, analysis),
      noteMessage({ findingId: FINDING, words: text, reason: 'Because.', suggestion: 'Try.' }),
      improvedMessage({ findingId: FINDING, text: typed === '' ? 'x' : typed }),
      updateMessage('U1', typed === '' ? 'x' : typed),
      unknownKind(escapeTyped(text.slice(0, 40)).replace(/`/g, "'")),
      unknownCommand(escapeTyped(text.slice(0, 40)).replace(/`/g, "'"), null),
      meMessage({
        isMuted: false,
        isOptedOut: false,
        looks: [],
        findings: [],
        commitments: analysis.commitments.map(({ what, due }) => ({ what, due, channelId: 'C1' })),
      }),
    ];
    for (const payload of payloads) {
      expect(mentionsIn(payload)).toEqual([]);
      expect(problemsWith(payload)).toEqual([]);
    }
    const view = improveView(FINDING, message);
    expect(mentionsIn(view)).toEqual([]);
    expect(problemsWith(view)).toEqual([]);
    for (const safe of [defuse(text), escapeTyped(text), quoteLine(text, 140)]) expect(mentionsIn(safe)).toEqual([]);
    expect(mentionsIn(escapeTyped(asTyped(text)))).toEqual([]);
  });
}, 300_000);
