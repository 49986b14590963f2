import type { Token } from '../../text/message.ts';
import { isPastForm } from '../engine/inflect.ts';
import type { Predicate } from '../engine/observed.ts';
import { rememberedOfText } from '../engine/remember.ts';

/** How the sentences of a message share out the work. */
interface Duties {
  /** Somebody else can, must, should or will: "the cleaners can sort it out". */
  readonly isOthersTurn: boolean;
  /** What a thing or a trade does in general: "doors are", "drivers read". */
  readonly isGeneral: boolean;
  /** What the speaker does day in, day out, without an article: "we print posters". */
  readonly isTrade: boolean;
  /** What the speaker has, is or did, counted: "I look after six halls". */
  readonly isCounted: boolean;
  /** What a thing is and what it is not: "a draft is not a contract", "I clean floors, not windows". */
  readonly isContrast: boolean;
  /** The others come behind an "if" or "when": "if people read the sign". */
  readonly isUpToOthers: boolean;
  /** That the speaker never had to do with it: "I did not hang it". */
  readonly isUntouched: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const SELF = words('i we');
const OWN = words('i we my our');
const COUNTS = words(
  'one two three four five six seven eight nine ten eleven twelve fifteen sixteen twenty thirty forty fifty sixty hundred thousand half dozen',
);
const REACH_OF_COUNT = 4;
const OTHERS = words(
  'they he she people anyone anybody everyone everybody somebody someone whoever those others nobody colleagues',
);
const MODALS = words('can could should must may might will would ought shall better');
const BOUND = words('have has need needs had');
const SEES_TO_IT = words('know knows notice notices decide decides see sees handle handles care cares');
const ADVERBS = words('only just usually always also surely probably simply then certainly normally really all both');
const ARTICLES = words(
  'a an the my our your their his her its this that these those it them him me us you some any no every each',
);
const FUNCTION_WORDS = words(
  `i we you he she it they this that these those there here who what which when where why how and or but so if because as than then to of in on at for from with by about into after before
  since until over up down out off is are was were be been am do does did has have had not no yes will would can could should must may might just only also too very all some any`,
);
/** What points at a thing named before, whose state is told and not what it is. */
const THINGS = words('it that this there he she they these those');
/** What is said of a thing that waits: that it is not so yet. */
const STATES = words(
  'ready sure true right enough possible finished working available complete clear known good bad easy new fair well yet so too',
);
/** Verbs after "we" that tell no trade: of the mind, of owning, and what moves the thing at hand. */
const NO_TRADE = words(
  `think guess know see have need want hope mean believe agree suggest propose love like would remember assume expect understand find prefer wonder promise get take bring send call ask order book check add put give show
  tell finish fix write start come go look try owe feel wish wait let keep meet pay stop change switch move drop leave close open pick pull push confirm accept join plan turn`,
);
/** What is often denied without disowning it: not done yet, or not known. */
const NO_DISTANCE = words(
  'get finish manage start send know think see find have want like mean need expect understand remember make do check hear reach yet read',
);

/** Read off the tokens: that a subject is anybody but the speaker, a plural or a bare noun, patterns do not see. */
const dutiesOf = rememberedOfText(({ message: { tokens, sentences } }): Duties => {
  let isOthersTurn = false;
  let isGeneral = false;
  let isTrade = false;
  let isCounted = false;
  let isContrast = false;
  let isUpToOthers = false;
  let isUntouched = false;
  for (const { from, to, isQuestion } of sentences) {
    for (let at = from; at < to; at++) {
      const token = tokens[at] as Token;
      if (token.kind !== 'word') continue;
      const { norm } = token;
      if (!isQuestion && isTurn(tokens, at, from, to)) isOthersTurn = true;
      if (!isQuestion && isClauseStart(tokens, at, from)) {
        if (isPlural(norm) && isGeneralVerb(tokens[at + 1], at + 1 < to)) isGeneral = true;
        if (SELF.has(norm) && isTradeAt(tokens, at + 1, to)) isTrade = true;
      }
      if (SELF.has(norm) && isUntouchedAt(tokens, at + 1, to)) isUntouched = true;
      if (norm === 'not' && isContrastAt(tokens, at, from, to)) isContrast = true;
      if ((norm === 'if' || norm === 'when') && isOthersAt(tokens, at + 1, to)) isUpToOthers = true;
      if (OWN.has(norm) && isCountedAt(tokens, at + 1, to)) isCounted = true;
    }
  }
  return { isOthersTurn, isGeneral, isTrade, isCounted, isContrast, isUpToOthers, isUntouched };
});

function isTurn(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const { norm } = tokens[at] as Token;
  const isModal =
    MODALS.has(norm) || SEES_TO_IT.has(norm) || (BOUND.has(norm) && at + 1 < to && tokens[at + 1]?.norm === 'to');
  if (!isModal) return false;
  let subject = at - 1;
  while (subject >= from && ADVERBS.has(tokens[subject]?.norm ?? '')) subject--;
  const token = tokens[subject];
  if (subject < from || token?.kind !== 'word') return false;
  if (OTHERS.has(token.norm) || isPlural(token.norm)) return true;
  if (FUNCTION_WORDS.has(token.norm)) return false;
  return [1, 2].some((back) => subject - back >= from && tokens[subject - back]?.norm === 'the');
}

/** The first word of a sentence, or what follows a comma, a colon or "and". */
function isClauseStart(tokens: readonly Token[], at: number, from: number): boolean {
  if (at === from) return true;
  const before = tokens[at - 1] as Token;
  return before.kind === 'punct'
    ? /^[,;:(–—-]$/.test(before.norm)
    : /^(?:and|but|so|because|as|also)$/.test(before.norm);
}

function isPlural(norm: string): boolean {
  return (
    norm.length > 3 &&
    /[^s]s$/.test(norm) &&
    !FUNCTION_WORDS.has(norm) &&
    !/^(?:always|perhaps|thanks|yes|sometimes|besides|plus|unless|less|news|series)$/.test(norm)
  );
}

/** A verb of the present behind a subject, as far as it can be told: any word but a past form or a small word. */
function isGeneralVerb(token: Token | undefined, isInside: boolean): boolean {
  if (!isInside || token?.kind !== 'word') return false;
  if (token.norm === 'are' || token.norm === 'do' || token.norm === 'have') return true;
  return !FUNCTION_WORDS.has(token.norm) && !isPastForm(token.norm);
}

function isTradeAt(tokens: readonly Token[], first: number, to: number): boolean {
  let at = first;
  while (at < to && ADVERBS.has(tokens[at]?.norm ?? '')) at++;
  const verb = tokens[at];
  if (at >= to || verb?.kind !== 'word') return false;
  const { norm } = verb;
  if (norm !== 'do' && (FUNCTION_WORDS.has(norm) || NO_TRADE.has(norm) || isPastForm(norm))) return false;
  const object = tokens[at + 1];
  if (at + 1 >= to || object?.kind !== 'word') return false;
  const head = /^(?:to|in|on|with|for|from|at|of)$/.test(object.norm) ? at + 2 : at + 1;
  const noun = tokens[head];
  if (head >= to || noun?.kind !== 'word' || ARTICLES.has(noun.norm) || FUNCTION_WORDS.has(noun.norm)) return false;
  const behind = tokens[head + 1];
  if (head + 1 >= to || behind?.kind === 'punct' || behind?.kind === 'break') return true;
  const last = tokens[head + 2];
  return behind?.kind === 'word' && !FUNCTION_WORDS.has(behind.norm) && (head + 2 >= to || last?.kind === 'punct');
}

function isUntouchedAt(tokens: readonly Token[], first: number, to: number): boolean {
  const norms = [0, 1, 2].map((by) => (first + by < to ? (tokens[first + by]?.norm ?? '') : ''));
  const [one = '', two = '', three = ''] = norms;
  const verb = one === 'never' ? two : /^(?:did|do|have|had)$/.test(one) && /^(?:not|never)$/.test(two) ? three : '';
  return verb !== '' && /^[a-z]+$/.test(verb) && !NO_DISTANCE.has(verb) && !FUNCTION_WORDS.has(verb);
}

function isCountedAt(tokens: readonly Token[], first: number, to: number): boolean {
  for (let at = first; at < Math.min(to, first + REACH_OF_COUNT); at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'number' || COUNTS.has(token.norm)) return tokens[at + 1]?.kind === 'word';
    if (token.kind !== 'word' || SELF.has(token.norm)) return false;
  }
  return false;
}

/** "Is not a plan.", ", not ovens", "and not a bank": a noun stands there, and nothing behind it. */
function isContrastAt(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const before = tokens[at - 1];
  if (at === from || before === undefined) return false;
  const isEqual = /^(?:is|are|am)$/.test(before.norm) && at - 2 >= from && !THINGS.has(tokens[at - 2]?.norm ?? '');
  const isBeside = before.norm === ',' || before.norm === 'and';
  if (!isEqual && !isBeside) return false;
  const head = ARTICLES.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  const noun = tokens[head];
  if (head >= to || noun?.kind !== 'word' || FUNCTION_WORDS.has(noun.norm) || STATES.has(noun.norm)) return false;
  const behind = tokens[head + 1];
  return head + 1 >= to || behind?.kind !== 'word';
}

function isOthersAt(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (at >= to || token?.kind !== 'word') return false;
  if (OTHERS.has(token.norm) || token.norm === 'you' || isPlural(token.norm)) return true;
  return token.norm === 'the' && !SELF.has(tokens[at + 1]?.norm ?? '');
}

/** Who does what in a message, told by the form of its sentences: trades, teams and things are endless. */
export const DUTY_PREDICATES: Readonly<Record<string, Predicate>> = {
  'duty.others-turn': (facts) => dutiesOf(facts).isOthersTurn,
  'duty.general': (facts) => dutiesOf(facts).isGeneral,
  'duty.trade': (facts) => dutiesOf(facts).isTrade,
  'duty.counted': (facts) => dutiesOf(facts).isCounted,
  'duty.contrast': (facts) => dutiesOf(facts).isContrast,
  'duty.up-to-others': (facts) => dutiesOf(facts).isUpToOthers,
  'duty.untouched': (facts) => dutiesOf(facts).isUntouched,
};
