import { verbForms } from '../engine/inflect.ts';

/** Verbs whose past form alone says that something exists, is gone, is known or is over now. */
const RESULT_VERBS = `finish complete ship merge deploy release deliver publish launch close resolve fix solve implement submit land wrap sign send validate verify
approve accept confirm pass book install enable disable remove delete clean update upgrade rename replace restore revert roll refactor rewrite write
document record print file answer reply calibrate cut reduce reproduce extract export import load register swap train interview hire archive renew pay
invoice refund order receive add create build make configure wire split rebuild redesign redo move fill enter correct adjust patch bump
drain scale cancel pause silence unblock trim sort label pack relabel count measure reconcile announce tell invite share post return
ingest translate proofread edit draft design schedule arrange organise organize set integrate connect link convert port generate render compile bundle
automate script mock seed index tag annotate attach append insert extend enhance introduce increase lower raise double halve drop lift decrease shrink win
sell earn onboard transfer switch open reopen unlock lock secure encrypt rotate reset restart reboot format wipe scan screen vaccinate clear collect
gather hang mount paint weld repair return water plant cook bake serve wash tidy find identify spot discover detect diagnose trace pinpoint isolate
agree decide settle negotiate present demo show hold host run rerun test retest check recheck inspect audit review read compare evaluate benchmark
profile debug choose select pick define specify scope estimate prioritise prioritize assign forward log get obtain recover rescue save dump copy clone
rebase squash commit push pull code style theme polish align centre center fit resize cover achieve reach hit beat exceed transcribe summarise
summarize catalogue digitise digitize quote price charge credit reimburse process dispatch restock migrate upload stabilise stabilize
modify change make attach figure handle address upload expand establish apply learn familiarise familiarize brainstorm outline sketch plan discuss analyse analyze
exclude filter map plot draw analyse enrol enroll graduate certify audit stamp seal weigh feed harvest sample sequence stain culture purify centrifuge equilibrate rebake bake
reprint rework reorganise reorganize restructure simplify optimise optimize speed tune tweak unify centralise standardise streamline bring put give go do take turn hand supply
rehearse film shoot cast mix master voice animate model rig texture level balance hook bind expose wrap cache throttle retry backfill partition vacuum reindex cherry stub lint
squash sync dry-run bootstrap provision spin containerise containerize dockerise dockerize instrument monitor graph alert page triage dedupe merge deprecate retire sunset decommission`;

/** Verbs of handing on or asking: a step, seldom a result. */
const CONTACT_VERBS =
  'ask tell ping email mail call phone ring message contact notify inform chase nudge remind escalate flag report raise talk speak meet request book invite';

/** Verbs of being at it: activity, a result only by its place in an update. */
const TOIL_VERBS =
  'work start begin continue try look attempt study research explore investigate think prepare help attend join participate practise practice keep spend struggle wrestle focus need want hope mean promise plan expect know forget miss say see hear notice feel';

/** Past forms that are base forms as well, and words that only look like verbs. */
const AMBIGUOUS = new Set(
  'set read cut put run hit let split reset rerun cost beat cast shut spread open clean clear close live left lost got made found done'.split(
    ' ',
  ),
);

function pastForms(verbs: string): ReadonlySet<string> {
  const forms = verbs.split(/\s+/).flatMap((verb) => verbForms(verb).past);
  return new Set(forms);
}

export const RESULT_PAST: ReadonlySet<string> = pastForms(RESULT_VERBS);
export const CONTACT_PAST: ReadonlySet<string> = pastForms(CONTACT_VERBS);
export const TOIL_PAST: ReadonlySet<string> = pastForms(TOIL_VERBS);

/** True for "set" and "read", whose past looks like an order. */
export function isAmbiguousPast(word: string): boolean {
  return AMBIGUOUS.has(word);
}

/** What a thing is when it is finished: "the page is live". */
export const STATES: ReadonlySet<string> = new Set(
  'live out up green ready complete done online available merged deployed closed finished fixed released attached here back gone over through in'.split(
    ' ',
  ),
);
