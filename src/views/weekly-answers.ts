import type { SlackMessage } from './message.ts';

/** What the bot answers to commands about nudges, digests and leads. */
export const WEEKLY_ANSWERS = {
  noLead:
    'You are not a lead of a channel that I read, so there is no digest for you. Admins add leads with `/ownership lead add @user #channel`.',
  shadow:
    'Shadow mode is on: I note what I see and tell nobody, leads included. Your digest begins when an admin goes live.',
  notLeadThere: 'You are not a lead of that channel, so I cannot show its digest.',
  notWatched: 'I do not read that channel. Type `/ownership watch` with it first.',
  leadUsage: 'Type `/ownership lead add @user #channel`, or `remove` in place of `add`.',
  leadNotRead: 'That person cannot be a lead: guests, bots and people of other organisations get no digest.',
  charterUsage: 'Type `/ownership charter on #channel`, or `off` in place of `on`.',
  charterNotAnnounced: 'I could not tell the channel, so nothing is linked from it. Please try again.',
  scheduleUsage:
    'Type the day, the time and, if all should share one, the zone: `/ownership schedule digest Mon 08:30` or `/ownership schedule nudge Tue 10:00 Europe/Lisbon`.',
  quietUsage: 'Type `/ownership quiet add 2026-12-24`, or `remove` in place of `add`.',
  notLinked: 'Thanks, taken back: no digest speaks of that message any more.',
  questionsUsage: 'Type `/ownership questions 2` for two quiet working days (1 to 5), or `/ownership questions off`.',
  noQuestions: 'I ask no questions in threads any more.',
  paused: 'Paused: no nudges, digests or questions until `/ownership resume`. Private hints to authors go on.',
  resumed: 'Going on. What became due in between and is more than three days late is skipped.',
} as const;

/** Posted in a channel when its charter changes. */
export function charterNotice(charter: { readonly isNaming: boolean; readonly by: string }): SlackMessage {
  const on = [
    `*The charter of this channel changed*, agreed by <@${charter.by}>: the weekly digest to leads may now link to single messages.`,
    'A link appears only after its author was told in private and had a working day to improve the message or say that it is not right. ' +
      'Contested and improved messages are never linked, nothing is quoted, and leads see links only in channels that they are in.',
    'It is for helping with the work, and not for appraisal, pay or discipline. `/ownership charter off` ends it.',
  ];
  const off = [
    `*The charter of this channel changed*, agreed by <@${charter.by}>: the weekly digest to leads links to no message any more. It holds team figures only.`,
  ];
  const sections = charter.isNaming ? on : off;
  return {
    text: charter.isNaming
      ? 'The charter of this channel changed: digests to leads may link to messages whose authors were told first.'
      : 'The charter of this channel changed: digests to leads hold team figures only.',
    blocks: sections.map((text) => ({ type: 'section', text: { type: 'mrkdwn', text } })),
  };
}
