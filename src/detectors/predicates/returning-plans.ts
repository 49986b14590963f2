import { daysBetween } from '../../commitments/calendar.ts';
import { kindOf, termsIn } from '../../commitments/terms.ts';
import type { Message, Section, Token } from '../../text/message.ts';
import type { Facts } from '../engine/observed.ts';
import type { Context, ContextMessage } from '../types.ts';
import { dueByNow, type Earlier, MOST_EARLIER } from './earlier-promises.ts';
import { aliasesIn, codesOf, countShared, hasShared, isToldOf, isWhollyOf } from './returning-work.ts';
import { isSettled, isSilenceForgiven } from './slipped-commitment.ts';
import { tellsState } from './told-promise.ts';

type Terms = ReadonlySet<string>;

/** Plans older than this are another week's. */
const OLDEST_PLAN = 4;
const LONGEST_STANDUP = 45;
/** A plan and nothing else: longer ones tell in passing what has changed. */
const BARE_PLAN = 10;

/** Work that goes on by its nature, or is said to be one of several rounds. */
const GOES_ON =
  /\b(?:continu\w*|start\w*|begin\w*|began|keep\w*|further|more|rest|remaining|next|part|half|meetings?|calls?|support|on[- ]?call|duty|reviews|mails?|e-?mails?|inbox|tickets|training|rounds?|daily|pairing|wait\w*|until|follow|watch\w*|monitor\w*)\b/i;
/** What came in between, told as such. */
const REASON =
  /\b(?:because|since|so|instead|due to|took|ate|eaten|cost|outage|incident|urgent|emergency|fire|sick|ill|doctor|off|leave|blocked|waiting|wait|waits|broke\w*|down|first|priority|bigger|longer|half|but|not|nothing|didn['’]?t|couldn['’]?t|won['’]?t|moved?|postponed|today\?)\b/i;
/** Plain enough to be a reason in the line of the plan itself. */
const PLAN_REASON =
  /\b(?:because|waited (?:for|on)|waiting (?:for|on)|due to|took (?:longer|all)|got (?:pulled|interrupted|called)|was (?:off|sick|ill|out|down|blocked)|were (?:off|sick|ill|out|down|blocked))\b/i;
const DATED_LINE = /\b(?:by|until|on|before|tomorrow|next|later|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

interface Line {
  readonly section: Section;
  readonly text: string;
  readonly terms: Terms;
  /** With those of the rest of its line or bullet. */
  readonly around: Terms;
}

/** The lines of the plan that a message tells, none where it has no such section. */
function planOf(message: Message): readonly Line[] {
  return linesOf(message).filter(({ section, text }) => section === 'plan' && !tellsState(text));
}

/** The lines of an update that stand outside its plan. */
function othersOf(message: Message): readonly Line[] {
  return linesOf(message).filter(({ section }) => section !== 'plan');
}

/** Updates are asked for their lines by several rules, and again as their author's earlier ones. */
const lines = new WeakMap<Message, readonly Line[]>();

function linesOf(message: Message): readonly Line[] {
  if (!message.hasSections) return [];
  const known = lines.get(message);
  if (known !== undefined) return known;
  const found = readLines(message);
  lines.set(message, found);
  return found;
}

function readLines(message: Message): readonly Line[] {
  return message.sentences.flatMap(({ from, to, item }) => {
    const whole = message.items[item];
    if (whole === undefined || whole.isWeekly) return [];
    const { raw, tokens } = message;
    const around = termsIn(message, whole.from, whole.to);
    const commas = [from];
    for (let at = from; at < to; at++) if (isComma(raw, tokens[at])) commas.push(at + 1);
    return commas.map((start, at) => {
      const end = commas[at + 1] ?? to;
      const text = raw.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);
      return { section: whole.section, text, terms: termsIn(message, start, end), around };
    });
  });
}

function isComma(raw: string, token: Token | undefined): boolean {
  if (token === undefined || token.end - token.start !== 1) return false;
  const mark = raw.charAt(token.start);
  return mark === ',' || mark === '+';
}

/** What was planned on the last day with a plan. */
function lastPlan({
  context,
}: Facts): { readonly lines: readonly Line[]; readonly since: readonly ContextMessage[] } | null {
  const today = context?.sentAt?.date;
  if (context == null || today === undefined) return null;
  const own = context.own.slice(-MOST_EARLIER);
  const at = own.findLastIndex(
    ({ message, sentAt }) =>
      (sentAt === null || sentAt.date < today) && linesOf(message).some(({ section }) => section === 'plan'),
  );
  const plan = own[at];
  if (plan === undefined || (plan.sentAt !== null && daysBetween(plan.sentAt.date, today) > OLDEST_PLAN)) return null;
  return { lines: planOf(plan.message), since: own.slice(at + 1) };
}

/** A line of the last plan stands in this one in its own or other words, and nothing is told of it. */
export function isPlanBack(facts: Facts): boolean {
  const { message, context } = facts;
  if (context === null || context.own.length === 0) return false;
  if (!message.hasSections || facts.words > LONGEST_STANDUP) return false;
  const plan = lastPlan(facts);
  if (plan === null) return false;
  const now = planOf(message);
  const others = othersOf(message);
  const done = others.filter(({ section }) => section !== 'blockers');
  if (now.length === 0 || (done.length === 0 && facts.words > BARE_PLAN)) return false;
  if (PLAN_REASON.test(message.raw) || others.some(({ text }) => REASON.test(text))) return false;
  const aliases = aliasesIn(context.own.slice(-MOST_EARLIER).map((one) => one.message));
  return now.some((line) => {
    if (GOES_ON.test(line.text) || /\d of \d/.test(line.text)) return false;
    const named = aliases(line.terms);
    return plan.lines.some((before) => {
      if (GOES_ON.test(before.text) || DATED_LINE.test(before.text)) return false;
      const was = aliases(before.terms);
      // With nothing told of what was done, only the very same words are the same line.
      if (done.length === 0 && !areEqual(line.terms, before.terms)) return false;
      if (!isSame(line.terms, named, before.terms, aliases(before.around)) && !areShortAlike(line.terms, before, done))
        return false;
      const whole = new Set([...named, ...was]);
      return (
        !done.some(({ terms }) => hasShared(aliases(terms), whole)) &&
        !plan.since.some((one) => isToldOf(one.message, whole))
      );
    });
  });
}

function areEqual(a: Terms, b: Terms): boolean {
  return wordsOf(a) > 1 && a.size === b.size && [...a].every((term) => b.has(term));
}

/** Two lines of a noun or two with one in common, and nothing told of it nor of what stood beside it. */
function areShortAlike(line: Terms, before: Line, done: readonly Line[]): boolean {
  if (wordsOf(line) > 2 || wordsOf(before.terms) > 2 || countShared(line, before.terms) === 0) return false;
  return !done.some(({ terms }) => hasShared(terms, before.around));
}

function wordsOf(terms: Terms): number {
  return [...terms].filter((term) => kindOf(term) === 'word').length;
}

function isSame(line: Terms, named: Terms, before: Terms, was: Terms): boolean {
  if (hasShared(codesOf(line), codesOf(before))) return true;
  return isWhollyOf(line, was) || isWhollyOf(before, named);
}

/** What came in between is told outside the plan: "Y: sick", "Y: the outage, so no list". */
export function isReasonTold({ message }: Facts): boolean {
  return (
    message.hasSections && (PLAN_REASON.test(message.raw) || othersOf(message).some(({ text }) => REASON.test(text)))
  );
}

/** A line that was promised for a day that is over, by its ticket or another of its names. */
export function isPromisePlanned(facts: Facts): boolean {
  const { context, message } = facts;
  if (context === null || context.own.length === 0) return false;
  if (!message.hasSections || isSilenceForgiven(facts)) return false;
  const over = dueByNow(facts).filter(({ promise }) => isOverPromise(promise, context));
  if (over.length === 0) return false;
  const lines = planOf(message).filter(({ text }) => !/\b(?:rest|remaining|second|other|next|last)\b/i.test(text));
  if (lines.length === 0) return false;
  const done = othersOf(message);
  if (done.some(({ text }) => REASON.test(text))) return false;
  const own = context.own.slice(-MOST_EARLIER);
  const aliases = aliasesIn(own.map((one) => one.message));
  return over.some(({ promise: { terms, isLoose }, earlier, at }) => {
    const was = aliases(isLoose ? terms : new Set([...terms, ...codesOf(termsIn(earlier.message))]));
    return lines.some(
      (line) =>
        isSame(line.terms, aliases(line.terms), terms, was) &&
        !done.some((one) => hasShared(aliases(one.terms), was)) &&
        !own.slice(at + 1).some((one) => isToldOf(one.message, was)),
    );
  });
}

/** Promised in so many words for a day that is over, with a name, and not settled since. */
function isOverPromise(promise: Earlier, context: Context): boolean {
  const { due, terms, isPlan } = promise;
  if (due === null || isPlan || due >= (context.sentAt?.date ?? '') || terms.size === 0) return false;
  return !isSettled(promise, context);
}
