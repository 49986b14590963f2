import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/observed.ts';
import { countReports, REPORTS_AROUND } from './among.ts';
import { namesPerson, voiceOf } from './voice.ts';
import { isStillWaiting, isTroubled, isWaiting } from './waiting.ts';

const DEFENCES = [
  'by-the-book',
  'circumstances',
  'told-you',
  'counter',
  'retort',
  'minimise',
  'works-here',
  'blames',
].map((name) => `def.${name}`);
const PUSHES = [
  'plain',
  'refuse',
  'only-my-part',
  'trade',
  'theirs',
  'ask-them',
  'somebody',
  'assumed',
  'unassigned',
].map((name) => `nmj.${name}`);
/** How clearly each sign speaks for pushing away or for defence, when both are heard. */
const LEANING: readonly (readonly [condition: string, weight: number])[] = [
  ['nmj.push', 2],
  ['def.turn', -2],
  ['def.turns', -1],
  ['nmj.plain', 3],
  ['nmj.ask-them', 2],
  ['nmj.somebody', 2],
  ['nmj.assumed', 2],
  ['nmj.refuse', 1.5],
  ['nmj.trade', 1.5],
  ['nmj.only-my-part', 1.5],
  ['nmj.theirs', 1.5],
  ['nmj.unassigned', 1],
  ['names.team', 0.5],
  ['parent:asks.help', 1],
  ['parent:asks.who', 1],
  ['voice.ought', 0.7],
  ['voice.past', -0.7],
  ['voice.all', -0.7],
  ['voice.because', -0.7],
  ['def.told-you', -3],
  ['def.retort', -2.5],
  ['def.counter', -2],
  ['def.minimise', -2],
  ['def.by-the-book', -1.5],
  ['def.circumstances', -1.5],
  ['def.works-here', -1.5],
  ['def.blames', -1],
  ['def.attitude', -1],
  ['def.opens', -0.5],
  ['parent:addresses.you', -1],
  ['parent:asks.why', -0.5],
  ['voice.you', -1],
  ['voice.echo', -0.5],
];
const leanings = new WeakMap<Facts, number>();

/** Above zero: pushes away rather than defends. */
function leaningOf(facts: Facts): number {
  const known = leanings.get(facts);
  if (known !== undefined) return known;
  let sum = 0;
  for (const [condition, weight] of LEANING) if (facts.holds(condition)) sum += weight;
  leanings.set(facts, sum);
  return sum;
}

const REMEDIES = ['remedy.mine', 'remedy.passive', 'remedy.theirs'];

function countHolding(facts: Facts, cues: readonly string[]): number {
  let count = 0;
  for (const cue of cues) if (facts.holds(cue)) count++;
  return count;
}

/** The message that a reply answers: the last one of the conversation, else the thread parent. */
function asked(facts: Facts): readonly Facts[] {
  const last = facts.talk.at(-1);
  const parent = facts.parent;
  return [...(last === undefined ? [] : [last]), ...(parent === null || parent === last ? [] : [parent])];
}

function isAskedPlainly(facts: Facts): boolean {
  const { parent } = facts;
  return (
    parent !== null &&
    facts.talk.length === 0 &&
    parent.holds('ends.question') &&
    !parent.holds('asks.why') &&
    !parent.holds('reports.problem')
  );
}

/** How a reply stands to what was asked; combinations that several detectors need together. */
export const ANSWER_PREDICATES: Readonly<Record<string, Predicate>> = {
  'no.step': (facts) =>
    !facts.holds('step.will') &&
    !facts.holds('step.done') &&
    !facts.holds('step.contact') &&
    !facts.holds('step.offer'),
  // Words of a step can mislead; a promise or a result that was understood as such can not be overlooked.
  'takes.step': (facts) =>
    facts.holds('signal:commitment') || facts.holds('signal:outcome') || facts.holds('signal:clear_blocker'),
  // Outside standup and update channels, and without a question to answer, few words are a report on one's work.
  unplaced: (facts) => facts.holds('is.top') && facts.context?.channelKind == null,
  // In the flow of an open conversation, outside the channels for updates, nobody is asked to report on their work.
  'open.talk': (facts) =>
    facts.holds('unplaced') &&
    !facts.message.hasSections &&
    !facts.holds('among.updates') &&
    facts.context?.conversation.some(({ author }) => author !== facts.context?.author) === true,
  // Others report here: what stands among their reports is one as well.
  'among.updates': (facts) => facts.holds('is.top') && countReports(facts) >= REPORTS_AROUND,
  'has.remedy': (facts) => countHolding(facts, REMEDIES) > 0,
  'def.any': (facts) => countHolding(facts, DEFENCES) > 0,
  'nmj.any': (facts) => countHolding(facts, PUSHES) > 0,
  'def.several': (facts) => countHolding(facts, DEFENCES) > 1,
  'leans.defending': (facts) => leaningOf(facts) <= -1,
  'leans.pushing': (facts) => leaningOf(facts) >= 1,
  'has.anchor': (facts) => facts.holds('content.link') || facts.holds('content.ticket') || facts.holds('content.user'),
  // A problem, a "who?" or a question about the state waits for an answer, and this reply takes no step.
  'asked.open': (facts) =>
    facts.holds('is.reply') &&
    facts.holds('asked.troubled') &&
    !facts.holds('has.remedy') &&
    !facts.holds('takes.step'),
  // Later in a talk people answer each other, so that only plain trouble counts as something that waits.
  'asked.troubled': (facts) =>
    facts.talk.length === 0
      ? asked(facts).some(isTroubled)
      : facts.context?.parent?.author !== facts.context?.author || facts.holds('last:asks.who')
        ? facts.holds('asked.something')
        : isAsking(facts, 'last'),
  // The message before is by somebody who pushes the thing away: who takes it now takes it unasked.
  'last.pushes': (facts) => {
    const last = facts.talk.at(-1);
    return (
      last !== undefined && countHolding(last, PUSHES) > 0 && !last.holds('has.remedy') && !last.holds('is.update')
    );
  },
  // By words alone: the signals are what this helps to read.
  'takes.up': (facts) =>
    facts.holds('is.reply') && (facts.holds('owns.take') || facts.holds('remedy.mine') || facts.holds('step.will')),
  'names.own-error': (facts) => facts.holds('owns.error') || facts.holds('owns.lapse'),
  'spoke.before': (facts) => {
    const { context } = facts;
    if (context === null || context.author === null) return false;
    const isSelf = ({ author }: { readonly author: string | null }): boolean => author === context.author;
    return (context.parent !== null && isSelf(context.parent)) || context.conversation.some(isSelf);
  },
  'in.talk': (facts) => facts.talk.length > 0,
  // The thread begins with something that waits, and this is the first to say anything to it.
  'asked.waiting': (facts) =>
    facts.talk.length === 0 &&
    facts.parent !== null &&
    facts.context?.parent?.author !== facts.context?.author &&
    isWaiting(facts.parent),
  // Told by elimination, because people report problems in more ways than a list can hold: a short answer that is
  // neither a step, nor a question, a fact to build on, courtesy, assent, nor the state that was asked for.
  'answer.empty': (facts) =>
    facts.holds('is.reply') &&
    facts.holds('length.35') &&
    !facts.holds('length.2') &&
    !facts.holds('has.remedy') &&
    !facts.holds('takes.step') &&
    !facts.holds('reply.at-ease') &&
    !(facts.holds('ends.question') && !facts.holds('def.retort') && !facts.holds('def.counter')) &&
    !facts.holds('has.anchor') &&
    !facts.holds('own.fault') &&
    !facts.holds('parent:asks.status') &&
    !facts.holds('parent:is.announcement'),
  'answer.still': (facts) => facts.holds('answer.empty') && isStillWaiting(facts),
  'answer.waited': (facts) => facts.holds('answer.empty') && facts.holds('asked.waiting'),
  'voice.you': (facts) => voiceOf(facts).second > 0,
  'voice.neither': (facts) => voiceOf(facts).first === 0 && voiceOf(facts).second === 0,
  'voice.past': (facts) => voiceOf(facts).pasts > 0,
  'voice.echo': (facts) => voiceOf(facts).hasEcho,
  // Somebody wants to know something, and nothing is wrong: the answer is the help.
  'asked.plainly': isAskedPlainly,
  'answers.yes-or-no': (facts) => isAskedPlainly(facts) && facts.holds('opens.yes-or-no'),
  'answers.who': (facts) => (facts.holds('parent:asks.who') || facts.holds('last:asks.who')) && namesPerson(facts),
  'asked.something': (facts) => isAsking(facts, 'parent') || isAsking(facts, 'last'),
  'reply.to-problem': (facts) => facts.holds('parent:reports.problem') || facts.holds('last:reports.problem'),
  // Mere courtesy, a decision that is put down, or a plan on the table: nothing waits for a step here.
  'reply.at-ease': (facts) =>
    facts.holds('is.thanks') ||
    facts.holds('parent:is.apology') ||
    facts.holds('parent:makes.proposal') ||
    (facts.holds('parent:asks.opinion') && !facts.holds('parent:reports.problem')) ||
    (facts.holds('parent:is.logistics') && !facts.holds('parent:reports.problem')) ||
    facts.holds('parent:is.thanks'),
};

function isAsking(facts: Facts, who: 'parent' | 'last'): boolean {
  return facts.holds(`${who}:reports.problem`) || facts.holds(`${who}:asks.who`) || facts.holds(`${who}:asks.status`);
}
