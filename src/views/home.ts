import type { ActionsBlockElement, HomeView, KnownBlock } from '@slack/types';
import type { Flag } from '../detectors/types.ts';
import { type CommitmentRecord, commitmentBlocks } from './commitments.ts';
import { MORE_ACTION } from './digest.ts';
import { FLAG_NAMES } from './label-names.ts';
import { type Look, lookLine } from './look.ts';
import { mentionOf, quoteLine } from './markup.ts';
import { cut } from './message.ts';
import { TUNE_ACTION } from './rules.ts';
import { SETUP_ACTION } from './setup.ts';
import { goLiveButton, type ReviewCounts, reviewWords } from './shadow.ts';

/**
 * Buttons of the Home tab. Those about a finding carry its id as their value, and in their action id too, since ids of
 * a view must differ.
 */
export const HOME_ACTIONS = {
  right: 'home.right',
  notRight: 'home.not_right',
  mute: 'home.mute',
  unmute: 'home.unmute',
  export: 'home.export',
} as const;

/** One of the person's own findings. */
export interface HomeFinding {
  readonly findingId: string;
  readonly flag: Flag;
  readonly channelId: string;
  readonly day: string;
  /** Address of the message, when it could be had. */
  readonly link: string | null;
  /** The words that were seen, as raw message text; null when they could not be read now. */
  readonly words: string | null;
  readonly state: 'open' | 'contested' | 'fixed' | 'reviewed_right';
  /** What they did with the hint, in the order in which they did. */
  readonly answers: readonly ('improve' | 'not_right' | 'not_now' | 'posted')[];
}

/** Everything on somebody's Home tab. It is theirs alone. */
export interface HomeFacts {
  readonly isShadow: boolean;
  readonly isMuted: boolean;
  readonly isOptedOut: boolean;
  readonly minimumGroup: number;
  readonly promises: CommitmentRecord;
  readonly findings: readonly HomeFinding[];
  readonly moreFindings: number;
  /** Channels that the person wrote in lately, and who gets their digest. */
  readonly channels: readonly {
    readonly channelId: string;
    readonly leads: readonly string[];
    readonly isNaming: boolean;
  }[];
  readonly looks: readonly Look[];
  /** Channels that the person leads; each opens its digest. */
  readonly led: readonly { readonly channelId: string; readonly digestRef: string }[];
  /** Null for everybody but admins. */
  readonly admin: {
    readonly health: readonly string[];
    readonly shadow: {
      readonly since: Date;
      readonly reportDay: string;
      readonly counts: readonly ReviewCounts[];
    } | null;
  } | null;
}

/** Slack takes 100 blocks, of which promises take 45; the lists are cut so that all of them fit. */
const MOST = { findings: 10, channels: 20, looks: 15, led: 8 } as const;

const DID: Readonly<Record<HomeFinding['answers'][number], string>> = {
  improve: 'you opened *Improve it*',
  posted: 'you posted a better text',
  not_now: 'you left it for now',
  not_right: 'you said it was not right',
};

/** The Home tab of a member of the workspace. */
export function homeView(facts: HomeFacts): HomeView {
  return {
    type: 'home',
    blocks: [
      ...(facts.admin === null ? [] : adminBlocks(facts.admin)),
      ...(facts.led.length === 0 ? [] : leadBlocks(facts)),
      header('My promises'),
      ...commitmentBlocks(facts.promises, 'home'),
      header('What I noticed in my messages'),
      section(noticedWords(facts)),
      ...facts.findings.slice(0, MOST.findings).flatMap((finding) => findingBlocks(finding, facts.isShadow)),
      ...(facts.moreFindings > 0
        ? [context(`… and ${facts.moreFindings} older. \`/ownership export\` has all of it.`)]
        : []),
      header('What my leads can see'),
      lines(
        facts.channels.map((channel) => leadSees(channel, facts)),
        MOST.channels,
        'You wrote in no channel that I read.',
      ),
      header('Who was shown a link to one of my messages'),
      lines(facts.looks.map(lookLine), MOST.looks, 'Nobody.'),
      { type: 'divider' },
      { type: 'actions', elements: ownButtons(facts) },
      context(
        'Only you see this page. `/ownership privacy` what is read and kept · `/ownership erase` delete it · `/ownership optout` nothing of yours is read. Not for appraisal, pay or discipline.',
      ),
    ],
  };
}

/** The Home tab of guests, bots and people of other organisations. */
export function strangersHome(): HomeView {
  return {
    type: 'home',
    blocks: [
      section(
        'I help teams write updates that others can act on. I read only members of this workspace, in channels that I was told to read: what you write is not read, and nothing is held about you.',
      ),
    ],
  };
}

function noticedWords(facts: HomeFacts): string {
  if (facts.isOptedOut) return 'You opted out: I read nothing that you write. `/ownership optin` ends that.';
  const mode = facts.isShadow
    ? 'Shadow mode is on: nobody is told of these, and I send no hints. If you like, say which are right: admins get the share that was right, never whose it was.'
    : 'Hints go to you alone. *Not right* takes one back everywhere.';
  return facts.findings.length === 0 ? `Nothing. ${mode}` : mode;
}

function findingBlocks(finding: HomeFinding, isShadow: boolean): readonly KnownBlock[] {
  const { findingId, flag, channelId, day, link, words, state, answers } = finding;
  const place = link === null ? `<#${channelId}>` : `<#${channelId}>, <${link}|the message>`;
  const quote = words === null ? '' : `\n> ${quoteLine(words, 140)}`;
  const did = [...answers.map((answer) => DID[answer]), ...endWords(state)];
  const text = `*${FLAG_NAMES[flag]}* · ${day}, ${place}${quote}${did.length === 0 ? '' : `\n_${did.join('; ')}_`}`;
  if (state === 'contested' || state === 'fixed') return [section(text)];
  const button = (action: string, label: string): ActionsBlockElement => ({
    type: 'button',
    action_id: `${action}.${findingId}`,
    text: { type: 'plain_text', text: label },
    value: findingId,
  });
  const right = isShadow && state !== 'reviewed_right' ? [button(HOME_ACTIONS.right, 'Right')] : [];
  return [section(text), { type: 'actions', elements: [...right, button(HOME_ACTIONS.notRight, 'Not right')] }];
}

function endWords(state: HomeFinding['state']): readonly string[] {
  if (state === 'contested') return ['taken back: it counts nowhere'];
  if (state === 'fixed') return ['improved'];
  return state === 'reviewed_right' ? ['you said it was right'] : [];
}

function leadSees(channel: HomeFacts['channels'][number], facts: HomeFacts): string {
  const { channelId, leads, isNaming } = channel;
  if (leads.length === 0) return `• <#${channelId}>: it has no lead.`;
  const who = leads.slice(0, 10).map(mentionOf).join(', ');
  if (facts.isShadow) return `• <#${channelId}>: ${who} would get a digest; nothing in shadow mode.`;
  const links = isNaming
    ? 'and links to messages whose author was told and had a working day'
    : 'and no link to any message';
  return `• <#${channelId}>: ${who} sees team figures with at least ${facts.minimumGroup} people behind each, ${links}.`;
}

function leadBlocks(facts: HomeFacts): readonly KnownBlock[] {
  const shown = facts.led.slice(0, MOST.led);
  const more = facts.led.length - shown.length;
  return [
    header('Channels that I lead'),
    ...(facts.isShadow ? [section('Shadow mode is on: your digest begins when an admin goes live.')] : []),
    ...shown.map(
      ({ channelId, digestRef }): KnownBlock => ({
        type: 'section',
        text: { type: 'mrkdwn', text: `<#${channelId}>` },
        ...(facts.isShadow
          ? {}
          : {
              accessory: {
                type: 'button',
                action_id: `${MORE_ACTION}.${channelId}`,
                text: { type: 'plain_text', text: 'Digest' },
                value: digestRef,
              },
            }),
      }),
    ),
    ...(more > 0 ? [context(`… and ${more} more: \`/ownership digest #channel\``)] : []),
  ];
}

function adminBlocks(admin: NonNullable<HomeFacts['admin']>): readonly KnownBlock[] {
  const { shadow, health } = admin;
  const setUp: ActionsBlockElement = {
    type: 'button',
    action_id: SETUP_ACTION,
    text: { type: 'plain_text', text: 'Set up' },
    value: 'home',
  };
  const rules: ActionsBlockElement = {
    type: 'button',
    action_id: TUNE_ACTION,
    text: { type: 'plain_text', text: 'Change rules' },
    value: '*',
  };
  return [
    header('For admins'),
    ...(shadow === null
      ? []
      : [
          section(
            `*Shadow mode* since ${shadow.since.toISOString().slice(0, 10)}: nobody is told anything. You get the figures on ${shadow.reportDay}.\n${reviewWords(shadow.counts).join('\n')}`,
          ),
        ]),
    lines(health, 12, 'I read no channel yet.'),
    { type: 'actions', elements: [setUp, rules, ...(shadow === null ? [] : [goLiveButton(shadow.since)])] },
    context(
      '`/ownership rules` tunes the rules · `/ownership health` tells more · `/ownership audit` who changed what',
    ),
  ];
}

function ownButtons(facts: HomeFacts): ActionsBlockElement[] {
  const button = (action_id: string, text: string): ActionsBlockElement => ({
    type: 'button',
    action_id,
    text: { type: 'plain_text', text },
    value: 'me',
  });
  return [
    facts.isMuted ? button(HOME_ACTIONS.unmute, 'Send me hints again') : button(HOME_ACTIONS.mute, 'No more hints'),
    button(HOME_ACTIONS.export, 'Export my data'),
  ];
}

function lines(entries: readonly string[], most: number, none: string): KnownBlock {
  const shown = entries.slice(0, most);
  const more = entries.length - shown.length;
  if (shown.length === 0) return section(none);
  return section(cut([...shown, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n'), 3_000));
}

function header(text: string): KnownBlock {
  return { type: 'header', text: { type: 'plain_text', text } };
}

function section(text: string): KnownBlock {
  return { type: 'section', text: { type: 'mrkdwn', text } };
}

function context(text: string): KnownBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text }] };
}
