import { createRequire } from 'node:module';
import type compromise from 'compromise/two';

type Tagger = typeof compromise;

/** How many answers are remembered: words recur, and tagging a phrase costs about a millisecond. */
const MOST_REMEMBERED = 4000;

const load = createRequire(import.meta.url);
let tagger: Tagger | null = null;
const verbal = new Map<string, boolean>();
const infinitives = new Map<string, string | null>();

/** Loading takes a quarter of a second, which only those pay whose texts need it. */
function getTagger(): Tagger {
  tagger ??= load('compromise/two') as Tagger;
  return tagger;
}

function remember<T>(answers: Map<string, T>, key: string, answer: T): T {
  if (answers.size >= MOST_REMEMBERED) answers.clear();
  answers.set(key, answer);
  return answer;
}

/**
 * Whether a short phrase opens with a verb: "debrief with the wardens" does, "site visits" does not.
 * Meant for words that the list of work verbs does not hold; only the first three words count.
 */
export function opensWithVerb(phrase: string): boolean {
  const key = phrase.toLowerCase().split(/\s+/, 3).join(' ');
  const known = verbal.get(key);
  if (known !== undefined) return known;
  const first = getTagger()(key).terms().first();
  return remember(verbal, key, first.has('#Verb') && !first.has('(#Auxiliary|#PastTense)'));
}

/** The infinitive of a progressive form: "relabelling" gives "relabel". Null for a word that is none: "morning". */
export function infinitiveOf(gerund: string): string | null {
  const known = infinitives.get(gerund);
  if (known !== undefined) return known;
  const read = getTagger()(gerund);
  const isGerund = read.terms().first().has('#Gerund');
  return remember(infinitives, gerund, isGerund ? read.compute('root').text('root') : null);
}
