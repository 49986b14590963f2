import type { Example, Rule } from '../engine/rule.ts';

function against(name: string, weight: number, all: readonly string[], leave: readonly Example[] = []): Rule {
  return { id: `vague-update.${name}`, label: 'vague_update', weight, all, examples: { flag: [], leave } };
}

/** What tells the team something after all, or shows that the message is no report on the author's own work. */
export const AGAINST_VAGUE: readonly Rule[] = [
  against('no-report', -1, ['!vague.report', '!vague.picture'], ['The new player is getting better and better.']),
  against(
    'unasked-short',
    -4,
    [
      '!vague.asked-for',
      'length.4',
      'is.one-sentence',
      '!vague.progress',
      '!vague.same',
      '!vague.still',
      '!vague.picture',
    ],
    ['reading about it now'],
  ),
  against('unasked-content', -2, ['!vague.asked-for', 'vague.has-content'], ['Various people prefer trams.']),
  against(
    'has-content',
    -2.5,
    ['vague.has-content', '!vague.idle-lines'],
    ['Today: stuff, then the dishwasher filter'],
  ),
  against(
    'two-topics',
    -2.6,
    ['vague.two-topics', '!vague.progress', '!vague.same', '!vague.toil-lines'],
    ['Working on the invoice template.'],
  ),
  against(
    'three-topics',
    -3,
    ['vague.three-topics', '!vague.toil-lines'],
    ['Continuing with the seating chart for the gala.'],
  ),
  against('question', -4, ['has.question'], ['Still working on it?']),
  against(
    'decision',
    -6,
    ['parent.decision'],
    [
      {
        text: 'Going with the flow here, nothing special to add.',
        parent: 'Proposal: one stand instead of two. Opinions?',
      },
    ],
  ),
  against(
    'acknowledgement',
    -3,
    ['is.reply', 'length.7', '!parent.status', '!parent:is.standup-prompt'],
    [{ text: 'on it, no worries', parent: 'Please water the plants on floor 3.' }],
  ),
  against(
    'all-clear',
    -7,
    ['is.reply', 'vague.not-trouble', '!parent:is.standup-prompt'],
    [{ text: 'all good', parent: 'is the lift up again?' }],
  ),
  against(
    'wellbeing',
    -7,
    ['parent:vague.asks-wellbeing'],
    [{ text: 'busy busy, but good', parent: 'How are you doing, Mo?' }],
  ),
  against('problem', -3, ['vague.not-problem', '!vague.idle-lines'], ['Still waiting for the key to the archive.']),
  against('result', -3, ['vague.not-result'], ['Slow day, but the parcels are out.']),
  against('results', -3, ['vague.results'], ['Merged more of the same.']),
  against(
    'answer',
    -4,
    ['is.reply', 'vague.not-answer'],
    [
      { text: 'Not yet.', parent: 'Is the plan for the booth ready?' },
      { text: 'Understood, thank you.', parent: 'How far are we? The bus leaves at 8 now.' },
    ],
  ),
  against('date', -4.5, ['vague.not-date'], ['Almost there, will be done by Thursday.']),
  against(
    'away',
    -10,
    ['vague.not-away'],
    ['Same as yesterday: off sick.', { text: 'Nothing to report, I was ill.', channel: 'standup' }],
  ),
  against(
    'addressed',
    -4,
    ['vague.not-addressed', '!parent.status', '!vague.generic-you'],
    ['Keep going, you are almost there!'],
  ),
  against('thanks', -4, ['vague.not-thanks', '!vague.day'], ['Thanks all, great progress!']),
  against('opinion', -6, ['vague.not-opinion', '!vague.told-prose'], ['I like how things are moving along here.']),
  against('greeting', -7, ['vague.greeting'], [{ text: 'morning', channel: 'updates' }]),
  against('joke', -0.5, ['mark.joke'], ['still fighting the coffee machine lol, it wants a PIN']),
  against(
    'promise',
    -2.5,
    ['signal:commitment', '!vague.same', '!vague.bare', '!vague.toil-lines', '!vague.idle-lines', '!vague.progress'],
    ['Today: migrate the last two clinics, then more of the same.'],
  ),
  against('good-result', -2, ['signal:outcome'], ['Long day in the weeds. The import is green now.']),
  against(
    'chat',
    -2,
    ['unplaced', '!is.update', '!vague.progress', '!vague.same', '!vague.day', '!vague.picture'],
    ['various people, various opinions'],
  ),
  against(
    'not-general',
    -5,
    ['vague.not-general', '!vague.same', '!vague.progress'],
    ['Looking around in the cellar to see why it smells.'],
  ),
  against('open-talk', -8, ['open.talk', '!vague.picture']),
  against('third', -5, ['vague.not-third', '!vague.told-prose'], ['She says it is coming along.']),
];
