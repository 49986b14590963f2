import type { Detector } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';

const { seen } = rulesFor('slipped_commitment');

/** Rules on the words for what was due or promised and missed, left over or carried along. */
export const WORDS_RULES: Detector['rules'] = [
  seen(
    'was-due-undone',
    4.5,
    ['slip.was-due', 'slip.undone', '!slip.due-ahead', '!slip.by-others', '!slip.names-day'],
    'The day on which this was due is over and it is not done; the next step is open.',
    {
      flag: [
        'The cost table was due yesterday and is not finished.',
        'The chairs were supposed to be ordered by Monday. They are not.',
      ],
      leave: [
        'The cost table was due yesterday and was sent at noon.',
        'The cost table is due tomorrow and is not finished.',
      ],
    },
  ),
  seen(
    'said-undone',
    4,
    ['slip.said', 'slip.stands-short', '!slip.due-ahead', '!slip.by-others', '!slip.ahead', '!slip.names-day'],
    'It was promised, and it is not done; who relies on it can only guess when it will be.',
    {
      flag: [
        'The briefing which I had promised for today is not ready.',
        'I promised you the keys. I have not picked them up.',
      ],
      leave: ['The briefing which I had promised for today is ready.', 'I never promised a briefing.'],
    },
  ),
  seen('undone', 0.8, ['slip.undone'], 'Something is said not to be done.', {
    flag: ['The cost table was due yesterday and is not finished.'],
    leave: ['The cost table is finished.'],
  }),
  seen('said', 0.7, ['slip.said', '!slip.due-ahead'], 'A promise of one’s own is named.', {
    flag: ['The briefing which I had promised for today is not ready.'],
    leave: ['The briefing is not ready.'],
  }),
  seen(
    'due-asked',
    1.5,
    ['is.reply', 'slip.was-due', '!slip.kept'],
    'It had to be asked for after its day, and it is not there.',
    {
      flag: [{ text: 'They were for yesterday, I know. Not sent.', parent: 'Chiara, have the invitations left?' }],
      leave: [{ text: 'They went out yesterday.', parent: 'Chiara, have the invitations left?' }],
    },
  ),
  seen('was-due', 2, ['slip.was-due', '!slip.kept'], 'A day is named on which this should have been done.', {
    flag: ['The cost table was due yesterday and is not finished.'],
    leave: ['The cost table was due yesterday; it went out on time.'],
  }),
  seen('said-before', 4.5, ['slip.know-said'], 'The promise is named and what follows is an excuse or silence.', {
    flag: [
      'I know I said Monday for the slides. Bad week.',
      'I know I promised the rota for Sunday. I do not have it.',
    ],
    leave: ['I know you said Monday for the slides.', 'I know I said the port is 8080, it is 8081.'],
  }),
  seen('missed', 4.6, ['slip.missed'], 'A date or promise was missed; what happens next is not said.', {
    flag: [
      'The visa papers slipped my mind, sorry.',
      'We missed our deadline for the grant report.',
      'I still owe you the photos from the fair.',
    ],
    leave: [
      'I slipped on the stairs.',
      'We never missed a deadline for a grant report.',
      'What if we miss the deadline?',
    ],
  }),
  seen(
    'not-reached',
    4.4,
    // In open talk, what one never got around to was promised to nobody.
    ['slip.not-reached', '!open.talk'],
    'Something that was on the list was not reached, and no new day is named.',
    {
      flag: ["Didn't get to the filter tests this week.", 'Never got around to the supplier calls, sorry.'],
      leave: ['Got to the filter tests, all 12 pass.', 'Did you get around to the supplier calls?'],
    },
  ),
  seen(
    'carried',
    4.6,
    ['slip.carried'],
    'The same work moves on to another day once more; each time it costs the others a plan.',
    {
      flag: [
        'Rolling the vendor audit over to next week again.',
        'Pushing the release again.',
        'Moved the backup card to this sprint for the third time.',
      ],
      leave: [
        'Pushing the branch again, CI was flaky.',
        'Moved the rehearsal lunch to Thursday again, sorry for the noise.',
        'Rolling out the vendor portal to the next region.',
      ],
    },
  ),
  seen(
    'in-a-row',
    3.2,
    ['slip.in-a-row', 'slip.claimed'],
    'It is promised again and again; the date has lost its meaning.',
    {
      flag: ['Third week in a row that I announce the price list and do not have it.'],
      leave: ['Third week in a row without a bug.'],
    },
  ),
  seen('same-list', 4.6, ['slip.same-list'], 'The list is the one of last time: nothing of it was done.', {
    flag: ['Same three items as last week.', 'Same to-do list as on Monday for me.'],
    leave: ['Same room as last week.', 'Not the same list as last week, all of that is done.'],
  }),
];
