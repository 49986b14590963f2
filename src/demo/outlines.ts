import type { Flag } from '../detectors/types.ts';

/**
 * How an update of this sort could be put instead: a frame with the parts that a reader needs, for its author to fill
 * in. The words in brackets are asked of the author, since nobody else knows them.
 */
export const OUTLINES: Readonly<Record<Flag, string>> = {
  vague_update:
    'Done: [a result that others can check: a number, a link, a name]\nNext: [one step and what it is about], by [day]\nIn the way: [nothing, or what it is and who could clear it]',
  slow_escalation:
    '[What] is stuck since [when], because of [cause]. I tried [what]. It helps if [who] does [what] by [when]; until then I [step].',
  defensive_escalation:
    'I see [the problem]. I am checking [what] now and post what I find by [time]. How it came about: [one line].',
  not_my_job:
    'That belongs to [team or person]. I told [name] and opened [ticket]; I look again on [day] whether it is solved.',
  slipped_commitment:
    '[The thing] is not done: [what came in between]. New date: [day]. What is there already: [link or part].',
  passive_agreement:
    'For it, because [reason in five words]. What would make it fail: [one thing]. I take [step] by [day].',
};
