import type { Item, Message, Sentence, Token } from '../../text/message.ts';
import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/observed.ts';
import { isEmptyWord } from '../flags/vague-words.ts';
import { CONTACT_PAST, isAmbiguousPast, RESULT_PAST, STATES, TOIL_PAST } from '../signals/outcome-words.ts';

/** The ways in which a clause can say that something is finished. */
const KINDS = [
  'bare',
  'first',
  'participle',
  'counted',
  'passive',
  'active',
  'state',
  'contact',
  'order',
  'done-verb',
  'done-noun',
  'done-toil',
] as const;
type Kind = (typeof KINDS)[number];

const NEGATIONS = new Set('not no never without nobody nothing neither hardly barely'.split(' '));
const AHEAD = new Set(
  'will would should could can may might must shall to let please if unless whether until once when whenever before want need needs going gonna being be'.split(
    ' ',
  ),
);
const TROUBLE = new Set(
  'wrong broken missing failed fails failing down lost late expired overdue stuck blocked overwritten crashed crashes error errors fault forgot forgotten slipped unfinished partially halfway half incomplete'.split(
    ' ',
  ),
);
const SPLITTERS = new Set('and but then so plus'.split(' '));
/** Words that open a side remark: what follows is no news of its own. */
const SUBORDINATORS = new Set(
  'because since while although though which that as than like after before when where how what why who if unless until once'.split(
    ' ',
  ),
);
/** Past forms of agreeing, planning and being: they report no work. */
const SOFT = new Set(
  'decided confirmed agreed planned figured did gave rolled ran went noticed announced passed told took noted understood scheduled discussed expected handled hit closed identified'.split(
    ' ',
  ),
);
const LEADS = new Set(
  'just already also now finally then today yesterday successfully manually meanwhile both all again still only first last previously recently mostly basically ok okay yes yep yeah yup hi hey fyi well done and so friday monday tuesday wednesday thursday this morning night week afternoon have has had got quickly actually'.split(
    ' ',
  ),
);
const FINISHED = new Set('done finished complete completed ready'.split(' '));
const BE = new Set('is are was were been got get gets am'.split(' '));
const OTHERS = new Set(
  'he she they you who someone somebody everyone people it which that these those this there'.split(' '),
);
const AFTER_PARTICIPLE = new Set(
  'in on at with to from by for after before now today yesterday this last as since into without already again via under and or so too until'.split(
    ' ',
  ),
);
const NOTHING = new Set('no none nope nothing nil na n same ditto off sick ill vacation holiday leave see'.split(' '));
const IDLE = new Set(
  'worked working work continue continued continuing started start tried trying looked looking studied discussed planned planning attended joined helped helping researched researching more still waiting wait will going begin began learned learning meeting meetings class classes'.split(
    ' ',
  ),
);

const known = new WeakMap<Message, ReadonlySet<Kind>>();

/** Who finished what, and whether a negation or a "will" stands before it, is spread over a clause: no pattern of fixed words sees it. */
function kindsOf(facts: Facts): ReadonlySet<Kind> {
  const { message } = facts;
  const found = known.get(message);
  if (found) return found;
  const kinds = readKinds(message);
  known.set(message, kinds);
  return kinds;
}

const NO_KINDS: ReadonlySet<Kind> = new Set();

function readKinds(message: Message): ReadonlySet<Kind> {
  const isTelling = message.tokens.some(({ norm }) => isFinishing(norm));
  const hasDone = message.items.some(({ section }) => section === 'done');
  if (!isTelling && !hasDone) return NO_KINDS;
  const kinds = new Set<Kind>();
  if (isTelling) {
    for (const sentence of message.sentences) {
      const item = message.items[sentence.item] as Item;
      if (sentence.isQuestion || item.section === 'plan') continue;
      readSentence(message.tokens, sentence, item, kinds);
    }
  }
  if (!hasDone) return kinds;
  for (const item of message.items)
    if (item.section === 'done') kinds.add(doneLine(message.tokens, item) ?? 'done-toil');
  if (!message.items.some((item) => item.section === 'done' && doneLine(message.tokens, item) === 'done-toil')) {
    kinds.delete('done-toil');
  }
  return kinds;
}

/** Without one of these words no clause says that something is finished, which spares most messages the reading. */
function isFinishing(norm: string): boolean {
  return RESULT_PAST.has(norm) || CONTACT_PAST.has(norm) || STATES.has(norm) || FINISHED.has(norm);
}

function readSentence(tokens: readonly Token[], sentence: Sentence, item: Item, kinds: Set<Kind>): void {
  let clause: Token[] = [];
  let isAside = false;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'emoji' || token.norm === "'" || token.norm === '/') continue;
    const opensAside = token.kind !== 'punct' && SUBORDINATORS.has(token.norm) && !SPLITTERS.has(token.norm);
    if (token.kind !== 'punct' && !opensAside && !SPLITTERS.has(token.norm)) {
      clause.push(token);
      continue;
    }
    if (!isAside) noteKind(clause, item, kinds);
    clause = [];
    isAside = opensAside;
  }
  if (!isAside) noteKind(clause, item, kinds);
}

function noteKind(clause: readonly Token[], item: Item, kinds: Set<Kind>): void {
  const kind = clause.length === 0 ? null : clauseKind(clause, item);
  if (kind) kinds.add(kind);
}

function clauseKind(clause: readonly Token[], item: Item): Kind | null {
  if (clause.length === 1 && FINISHED.has(clause[0]?.norm ?? '')) return 'state';
  const verb = clause.findIndex(
    ({ kind, norm }) => kind === 'word' && (RESULT_PAST.has(norm) || CONTACT_PAST.has(norm)),
  );
  if (clause.some(({ norm }) => TROUBLE.has(norm))) return null;
  if (verb < 0) return stateKind(clause);
  const before = clause.slice(0, verb);
  if (before.some(({ norm }) => NEGATIONS.has(norm) || AHEAD.has(norm))) return null;
  const { norm } = clause[verb] as Token;
  const next = clause[verb + 1];
  if (next?.norm === 'by' && before.length === 0) return null;
  const isContact = CONTACT_PAST.has(norm);
  if (before.every((token) => LEADS.has(token.norm))) {
    if (isContact) return 'contact';
    return (isAmbiguousPast(norm) || SOFT.has(norm)) && item.section !== 'done' ? 'order' : 'bare';
  }
  const subject = before.findLast(
    (token) => token.norm === 'i' || token.norm === 'we' || OTHERS.has(token.norm) || token.kind === 'user',
  );
  if (subject?.norm === 'i' || subject?.norm === 'we') return isContact ? 'contact' : 'first';
  if (before.some((token) => BE.has(token.norm))) return isContact ? null : 'passive';
  if (subject || before.some((token) => token.norm === 'has' || token.norm === 'have')) return 'active';
  if (isContact) return null;
  const isLast = next === undefined || AFTER_PARTICIPLE.has(next.norm);
  if (!isLast) return 'active';
  return before.some((token) => token.kind === 'number' || token.kind === 'ticket') ? 'counted' : 'participle';
}

/** "The page is live", "#12 up": a state that ends the clause or is followed by where and since when. */
function stateKind(clause: readonly Token[]): Kind | null {
  const at = clause.findIndex(({ norm }, i) => i > 0 && STATES.has(norm));
  if (at < 0) return null;
  const before = clause.slice(0, at);
  if (before.some(({ norm }) => NEGATIONS.has(norm) || AHEAD.has(norm))) return null;
  const next = clause[at + 1];
  const isBe = before.some(({ norm }) => BE.has(norm));
  if (
    clause[at]?.norm === 'in' ||
    clause[at]?.norm === 'up' ||
    clause[at]?.norm === 'out' ||
    clause[at]?.norm === 'back'
  ) {
    return next === undefined && (isBe || before.length <= 4) ? 'state' : null;
  }
  return next === undefined || (isBe && AFTER_PARTICIPLE.has(next.norm)) ? 'state' : null;
}

/** What a line under "Done" or "Yesterday" is: a result by its place, unless it names nothing or only being at it. */
function doneLine(tokens: readonly Token[], item: Item): Kind | null {
  const words = tokens
    .slice(item.from, item.to)
    .filter(({ kind }) => kind !== 'punct' && kind !== 'emoji' && kind !== 'break');
  const first = words[0];
  if (first === undefined || NOTHING.has(first.norm)) return null;
  if (!words.some(({ kind, norm }) => kind !== 'word' || !isEmptyWord(norm))) return null;
  const start = first.norm === 'i' || first.norm === 'we' ? words[1] : first;
  if (start && (IDLE.has(start.norm) || TOIL_PAST.has(start.norm) || start.norm.endsWith('ing'))) return 'done-toil';
  return words.some(({ norm }) => RESULT_PAST.has(norm)) ? 'done-verb' : 'done-noun';
}

/** "14/14", "3/5": one token, which a pattern cannot look into. */
function hasRatio(facts: Facts): boolean {
  return facts.message.tokens.some(({ kind, norm }) => kind === 'number' && /^\d+\/\d+$/.test(norm));
}

export const OUTCOME_PREDICATES: Readonly<Record<string, Predicate>> = {
  ...Object.fromEntries(
    KINDS.map((kind): [string, Predicate] => [`outcome.${kind}`, (facts) => kindsOf(facts).has(kind)]),
  ),
  'outcome.ratio': hasRatio,
  'outcome.figures': (facts) => facts.cue('outcome.number').length >= 3,
};
