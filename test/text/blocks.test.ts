import { expect, test } from '@jest/globals';
import { readAttachments, readRelayedText } from '../../src/text/attachments.ts';
import { readBlocks } from '../../src/text/blocks.ts';

const text = (words: string, style?: object): object => ({ type: 'text', text: words, ...(style ? { style } : {}) });
const section = (...elements: object[]): object => ({ type: 'rich_text_section', elements });
const rich = (...elements: object[]): object[] => [{ type: 'rich_text', elements }];

test.each<[string, object[], string]>([
  ['plain words are escaped', rich(section(text('a < b & c'))), 'a &lt; b &amp; c'],
  [
    'styles touch their words',
    rich(section(text('see '), text('this ', { bold: true }), text('that', { italic: true, strike: true }))),
    'see *this* ~_that_~',
  ],
  ['code', rich(section(text('run '), text('npm ci', { code: true }))), 'run `npm ci`'],
  [
    'entities',
    rich(
      section(
        { type: 'user', user_id: 'U1' },
        text(' '),
        { type: 'channel', channel_id: 'C1' },
        text(' '),
        { type: 'broadcast', range: 'here' },
        { type: 'emoji', name: 'tada' },
        { type: 'usergroup', usergroup_id: 'S1' },
      ),
    ),
    '<@U1> <#C1> <!here>:tada:<!subteam^S1>',
  ],
  [
    'links',
    rich(
      section({ type: 'link', url: 'https://x.example/a', text: 'PR' }, text(' '), {
        type: 'link',
        url: 'https://y.example',
      }),
    ),
    '<https://x.example/a|PR> <https://y.example>',
  ],
  [
    'lists, ordered and indented',
    rich(
      { type: 'rich_text_list', style: 'bullet', indent: 0, elements: [section(text('one')), section(text('two'))] },
      { type: 'rich_text_list', style: 'ordered', indent: 1, offset: 2, elements: [section(text('three'))] },
    ),
    '• one\n• two\n    3. three',
  ],
  [
    'quotes and code blocks',
    rich(
      { type: 'rich_text_quote', elements: [text('said\nbefore')] },
      { type: 'rich_text_preformatted', elements: [text('x = 1')] },
    ),
    '&gt; said\n&gt; before\n```\nx = 1\n```',
  ],
  [
    'sections, headers, fields and contexts',
    [
      { type: 'header', text: { type: 'plain_text', text: 'Today & tomorrow' } },
      { type: 'section', text: { type: 'mrkdwn', text: '*Plan*' }, fields: [{ type: 'mrkdwn', text: 'a' }] },
      { type: 'divider' },
      { type: 'context', elements: [{ type: 'mrkdwn', text: 'b' }, { type: 'image' }, { type: 'mrkdwn', text: 'c' }] },
      { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'Edit' } }] },
    ],
    'Today &amp; tomorrow\n*Plan*\na\nb c',
  ],
  [
    'markdown',
    [{ type: 'markdown', text: '## Today\n- **ship** [it](https://x.example)\n> a & b' }],
    'Today\n• *ship* <https://x.example|it>\n&gt; a &amp; b',
  ],
  [
    'tables',
    [
      {
        type: 'table',
        rows: [
          [
            { type: 'raw_text', text: 'a' },
            { type: 'rich_text', elements: [section(text('b'))] },
          ],
        ],
      },
    ],
    'a | b',
  ],
])('%s', (_name, blocks, expected) => {
  expect(readBlocks(blocks)).toBe(expected);
});

test.each([
  [null],
  [undefined],
  ['x'],
  [{}],
  [[null, 1, { type: 'new_kind', text: 'x' }, { type: 'rich_text', elements: 3 }]],
])('what is no block adds nothing: %j', (blocks) => {
  expect(readBlocks(blocks)).toBe('');
});

test.each<[string, object[], string]>([
  ['questions above answers', [{ title: 'Today?', text: 'Ship it', fallback: 'x' }], 'Today?\nShip it'],
  ['questions in fields', [{ fields: [{ title: 'Today?', value: 'Ship it' }] }], 'Today?\nShip it'],
  [
    'blocks inside',
    [{ pretext: 'Ana:', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'hi' } }] }],
    'Ana:\nhi',
  ],
  ['the fallback where nothing else is', [{ fallback: 'only this' }], 'only this'],
])('attachments: %s', (_name, attachments, expected) => {
  expect(readAttachments(attachments)).toBe(expected);
});

const SAID = [{ title: 'Today?', text: 'Ship it' }];
const INTRODUCTION = [{ type: 'section', text: { type: 'mrkdwn', text: '*Ana* posted' } }];

test.each([
  ["the bot's introduction is left out", { text: '*Ana* posted', attachments: SAID }, 'Today?\nShip it'],
  ['also as a block', { text: '*Ana* posted', blocks: INTRODUCTION, attachments: SAID }, 'Today?\nShip it'],
  ['blocks alone', { text: 'fallback', blocks: INTRODUCTION }, '*Ana* posted'],
  ['plain text alone', { text: 'just text' }, 'just text'],
  ['nothing at all', {}, ''],
])('a relayed post: %s', (_name, post, expected) => {
  expect(readRelayedText(post)).toBe(expected);
});
