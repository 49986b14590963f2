import type { Item, Token } from '../../text/message.ts';
import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/observed.ts';
import { sentenceNumberAt } from '../engine/places.ts';
import { rememberedOfText } from '../engine/remember.ts';
import { freshTimes, standTogether, troublesOf } from './slow-escalation.ts';

const NOTHING = new Set('no none nope nil n na nothing nada same ditto see - – — x not'.split(' '));
const TURN = new Set(
  'but however except though although only heads one however still early risk waiting need needs'.split(' '),
);
/** "Not really any" is still nothing; from here on a line says something. */
const SHORT_NOTHING = 6;
const FULL = 4;
const LACK = 3;
const OBSTACLES = new Set(
  `blocker blockers block blocks blocking blocked impediment impediments obstacle obstacles issue issues problem problems risk risks
  concern concerns challenge challenges worries trouble troubles roadblock roadblocks difficulty difficulties thing things
  news change changes longer more one i we it at for so as today yet now currently really and but the to`.split(/\s+/),
);
const NEAR = 2;
/** What a blocker can be clear about; each kind counts once. */
const KINDS: readonly (readonly string[])[] = [
  ['blocker.wait', 'blocker.needs', 'blocker.risk'],
  ['blocker.stands', 'blocker.halt', 'blocker.trouble.now', 'slow.trouble.named', 'slow.trouble.denied'],
  ['blocker.moves', 'blocker.hand', 'slow.handled', 'step.contact', 'step.will', 'remedy.mine'],
  ['blocker.why', 'offers.reason'],
  ['content.user', 'content.ticket', 'content.link', 'content.number', 'content.code'],
  ['time.future'],
];

/** What stands under "Blockers" or "Risks" is a matter of its place, and "none" of its length: patterns see neither. */
function contentOf(facts: Facts): number {
  const { items, tokens } = facts.message;
  let words = 0;
  let isOpen = false;
  for (const item of items) {
    if (item.section !== 'blockers' && item.section !== 'risks') continue;
    const line = lineOf(tokens, item);
    const isNothing = NOTHING.has(line[0] ?? '-') && !isLack(line);
    if (isNothing && !isOpen && (line.length < SHORT_NOTHING || !line.some((word) => TURN.has(word)))) {
      isOpen = line.length < SHORT_NOTHING && items.length > 1;
      continue;
    }
    words += line.length;
  }
  return words;
}

/** "No test account, asked QA" is something, "no real blockers" nothing. */
function isLack(line: readonly string[]): boolean {
  return line[0] === 'no' && line.length > LACK && !line.slice(1, LACK).some((word) => OBSTACLES.has(word));
}

function lineOf(tokens: readonly Token[], { from, to }: Item): readonly string[] {
  return tokens
    .slice(from, to)
    .filter(({ kind }) => kind !== 'punct' && kind !== 'emoji' && kind !== 'break')
    .map(({ norm }) => norm);
}

const PROBLEM = ['slow.trouble', 'reports.problem', 'blocker.trouble.now'];
const FINISHED = [
  'outcome.bare',
  'outcome.first',
  'outcome.participle',
  'outcome.counted',
  'outcome.passive',
  'outcome.state',
];

function isTrouble(facts: Facts): boolean {
  return PROBLEM.some((condition) => facts.holds(condition));
}

function hasWay(facts: Facts): boolean {
  return (
    facts.holds('blocker.way') || facts.holds('slow.handled') || facts.holds('step.will') || facts.holds('step.contact')
  );
}

/** How many kinds the blockers part itself is clear about; a burden such as other classes is none. */
function kindsInSection(facts: Facts): number {
  const parts = facts.message.items.filter(({ section }) => section === 'blockers' || section === 'risks');
  const isInside = (cue: string): boolean =>
    facts.cue(cue).some(({ from }) => parts.some((part) => part.from <= from && from < part.to));
  return KINDS.filter((cues) => cues.some(isInside)).length;
}

/** News of this hour or this day: the trouble and its time stand side by side, and nothing in it is a question. */
function isFreshTrouble(facts: Facts): boolean {
  const times = freshTimes(facts);
  if (times.length === 0) return false;
  return standTogether(facts, times, [...troublesOf(facts), ...facts.cue('blocker.trouble.now')], 0);
}

/** The statements that speak of a thing standing still, without the author's own act: not seen by patterns, which know no sentence. */
const haltsOf = rememberedOfText((facts): ReadonlySet<number> => {
  const acts = placesOf(facts, ['blocker.own-act']);
  return new Set([...placesOf(facts, ['blocker.halt'])].filter((place) => !acts.has(place)));
});

/** The hand stands in the sentence of the trouble or in one of the next two: further off it belongs to other work. */
function isHeld(facts: Facts): boolean {
  if (facts.cue('blocker.hand').length === 0 || facts.cue('blocker.halt').length === 0) return false;
  return isAnyNear(haltsOf(facts), placesOf(facts, ['blocker.hand']), NEAR);
}

const STANDS = ['blocker.stands', 'blocker.halt', 'blocker.trouble.now'];
const MOVES = ['blocker.moves', 'blocker.hand', 'slow.handled', 'step.contact'];

/** Numbers of the statements in which one of the cues stands. */
function placesOf(facts: Facts, cues: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const cue of cues) {
    for (const { from } of facts.cue(cue)) {
      const place = sentenceNumberAt(facts.message, from);
      if (facts.message.sentences[place]?.isQuestion === false) places.add(place);
    }
  }
  return places;
}

/** Whether one of the second stands in the sentence of one of the first or in the next ones. */
function isFollowed(facts: Facts, first: readonly string[], second: readonly string[], most: number): boolean {
  const starts = placesOf(facts, first);
  return starts.size > 0 && isAnyNear(starts, placesOf(facts, second), most);
}

/** Whether one of the second is one of the first or among the next ones. */
function isAnyNear(starts: ReadonlySet<number>, ends: ReadonlySet<number>, most: number): boolean {
  for (const start of starts) {
    for (let place = start; place <= start + most; place++) if (ends.has(place)) return true;
  }
  return false;
}

const ASKABLE = new Set('you someone somebody anyone anybody who'.split(' '));
const ASKS = new Set('can could would will may might'.split(' '));

/** What stands, and in the next sentences somebody is asked for what would move it. */
function isAskedOf(facts: Facts): boolean {
  const { sentences, tokens } = facts.message;
  const starts = placesOf(facts, [...STANDS, 'blocker.needs']);
  for (const start of starts) {
    for (let place = start + 1; place <= start + NEAR; place++) {
      const sentence = sentences[place];
      if (sentence?.isQuestion !== true) continue;
      const words = tokens.slice(sentence.from, sentence.to);
      if (words.some(({ kind, norm }, at) => isAsking(norm, words[at + 1]) || (kind === 'user' && at === 0)))
        return true;
    }
  }
  return false;
}

/** "Could you …", "can <@U1> …", "who has …", "anyone with …". */
function isAsking(norm: string, next: Token | undefined): boolean {
  if (ASKS.has(norm)) return next?.kind === 'user' || ASKABLE.has(next?.norm ?? '');
  return ASKABLE.has(norm) && (next?.norm === 'has' || next?.norm === 'with' || next?.norm === 'knows');
}

export const CLEAR_BLOCKER_PREDICATES: Readonly<Record<string, Predicate>> = {
  'blocker.section': (facts) => contentOf(facts) >= FULL,
  'blocker.section-clear': (facts) => contentOf(facts) >= FULL && kindsInSection(facts) > 0,
  'blocker.section-full': (facts) => contentOf(facts) >= FULL && kindsInSection(facts) > 1,
  'blocker.section-rich': (facts) => contentOf(facts) >= FULL && kindsInSection(facts) > 2,
  'blocker.section-brief': (facts) => {
    const words = contentOf(facts);
    return words > 0 && words < FULL;
  },
  'blocker.halted': (facts) => haltsOf(facts).size > 0,
  'blocker.held': (facts) => isHeld(facts),
  // What stands, what it needs, what moves it and why it stands belong together when they stand together.
  'blocker.moving': (facts) => isFollowed(facts, STANDS, MOVES, NEAR),
  // A question belongs to what stands before it; patterns know no sentence.
  'blocker.asked-of': isAskedOf,
  'blocker.needing': (facts) => isFollowed(facts, ['blocker.needs'], MOVES, 1),
  'blocker.grounded': (facts) => isFollowed(facts, [...STANDS, 'blocker.needs'], ['blocker.why'], 1),
  'blocker.standing': (facts) => placesOf(facts, STANDS).size > 0 || placesOf(facts, ['blocker.needs']).size > 0,
  'blocker.trouble': isTrouble,
  'blocker.fresh': isFreshTrouble,
  'blocker.has-way': hasWay,
  // What is over is a result.
  'blocker.finished': (facts) => FINISHED.some((condition) => facts.holds(condition)),
  'blocker.stated': (facts) => facts.message.sentences.some((sentence) => !sentence.isQuestion),
};
