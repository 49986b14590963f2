import type { Rule } from '../engine/rule.ts';
import { against, seen } from './outcome-rule.ts';

/** Who speaks again in a thread, or comes back to a promise, mostly says what became of it, in a few words. */
export const OUTCOME_FOLLOW: readonly Rule[] = [
  seen(
    'again',
    0.5,
    ['slow.spoke', '!has.question', '!outcome.proposal'],
    'Comes back to a thread in which the author spoke before.',
    [
      {
        text: 'Printed, 96 of 96.',
        parent: 'The badges for Thursday are not printed.',
        own: ['I print them today.'],
      },
    ],
    [{ text: 'Printed by whom?', parent: 'The badges are not printed.', own: ['I print them today.'] }],
  ),
  seen(
    'promised',
    0.5,
    ['rec.own-promise', '!has.question', '!outcome.unfinished', '!slip.unmet'],
    'Comes back to what the author promised.',
    [{ text: 'Seating plan sent, 80 chairs.', own: ['I will send the seating plan by Friday.'] }],
    [{ text: 'Seating plan not sent.', own: ['I will send the seating plan by Friday.'] }],
  ),
  seen(
    'brief',
    0.5,
    ['outcome.closing', 'length.12', '!has.question', '!time.future', '!person.first', '!outcome.unfinished'],
    'Says in a few words that something came to its end.',
    ['Cellar cleaned.', 'Lift is back since noon, 3 of 3 floors'],
    ['Cellar to be cleaned by Friday.'],
  ),
];

/** What stands beside a past form where it mostly is no result. */
export const OUTCOME_AGAINST: readonly Rule[] = [
  against(
    'person',
    -0.5,
    [
      'person.first',
      '!is.update',
      '!is.standup-channel',
      '!outcome.opening',
      '!outcome.bare',
      '!outcome.placed',
      '!outcome.just',
    ],
    ['My cousin had 3 of 4 fridges like that.'],
  ),
  against('future', -0.5, ['time.future', '!has.plan-section', '!outcome.opening'], ['The stall by Friday, in red.']),
  against('asks', -1, ['has.question'], ['Does it hold? 3 of 4 fridges do at my place.']),
  against(
    'put-forward',
    -1,
    ['outcome.put-forward'],
    [{ text: 'Proposal: stall prices from 9 to 11, list attached. What would we lose?', channel: 'decisions' }],
  ),
  against('offer', -1, ['step.offer'], ['I can paint 3 of 4 fridges if you want.']),
  against('refuse', -1, ['nmj.refuse', '!outcome.done'], ['Not my job, I was hired for fridge 4.']),
  against('trouble', -1, ['reports.problem', '!outcome.done'], ['Pump 4 fails in 2 of 3 runs, 40 l lost.']),
  against('fresh-trouble', -0.5, ['blocker.fresh'], ['Since 40 minutes 3 of 4 fridges fail.']),
];
