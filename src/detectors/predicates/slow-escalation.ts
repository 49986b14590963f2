import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/rule.ts';
import type { Match } from '../engine/scan.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The weekday on which the message was sent, when that is known. */
function today(facts: Facts): string | undefined {
  const date = facts.context?.sentAt?.date;
  return date === undefined ? undefined : WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
}

/** Times that lie a day or more back; "since Monday" said on a Monday does not. */
function longAgo(facts: Facts): readonly Match[] {
  const day = today(facts);
  return facts.cue('time.long-ago').filter(({ from, to }) => {
    if (day === undefined) return true;
    const words = facts.message.tokens.slice(from, to).map(({ norm }) => norm);
    return !(words.includes(day) && !words.includes('last'));
  });
}

/** Patterns see one thing at a time; late news is two things in one sentence: a trouble, and a time that has passed. */
function sharesSentence(facts: Facts, times: readonly Match[], troubles: readonly Match[]): boolean {
  return times.some((time) => {
    const sentence = facts.sentenceAt(time.from);
    if (!sentence || sentence.isQuestion) return false;
    return troubles.some((trouble) => trouble.from >= sentence.from && trouble.from < sentence.to);
  });
}

function troubles(facts: Facts): readonly Match[] {
  return [...facts.cue('slow.trouble'), ...facts.cue('reports.problem')];
}

export const SLOW_ESCALATION_PREDICATES: Readonly<Record<string, Predicate>> = {
  'slow.long-ago': (facts) => longAgo(facts).length > 0,
  'slow.old-trouble': (facts) => sharesSentence(facts, longAgo(facts), troubles(facts)),
  // Bad news and its date often stand in neighbouring sentences of a short message.
  'slow.old-trouble-near': (facts) =>
    facts.message.sentences.length <= 3 && longAgo(facts).length > 0 && troubles(facts).length > 0,
  'slow.asked': (facts) =>
    facts.holds('parent:asks.status') ||
    facts.holds('parent:asks.who') ||
    facts.holds('parent:reports.problem') ||
    facts.holds('last:asks.status'),
  'slow.raised-before': (facts) =>
    facts.own.slice(-4).some((own) => own.holds('blocker.named') || own.holds('slow.trouble')) &&
    facts.holds('slow.already-told'),
  'blocker.named': (facts) =>
    facts.message.items.some((item) => item.section === 'blockers' && item.to - item.from > 3),
};
