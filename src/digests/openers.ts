import type { Flag } from '../detectors/types.ts';

/** What a conversation opener answers to: a flag, or promises that slipped, or a good week. */
export type OpenerCause = Flag | 'slipped_promises' | 'wins';

/** A sentence with which a lead may begin a conversation with the whole team. */
export interface Opener {
  readonly id: string;
  readonly cause: OpenerCause;
  readonly words: string;
  /** Why it is put like this; for those who maintain the texts. */
  readonly rationale: string;
}

type Text = readonly [words: string, rationale: string];

/**
 * Curiosity first: questions about the work and its conditions, never about a person. Openers for promises follow
 * Situation, Behaviour, Impact, and say "we": the lead fills in the situation.
 */
const TEXTS: Readonly<Record<OpenerCause, readonly Text[]>> = {
  vague_update: [
    ['"What would you want to know about this work if you were not doing it?"', 'Lets the team find its own standard.'],
    ['"Which of our goals is hardest to tie your work to at the moment?"', 'Vagueness often comes from unclear goals.'],
    ['"What makes an update worth reading for you?"', 'Asks readers instead of correcting writers.'],
  ],
  slow_escalation: [
    ['"What did we learn late lately, and what would have made it easier to say sooner?"', 'Looks at the conditions.'],
    ['"What worries you most about the next two weeks?"', 'A concrete question permits a worry.'],
    ['"When I hear bad news, what do I do that helps, and what does not?"', 'The lead goes first.'],
  ],
  defensive_escalation: [
    ['"What do we need from each other when something breaks?"', 'Agrees on the conduct before the next incident.'],
    ['"How do my questions sound when things go wrong?"', 'Tone is copied from whoever leads.'],
    ['"What happened, and what let it happen?"', 'Asks about the system.'],
  ],
  not_my_job: [
    ['"Where is it unclear who decides?"', 'A missing mandate looks like a missing will.'],
    ['"Which work do you see lying about that nobody has?"', 'Names gaps without blaming anybody.'],
    ['"What would you change tomorrow if you did not have to ask?"', 'Shows how much freedom people feel.'],
  ],
  slipped_commitment: [
    ['"What got in the way of our plans this week?"', 'Looks for the cause outside people.'],
    ['"How could we notice two days earlier that a date will move?"', 'Makes early re-contracting normal.'],
    ['"What should we promise less of?"', 'Plans slip most when they are full.'],
  ],
  passive_agreement: [
    ['"What would have to be true for this plan to fail?"', 'Doubt becomes part of the task.'],
    ['"Who sees this differently, or can tell how somebody might?"', 'Makes room for a second view.'],
    ['"Before we decide: what have we not asked yet?"', 'Slows the first yes down.'],
  ],
  slipped_promises: [
    [
      '"Last week (situation) some dates passed without a word (behaviour), so others planned with them (impact). What would help us say it earlier?"',
      'Situation, Behaviour, Impact, then a question.',
    ],
    [
      '"In our last plan (situation) we promised more than we could finish (behaviour), and the rest waited (impact). What do we take out?"',
      'Speaks of "we", since plans are made together.',
    ],
    [
      '"When a date moves in silence (situation, behaviour), I find out from others and cannot help in time (impact). How do you want to tell me?"',
      'Impact on the lead, so that no one is accused.',
    ],
  ],
  wins: [
    ['"Which result of last week are you glad about, and who made it possible?"', 'Recognition from the team itself.'],
    ['"What went well that we should do on purpose next time?"', 'Turns luck into a habit.'],
    ['"What did somebody take on last week that was nobody\'s?"', 'Recognises ownership that was taken unasked.'],
  ],
};

export const OPENERS: readonly Opener[] = Object.entries(TEXTS).flatMap(([cause, texts]) =>
  texts.map(
    ([words, rationale], at): Opener => ({
      id: `${cause.replaceAll('_', '-')}-${at + 1}`,
      cause: cause as OpenerCause,
      words,
      rationale,
    }),
  ),
);

const MOST_OPENERS = 3;

/**
 * One opener a cause, at most three, in the order of the causes. They rotate with the week, so the same cause gets
 * another one next week; `week` is an ISO week.
 */
export function chooseOpeners(causes: readonly OpenerCause[], week: string): readonly Opener[] {
  const turn = Number(week.slice(6)) + Number(week.slice(0, 4));
  return [...new Set(causes)].slice(0, MOST_OPENERS).flatMap((cause) => {
    const fits = OPENERS.filter((opener) => opener.cause === cause);
    return fits.slice(turn % fits.length).slice(0, 1);
  });
}
