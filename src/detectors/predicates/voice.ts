import type { Facts } from '../engine/facts.ts';
import { isPastForm } from '../engine/inflect.ts';
import { rememberedOfText } from '../engine/remember.ts';

const PRONOUNS = {
  first: new Set('i we me us my our mine ours myself ourselves'.split(' ')),
  second: new Set('you your yours yourself yourselves'.split(' ')),
};
/** Too common to tell that somebody repeats themselves. */
const FUNCTION_WORDS = new Set(
  `the a an and or but so if then of to in on at for from with by as is are was were be been am do does did have has had it its this that these those there here i we you he she they me us him her them
  my our your his their not no yes will would can could should must may might just only also too very all some any what who when where why how which than because out up down off over`.split(
    /\s+/,
  ),
);
const LONGEST_ECHO = 24;

interface Voice {
  readonly first: number;
  readonly second: number;
  readonly hasEcho: boolean;
  readonly pasts: number;
}

/** Who speaks of whom, and whether a word comes back: counted, because patterns do not count. */
export const voiceOf = rememberedOfText((facts): Voice => {
  let first = 0;
  let second = 0;
  let pasts = 0;
  let hasEcho = false;
  const seen = new Set<string>();
  for (const item of facts.message.items) {
    for (let i = item.from; i < item.to; i++) {
      const token = facts.message.tokens[i];
      if (token?.kind !== 'word') continue;
      const { norm } = token;
      if (PRONOUNS.first.has(norm)) first++;
      else if (PRONOUNS.second.has(norm)) second++;
      else if (!FUNCTION_WORDS.has(norm)) {
        if (isPastForm(norm)) pasts++;
        if (seen.has(norm)) hasEcho = true;
        seen.add(norm);
      }
    }
  }
  return { first, second, pasts, hasEcho: hasEcho && facts.words <= LONGEST_ECHO };
});

/** Words that begin with a capital all the same. */
const CAPITALS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english german french italian spanish`.split(
    ' ',
  ),
);

/** A word inside a sentence that begins with a capital, and not an acronym: very likely somebody. */
export function namesPerson(facts: Facts): boolean {
  const { tokens, sentences, raw } = facts.message;
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token?.kind === 'user') return true;
      if (token?.kind !== 'word' || i === from || CAPITALS.has(token.norm)) continue;
      const word = raw.slice(token.start, token.end);
      if (/^\p{Lu}\p{Ll}{2,}$/u.test(word)) return true;
    }
  }
  return false;
}
