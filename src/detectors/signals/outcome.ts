import type { Detector, Example, Rule } from '../engine/rule.ts';

const LABEL = 'outcome';

function seen(
  name: string,
  weight: number,
  all: readonly string[],
  reason: string,
  flag: readonly Example[],
  leave: readonly Example[],
): Rule {
  return { id: `outcome.${name}`, label: LABEL, weight, all, reason, examples: { flag, leave } };
}

function against(name: string, weight: number, all: readonly string[], leave: readonly Example[]): Rule {
  return { id: `outcome.${name}`, label: LABEL, weight, all, examples: { flag: [], leave } };
}

/** Clauses that say that something is finished, by who did it and how it is put. */
const CLAUSES: readonly Rule[] = [
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

/** Lines that are results by their place under "Done" or "Yesterday". */
const LINES: readonly Rule[] = [
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

/** What makes a result checkable. */
const PROOF: readonly Rule[] = [
  seen(
    'place',
    1.5,
    ['outcome.place'],
    'Says where to find it.',
    ['Plate map finished, 96 of 96 wells, it is in the shared folder.', 'PR #14 is up for review, all green.'],
    ['The office is in Leeds.'],
  ),
  seen(
    'works',
    1.5,
    ['outcome.works'],
    'Says that it works.',
    ['The lift works again, tested with 400 kg, 3 of 3 runs.', 'All tests pass now, 212 green.'],
    ['Does the lift work again?'],
  ),
  seen(
    'found',
    1.5,
    ['outcome.found'],
    'Says what was found out.',
    ['I tested 12 pumps and found the cause in 3 of 12: the seal.'],
    ['What did you find?'],
  ),
  seen(
    'share',
    2.5,
    ['outcome.share'],
    'Says how much of it is done.',
    ['14 of 22 tables are over.', 'p95 went from 900 to 310 ms, measured on 3 nodes'],
    ['Can we do 14 of 22 tables?'],
  ),
  seen(
    'ratio',
    3,
    ['outcome.ratio'],
    'Says how much of it is done.',
    ['iPad cases 18/18, all pass.', 'pipettes calibrated (8/8)'],
    ['Is it 18/18?'],
  ),
  seen(
    'figures',
    1,
    ['outcome.figures'],
    'Gives several figures.',
    ['Day 3: 312 clicks, 9 signups, 41 of 60 shown.'],
    ['Rooms 12, 14 and 16?'],
  ),
  seen(
    'measured',
    1.5,
    ['outcome.measured'],
    'Gives what was measured, and what it was before.',
    [
      'Export of 40k lines takes 9 s now, was 50, tested on 3 files',
      'Triage desk: 14 min wait, down to 9, 212 patients',
    ],
    ['Can we get it down to 9?'],
  ),
  seen(
    'handed',
    2.4,
    ['outcome.handed'],
    'Hands the thing over.',
    ['Here you go, 12 slides', 'Seating plan, as promised: 80 chairs, link below'],
    ['Here we go again.', 'Is it on your desk?'],
  ),
  seen(
    'figure',
    0.8,
    ['outcome.figure'],
    'Names a thing and its figure.',
    ['Stocktake: 412 boxes counted, 3 short.'],
    ['Stocktake: 9:00, hall 2'],
  ),
  seen(
    'tick',
    1,
    ['outcome.tick', 'is.top'],
    'Marks it as done.',
    ['Stocktake report, 412 boxes, 3 of 3 halls :white_check_mark:'],
    ['Please react with :white_check_mark:'],
  ),
  seen('number', 0.8, ['outcome.number'], 'Gives a figure.', ['Merged 4 branches.'], ['Lunch at 12']),
  seen(
    'given',
    1,
    ['outcome.given'],
    'Hands something over.',
    ['The draft is finished, link attached.'],
    ['Where is the link?'],
  ),
  seen('ticket', 0.8, ['content.ticket'], 'Names the ticket.', ['#611 merged'], ['#611?']),
  seen(
    'standup',
    0.8,
    ['is.standup-channel', 'is.top'],
    'Stands in a channel for updates.',
    [{ text: 'Cellar cleaned.', channel: 'updates' }],
    [{ text: 'Cellar to be cleaned.', channel: 'updates' }],
  ),
];

export const OUTCOME: Detector = {
  label: LABEL,
  bias: -4,
  meaning: 'A finished result of one’s own or the team’s work that others can check.',
  suggestion: 'Say what exists now that did not exist before, and where to see it.',
  rules: [
    ...CLAUSES,
    ...LINES,
    ...PROOF,
    against(
      'toil',
      -1,
      ['outcome.toil', '!outcome.bare', '!outcome.counted', '!outcome.done-noun', '!outcome.done-verb'],
      ['I was looking into it.'],
    ),
    against('unfinished', -0.7, ['outcome.unfinished'], ['The report is not finished yet.']),
    against('proposal', -2, ['outcome.proposal'], ['Idea: we merged calendars at my last job, how about that here?']),
    against('question', -1, ['ends.question'], ['Somebody said it works, is that so?']),
    against('vague', -2, ['vague.thin', 'vague.words'], ['Yesterday: back and forth on the pricing thing']),
    against('only-question', -4, ['is.question'], ['Who merged the patch?']),
    against(
      'decision',
      -1,
      ['parent.decision'],
      [{ text: 'Agreed, as discussed.', parent: 'Proposal: one stand instead of two. Opinions?' }],
    ),
  ],
};
