import type { KnownBlock, ModalView } from '@slack/types';
import type { Digest } from '../digests/digest.ts';
import { type DigestPart, digestParts, type Links } from './digest-parts.ts';
import { cut, type SlackMessage } from './message.ts';
import { withheldWords } from './share-words.ts';

export { type Links, linkKey } from './digest-parts.ts';

/** Opens everything that a digest says. The value says which one, see `writeDigestRef`. */
export const MORE_ACTION = 'digest.more';
/** Turns to another page of the same; the value is made by `writeDigestRef` too. */
export const PAGE_ACTION = 'digest.page';
export const DIGEST_VIEW = 'digest';

/** A chart that was uploaded: its file, and what it shows in words. */
export interface Picture {
  readonly channelId: string;
  readonly fileId: string;
  readonly title: string;
  readonly altText: string;
}

/** Which digest, and which page of it, a button asks for. A null channel stands for all channels of the lead. */
export interface DigestRef {
  readonly week: string;
  readonly channelId: string | null;
  readonly page: number;
}

/** Writes the value of a button. */
export function writeDigestRef(ref: DigestRef): string {
  return `${ref.week} ${ref.channelId ?? '*'} ${ref.page}`;
}

/** Reads the value of a button; null when it is none of ours. */
export function readDigestRef(value: unknown): DigestRef | null {
  const match = typeof value === 'string' ? /^(\d{4}-W\d\d) (\*|[CG][A-Z0-9]+) (\d{1,4})$/.exec(value) : null;
  const [, week, channel, page] = match ?? [];
  if (week === undefined || channel === undefined) return null;
  return { week, channelId: channel === '*' ? null : channel, page: Number(page) };
}

const SECTION = 3_000;
/** Parts and lines that fit into a message with room for the charts; the rest is behind the button. */
const MOST_PARTS = 12;
const MOST_CHARACTERS = 2_400;
const PAGE_SECTIONS = 40;
const MODAL_SECTION = 2_900;

const BASIS =
  'Based on the messages that members of this workspace wrote in the channels above in the last full week, read by fixed rules; the rules miss some and are sometimes wrong. ' +
  'No figure is from fewer people than the minimum, no message is quoted, and a message is linked only when its channel agreed and its author knew first. ' +
  'You get this because you were added as a lead there; nobody else gets it. *It is not for appraisal, pay or discipline.*';

/** What a digest is based on, and what it is not for. */
function basis({ minimum }: Digest): string {
  return `${BASIS} ${withheldWords(minimum)}`;
}

/** The weekly digest to a lead. However much happened it fits: what is left out is behind *Everything*. */
export function digestMessage(
  digest: Digest,
  links: Links,
  pictures: readonly Picture[],
  channelId: string | null = null,
): SlackMessage {
  const parts = digestParts(digest, links);
  const shown = parts.length <= MOST_PARTS ? parts : [...parts.slice(0, MOST_PARTS - 1), ...parts.slice(-1)];
  const blocks: KnownBlock[] = [header(digest.week)];
  let isCut = shown.length < parts.length;
  for (const part of shown) {
    const short = shorten(part);
    isCut ||= short.isCut;
    blocks.push({ type: 'section', text: { type: 'mrkdwn', text: short.text } });
    for (const picture of pictures) if (picture.channelId === part.channelId) blocks.push(imageBlock(picture));
  }
  if (shown.length < parts.length) {
    const left = parts.length - shown.length;
    blocks.push({
      type: 'context',
      elements: [{ type: 'mrkdwn', text: `${left} more ${left === 1 ? 'channel' : 'channels'} behind the button.` }],
    });
  }
  if (isCut) {
    blocks.push({
      type: 'actions',
      elements: [
        {
          type: 'button',
          action_id: MORE_ACTION,
          text: { type: 'plain_text', text: 'Everything' },
          value: writeDigestRef({ week: digest.week, channelId, page: 0 }),
          accessibility_label: 'Show everything that this digest says',
        },
      ],
    });
  }
  blocks.push({ type: 'context', elements: [{ type: 'mrkdwn', text: basis(digest) }] });
  return { text: cut(`Your weekly digest, ${digest.week}.\n${inWords(parts)}`, 4_000), blocks };
}

function header(week: string): KnownBlock {
  return { type: 'header', text: { type: 'plain_text', text: `Your weekly digest, ${week}` } };
}

function shorten({ title, lines }: DigestPart): { readonly text: string; readonly isCut: boolean } {
  const kept: string[] = [];
  let length = title.length + 2;
  for (const line of lines) {
    length += line.length + 1;
    if (length > MOST_CHARACTERS) break;
    kept.push(line);
  }
  const left = lines.length - kept.length;
  const rest = left === 0 ? [] : [`_… and ${left} more lines behind the button_`];
  return { text: cut([`*${title}*`, ...kept, ...rest].join('\n'), SECTION), isCut: left > 0 };
}

function imageBlock({ fileId, title, altText }: Picture): KnownBlock {
  return {
    type: 'image',
    slack_file: { id: fileId },
    alt_text: cut(altText, 2_000),
    title: { type: 'plain_text', text: cut(title, 2_000) },
  };
}

function inWords(parts: readonly DigestPart[]): string {
  return parts.map(({ title, lines }) => [title, ...lines].join('\n')).join('\n');
}

/** Everything that a digest says, page by page. */
export function digestView(digest: Digest, links: Links, ref: DigestRef): ModalView {
  const sections = digestParts(digest, links).flatMap(sectionsOf);
  const pages = Math.max(1, Math.ceil(sections.length / PAGE_SECTIONS));
  const page = Math.min(ref.page, pages - 1);
  const turn = (to: number, text: string) => ({
    type: 'button' as const,
    action_id: `${PAGE_ACTION}.${text.toLowerCase()}`,
    text: { type: 'plain_text' as const, text },
    value: writeDigestRef({ ...ref, page: to }),
  });
  const buttons = [
    ...(page > 0 ? [turn(page - 1, 'Back')] : []),
    ...(page < pages - 1 ? [turn(page + 1, 'Next')] : []),
  ];
  return {
    type: 'modal',
    callback_id: DIGEST_VIEW,
    title: { type: 'plain_text', text: `Digest ${digest.week}` },
    close: { type: 'plain_text', text: 'Close' },
    blocks: [
      ...sections
        .slice(page * PAGE_SECTIONS, (page + 1) * PAGE_SECTIONS)
        .map((text) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } })),
      ...(buttons.length === 0 ? [] : [{ type: 'actions' as const, elements: buttons }]),
      { type: 'context', elements: [{ type: 'mrkdwn', text: basis(digest) }] },
    ],
  };
}

function sectionsOf({ title, lines }: DigestPart): string[] {
  const sections = [`*${title}*`];
  for (const line of lines) {
    const last = sections.at(-1) ?? '';
    if (last.length + 1 + line.length <= MODAL_SECTION) sections[sections.length - 1] = `${last}\n${line}`;
    else sections.push(cut(line, MODAL_SECTION));
  }
  return sections;
}
