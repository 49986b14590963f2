import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/observed.ts';
import { rememberedOfText } from '../engine/remember.ts';

/** A name that somebody is called by: "Ana, …", "… Ana?", a mention. Patterns do not see capitals. */
const CALLED = /<@\w+>|(?:^|[,.!?\n] )\p{Lu}\p{Ll}+[,?:]/u;
/** Words that stand where a name would. */
const NO_NAME =
  /(?:^|[,.!?\n] )(?:Yes|No|Ok|Okay|Hi|Hello|Hey|Sorry|Thanks|Well|So|Then|But|And|Today|Tomorrow|Yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Question|Note|Proposal|Update|Done|Next|Plan|Blockers?|Morning|Friends|Team|All|Everyone|Now|Why|What|When|Where|Who|How|Good|Great|Right|Oh|Ah)[,?:]/gu;

const callsSomebody = rememberedOfText(({ message: { raw } }): boolean => CALLED.test(raw.replace(NO_NAME, ' ')));

/** Asks the message that a reply follows: the last one of the thread, else its first. */
function ofBefore(facts: Facts, holds: (before: Facts) => boolean): boolean {
  const before = facts.holds('is.reply') ? (facts.talk.at(-1) ?? facts.parent) : null;
  return before !== null && holds(before);
}

/** Whom the message before speaks to, and how it leaves the matter. */
export const ADDRESSED_PREDICATES: Readonly<Record<string, Predicate>> = {
  'asked.by-name': (facts) => ofBefore(facts, callsSomebody),
  'asked.at-all': (facts) => ofBefore(facts, (before) => before.holds('has.question')),
  // Somebody pushed it away or defended it just before: it is with nobody.
  'left.with-nobody': (facts) => ofBefore(facts, (before) => before.holds('nmj.push') || before.holds('def.turn')),
};
