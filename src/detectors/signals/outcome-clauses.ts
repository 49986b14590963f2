import type { Rule } from '../engine/rule.ts';
import { seen } from './outcome-rule.ts';

/** Clauses that say that something is finished, by who did it and how it is put. */
export const OUTCOME_CLAUSES: readonly Rule[] = [
  seen(
    'bare',
    4.5,
    ['outcome.bare'],
    'A finished piece of work, named.',
    ['Merged the retry patch.', 'Shipped the new price page', 'Printed and packed the badges.'],
    ['Merge the retry patch.', 'Blocked by the retry patch.', 'Not merged.'],
  ),
  seen(
    'first',
    3.2,
    ['outcome.first'],
    'The author says what they have finished.',
    [
      'I fixed the leak in the cold room, 6 of 6 valves hold, 2 degrees since noon.',
      'I merged #88, 212 of 212 tests pass.',
    ],
    ['I will fix the leak.', 'If I fixed the leak we could open.', 'I have not signed anything.'],
  ),
  seen(
    'participle',
    3.5,
    ['outcome.participle'],
    'A thing and what has been done to it.',
    ['Annex uploaded, minutes sent to all members.', 'Yesterday: cellar cleaned'],
    ['Annex to be uploaded.', 'Annex will be uploaded on Friday'],
  ),
  seen(
    'counted',
    4,
    ['outcome.counted'],
    'A number of things that are done.',
    ['18 interviews held, 4 offers drafted.', '#540 merged'],
    ['18 interviews to hold.', 'Are 18 interviews held?'],
  ),
  seen(
    'passive',
    2.5,
    ['outcome.passive'],
    'Something has been done.',
    ['Both annexes are signed and scanned, 14 pages.', 'The header check was added to the loader, tested on 3 files.'],
    ['The annexes will be signed.', 'The annexes are not signed.'],
  ),
  seen(
    'active',
    1.5,
    ['outcome.active'],
    'Somebody or something has brought it to an end.',
    ['The city approved the stall, permit #220, 3 of 3 signatures.'],
    ['Could the city approve the stall?'],
  ),
  seen(
    'state',
    3,
    ['outcome.state'],
    'Something is in its finished state.',
    ['Landing page v2 is live.', 'All 12 loggers are up.', 'store visit report: done, in the folder'],
    ['Landing page v2 is not live.', 'When is it live?'],
  ),
  seen(
    'soft',
    0.6,
    ['outcome.soft'],
    'The author says what they decided, read, took or got.',
    ['I counted the badges, 96 of 96 are there, list attached.'],
    ['I will count the badges.'],
  ),
  seen(
    'placed',
    2.4,
    ['outcome.placed'],
    'A thing lies where others can see or use it.',
    [
      'Rota v3 is in the shared folder, 12 weeks.',
      'scanner 2 is on your desk, charged to 100%',
      '6 of 6 fridges on the new alarm system.',
      'Floor plan with 3 exits is with legal.',
    ],
    [
      'The bug is in the board.',
      'Is the rota in the folder?',
      'The rota will be in the folder.',
      'The office is in Leeds.',
    ],
  ),
  seen(
    'working',
    2,
    ['outcome.working'],
    'A thing does what it should.',
    ['Badge reader works again, tested with 20 cards.', 'all 31 loggers match, 0 gaps'],
    ['Does the badge reader work?', 'Tuesday works for me.', 'The badge reader does not work.'],
  ),
  seen(
    'opening',
    1,
    ['outcome.opening'],
    'Begins with what is finished.',
    ['Ceiling painted, ladder is back in the store.', 'Museum app: audio for room 4 is in the build, 6 languages'],
    ['Ceiling to be painted.', 'Nothing painted.'],
  ),
  seen(
    'several',
    0.8,
    ['outcome.several'],
    'Names several things that are finished.',
    ['Posters hung, tickets printed, lights tested.'],
    ['Posters to be hung, tickets to be printed.'],
  ),
  seen(
    'contact',
    0.8,
    ['outcome.contact'],
    'Somebody has been told or asked.',
    ['Called the parents: 14 of 14 reached, 11 badges printed.'],
    ['I will call the parents.'],
  ),
  seen(
    'order',
    2,
    ['outcome.order'],
    'A short past form that may be an order as well.',
    ['Ran the restore on prod, all 214 rows are back.'],
    ['Run the restore please.'],
  ),
];

/** How a result is told, besides by whom. */
export const OUTCOME_TELLING: readonly Rule[] = [
  seen(
    'just',
    2.5,
    ['outcome.just'],
    'The author says what they have just finished.',
    [
      'I just painted them all, 14 of 14',
      "We've welded the frame, 4 of 4 joints.",
      'I already swapped the filter, see #88.',
    ],
    ['I just want to paint.', 'I already know that the frame is welded.'],
  ),
  seen(
    'now-so',
    1,
    ['outcome.now-so'],
    'Says what a thing does since it was changed.',
    [
      'Checklist 3 now has a line for it, 4 of 4 signed.',
      'The counter form locks the slot now, tested with 2 schools.',
    ],
    ['What does the counter form do now?'],
  ),
  seen(
    'twice',
    1,
    ['outcome.twice'],
    'Says two things that they finished.',
    ['Painted the gate and oiled the hinges.', 'I cleaned the tank, and I replaced pump 2.'],
    ['Paint the gate and oil the hinges.'],
  ),
  seen(
    'reported',
    1.5,
    ['outcome.own-deed', 'is.standup-channel', 'is.top', '!reports.problem', '!outcome.unfinished', '!vague.thin'],
    'Says among updates what they finished.',
    [
      { text: 'Worked with Ute. Painted the gate.', channel: 'updates' },
      { text: 'Today I sewed the curtain for scene 2.', channel: 'updates' },
    ],
    [{ text: 'Today I sew the curtain for scene 2.', channel: 'updates' }],
  ),
  seen(
    'got-going',
    2.5,
    ['outcome.got-going'],
    'Got something to work.',
    ['Got the kiln to work, 2 of 2 runs.', 'Got all pumps running, 6 of 6.'],
    ['Did you get the kiln to work?', 'Could not get the kiln to work.'],
  ),
];

/** Lines that are results by their place under "Done" or "Yesterday". */
export const OUTCOME_LINES: readonly Rule[] = [
  seen(
    'done-verb',
    3,
    ['outcome.done-verb'],
    'A line under what was done, with a verb of finishing.',
    ['Yesterday: wrote the fallback for the map\nToday: tests', 'Done:\n- fixed the gate'],
    ['Today: write the fallback for the map'],
  ),
  seen(
    'done-noun',
    3.5,
    ['outcome.done-noun'],
    'A line under what was done, naming its object.',
    ['Y: 11 calls, 2 demos\nT: demo for Lidl', { text: 'Done: login form (#12)\nNext: logout' }],
    ['Y: meetings\nT: meetings', 'Y: off sick'],
  ),
  seen(
    'done-toil',
    1,
    ['outcome.done-toil'],
    'A line under what was done that tells of being at it.',
    ['Yesterday: worked on the parser, 31 of 40 layouts parse'],
    ['Yesterday: worked on the parser'],
  ),
];
