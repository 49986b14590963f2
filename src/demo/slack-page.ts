import type { Analysis } from '../detectors/types.ts';
import type { Digest } from '../digests/digest.ts';
import { MINIMUM_GROUP } from '../digests/minimum-group.ts';
import { RETENTION } from '../digests/retention.ts';
import { DEFAULT_TIMES } from '../digests/timetable.ts';
import { type Html, html } from '../report/html.ts';
import { checkAnswer } from '../views/answers.ts';
import { chartWords } from '../views/chart.ts';
import { digestMessage, digestView, type Picture } from '../views/digest.ts';
import { chartsOf } from '../views/digest-charts.ts';
import { helpMessage } from '../views/help.ts';
import { channelNotice } from '../views/notice.ts';
import { nudgeMessage } from '../views/nudge.ts';
import { questionMessage } from '../views/question.ts';
import { setupView } from '../views/setup.ts';
import { welcomeMessage } from '../views/welcome.ts';
import { homeSurface } from './home.ts';
import { ownSurfaces } from './person.ts';
import { ledgerOn, type Sample, type SampleChannel } from './sample.ts';
import { type Surface, surfaceFigure } from './surface.ts';
import { digestOf, leadOf, nudgeOf } from './weekly.ts';

/** Which channel and week a visitor looks at. */
export interface Pick {
  readonly channel: SampleChannel;
  readonly week: string;
}

/** Reads the choice from an address; what is unknown becomes the channel and week with the most to show. */
export function readPick(sample: Sample, field: (name: string) => string | null): Pick {
  const channel =
    sample.channels.find(({ name }) => name === field('channel')) ??
    sample.channels.find(({ name }) => name === 'fleet-standup') ??
    sample.channels[0];
  if (channel === undefined) throw new Error('The sample workspace is empty');
  return { channel, week: sample.weeks.find((week) => week === field('week')) ?? sample.weeks.at(-1) ?? '' };
}

/** The form with which a visitor picks a channel, and a week where that matters. */
export function pickForm(action: string, sample: Sample, { channel, week }: Pick): Html {
  return html`<form class="pick no-print" action="${action}" method="get"><div><label for="channel">Channel</label><select id="channel" name="channel">${sample.channels.map(
    ({ name }) => html`<option value="${name}"${name === channel.name ? html` selected` : ''}>#${name}</option>`,
  )}</select></div><div><label for="week">Week</label><select id="week" name="week">${sample.weeks.map(
    (each) => html`<option value="${each}"${each === week ? html` selected` : ''}>${each}</option>`,
  )}</select></div><button class="button quiet no-script" type="submit">Show</button></form>`;
}

/** Whose screens are shown, and when: a day with something to see. */
const PERSON = { name: 'Tomas Vidal', day: '2026-01-23' };

/** A workspace before anything is set up. */
const FRESH_SETUP = {
  channels: [],
  nudge: DEFAULT_TIMES.nudge,
  digest: DEFAULT_TIMES.digest,
  zone: null,
  quietDays: [],
  facts: RETENTION.facts,
  promises: RETENTION.endedCommitments,
  group: MINIMUM_GROUP,
  sensitivity: 'medium' as const,
  isShadow: true,
};

/** What people, channels and leads get in Slack, one after the other. */
export function slackBody(
  sample: Sample,
  pick: Pick,
  draft: { readonly text: string; readonly analysis: Analysis },
): Html {
  const { channel, week } = pick;
  const today = PERSON.day;
  const person = sample.people.find(({ name }) => name === PERSON.name);
  const viewer = { id: person?.id ?? '', name: person?.name ?? '', today };
  const rows = ledgerOn(sample, today);
  const digest = digestOf(sample, channel, week);
  const drawing = { names: sample.names, pictures: pictureAddress(channel, week) };
  const show = (surface: Surface) => surfaceFigure(surface, drawing);
  return html`<h1>What people see in Slack</h1>
<p class="lead">Made by the code that serves Slack, from a bundled workspace of 21 invented people. Buttons and fields are pictures here. The note to authors and “Improve it” are in the <a href="/?sample=vague#check">playground</a>.</p>
${pickForm('/slack', sample, pick)}
<h2>Everybody in the channel</h2><div class="gallery">
${show({
  id: 'notice',
  title: 'When the bot begins to read a channel',
  note: 'Posted once, by the bot, in the channel.',
  place: `#${channel.name}`,
  view: channelNotice({
    kind: channel.kind,
    watchedBy: leadOf(sample, channel),
    retention: RETENTION,
    shadowDays: null,
    bots: [],
  }),
})}
${nudgeFigure(pick, show)}
${show({
  id: 'question',
  title: 'One question in a quiet decision thread',
  note: 'Once in a thread, after a working day in which a plan met only assent or silence.',
  place: 'Thread in #decisions',
  view: questionMessage(),
})}
</div><h2>One person</h2><p>What ${PERSON.name} sees on ${PERSON.day}, when the sample is two weeks old.</p><div class="gallery">
${show({
  id: 'check',
  title: '/ownership check',
  note: 'What the bot would say about a draft, before it is posted. Seen by the one who typed it.',
  place: 'Only visible to you',
  view: checkAnswer(draft.text, draft.analysis),
})}
${show(homeSurface(sample, rows, viewer, week))}
${ownSurfaces(sample, rows, viewer).map(show)}
${show({ id: 'help', title: '/ownership help', note: 'Everything that can be typed.', place: 'Only visible to you', view: helpMessage() })}
</div><h2>An admin</h2><div class="gallery">
${show({
  id: 'welcome',
  title: 'Welcome',
  note: 'To whoever invited the bot to a channel.',
  place: 'Direct message',
  view: welcomeMessage({ channelId: channel.id, isAdmin: true, appointed: [] }),
})}
${show({
  id: 'setup',
  title: '/ownership setup',
  note: 'Channels, leads, times and limits in one form. A new workspace begins in shadow mode.',
  place: '',
  view: setupView(FRESH_SETUP, { version: 'demo', shown: [] }, { kind: channel.kind, channelId: channel.id }),
})}
</div><h2>The lead of the channel</h2><div class="gallery">
${show({
  id: 'digest',
  title: 'The weekly digest',
  note: `Sent to ${sample.names.user(leadOf(sample, channel))} alone, on the Monday after. Where fewer than five people are behind a figure there is none: in a small team that is most of them, and so it should be.`,
  place: 'Direct message',
  view: digestMessage(digest, new Map(), picturesOf(digest)),
})}
${show({
  id: 'digest-view',
  title: 'Everything that the digest says',
  note: 'Behind the button when a digest is long.',
  place: '',
  view: digestView(digest, new Map(), { week, channelId: channel.id, page: 0 }),
})}</div>`;
}

function nudgeFigure({ channel, week }: Pick, show: (surface: Surface) => Html): Html {
  const nudge = nudgeOf(channel, week);
  if (nudge === null) {
    return html`<p class="card">No nudge for #${channel.name} in ${week}: fewer than five people wrote there, so nothing is posted.</p>`;
  }
  return show({
    id: 'nudge',
    title: 'The weekly nudge',
    note: 'Posted once a week. What went well first, then one small experiment; never a name, never a flag with a number.',
    place: `#${channel.name}`,
    view: nudgeMessage(nudge),
  });
}

/** The charts of a digest, as uploaded pictures. */
function picturesOf(digest: Digest): readonly Picture[] {
  return digest.channels.flatMap((channel) =>
    chartsOf(channel).map((chart) => ({
      channelId: channel.channelId,
      fileId: chart.kind,
      title: chart.title,
      altText: chartWords(chart),
    })),
  );
}

function pictureAddress(channel: SampleChannel, week: string): (fileId: string) => string | null {
  return (fileId) => `/chart.png?channel=${channel.name}&week=${week}&kind=${fileId}`;
}
