import { isPastForm, verbForms } from '../engine/inflect.ts';

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
modify change make attach figure handle address upload expand establish apply outline sketch plan discuss analyse analyze
exclude filter map plot draw analyse enrol enroll graduate certify audit stamp seal weigh feed harvest sample sequence stain culture purify centrifuge equilibrate rebake bake
reprint rework reorganise reorganize restructure simplify optimise optimize speed tune tweak unify centralise standardise streamline bring put give go do take turn hand supply
rehearse film shoot cast mix master voice animate model rig texture level balance hook bind expose wrap cache throttle retry backfill partition vacuum reindex cherry stub lint
squash sync dry-run bootstrap provision spin containerise containerize dockerise dockerize instrument monitor graph alert page triage dedupe merge deprecate retire sunset decommission`;

/** Verbs of handing on or asking: a step, seldom a result. */
const CONTACT_VERBS =
  'ask tell ping email mail call phone ring message contact notify inform chase nudge remind escalate flag report raise talk speak meet request book invite';

/** Verbs of being at it: activity, a result only by its place in an update. */
const TOIL_VERBS =
  'work start begin continue try look attempt familiarise familiarize brainstorm revise dabble study research explore investigate think prepare help attend join participate practise practice keep spend struggle wrestle focus need want hope mean promise plan expect know forget miss say see hear notice feel';

/**
 * Verbs whose past form tells no result: what failed or happened, what one thinks, feels, wants or says, what is so, and
 * how people move about. Every other past form counts as work that came to an end, whatever the trade.
 */
const NO_RESULT_VERBS = `predict foresee skip step stumble slip trip inherit drag shout yell deserve fail break crash stop expire drop miss want need like hate love prefer seem appear look hope wish expect assume suppose guess doubt wonder
worry fear regret apologise apologize complain claim argue object refuse decline reject ignore delay slip postpone wait stay remain sit stand lie live lean happen occur
depend belong contain consist concern involve matter vary differ deserve owe lack suffer struggle stumble confuse annoy surprise shock excite tire bore interest
disappoint frustrate overload overwhelm overlook misread misunderstand forget lose leave leak spill stall jam smell taste sound freeze hang
say think believe know mean see hear notice feel realise realize remember recall understand imagine dream
propose suggest recommend demand insist consider intend aim mention comment note explain describe warn promise wish thank welcome congratulate
come go arrive continue keep start begin try attempt manage remain turn become get have do be seem use relate base limit detail worry
familiarise familiarize brainstorm dabble ponder
work study research explore investigate prepare help attend join participate practise practice spend wrestle focus learn talk speak chat meet
wake sleep eat drive walk travel move visit return fly rest wander laugh cry smile play watch listen last cost weigh face tend touch
overwrite duplicate corrupt collide burn bend trip tear ruin damage waste hurt injure die bleed scratch drown flood vanish disappear fade confuse trouble
allow permit require include exclude affect impact cause force let lead mean prompt trigger owe oblige suit mind care bother embarrass exhaust stress panic rush hurry`;

/** Past forms that end like one and are none, or describe people and things. */
const NO_PAST = new Set(
  'complicated sophisticated dedicated confused frustrated exhausted annoyed delighted pleased convinced persuaded surprised disappointed ashamed amazed thrilled relieved stressed overwhelmed distracted concerned committed motivated experienced qualified crowded rushed retired married scared bored puzzled baffled intrigued impressed touched honoured obsessed granted restricted hidden undisturbed supported provided alleged biased advanced isolated dated  disconnected doomed inspired hundred naked wicked sacred rugged crooked embed tired excited interested interesting worried related based limited detailed used supposed needed wanted unexpected unlimited unused unplanned unrelated unchanged unresolved unanswered unassigned untouched unfinished uncoded unread unsigned outdated dated skilled talented mixed sized shaped red bed shed sled feed seed weed need speed indeed exceed proceed succeed aged armed so-called learned ahead instead bread head'.split(
    ' ',
  ),
);

/** Past forms of agreeing, deciding, speaking and moving on: they report no work without more. */
const SOFT_VERBS =
  'decide confirm agree plan figure do give roll run go notice announce pass tell take note understand schedule discuss expect handle hit close identify say ask answer reply read see find check change choose select compare count make put bring show mean hold set get leave own name call mention sign accept approve receive share return raise reach copy catch spot thought';

/** What happens by itself: "p99 doubled", "the nightly ran", "the printer went": no work done to a thing. */
const INTRANSITIVE_VERBS =
  'run go come rise fall double triple drop stop start arrive happen work respond reply expire cancel resign grow shrink sink jump slip move change increase decrease return read say ask decide hit win lose get give have put show let sit stand speak promise offer call want need use';

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

const RESULT_PAST = pastForms(RESULT_VERBS);
const NO_RESULT_PAST = pastForms(NO_RESULT_VERBS);
const SOFT_PAST = pastForms(SOFT_VERBS);
const INTRANSITIVE_PAST = pastForms(INTRANSITIVE_VERBS);
export const CONTACT_PAST: ReadonlySet<string> = pastForms(CONTACT_VERBS);
export const TOIL_PAST: ReadonlySet<string> = pastForms(TOIL_VERBS);

/** How the words met so far were judged: text repeats its words. */
const judged = new Map<string, boolean>();
const MOST_JUDGED = 5000;

/** Whether a word is the past form of a verb that brings something about, listed or not. */
export function isResultPast(word: string): boolean {
  const known = judged.get(word);
  if (known !== undefined) return known;
  const answer =
    RESULT_PAST.has(word) ||
    (isPastForm(word) &&
      !NO_RESULT_PAST.has(word) &&
      !CONTACT_PAST.has(word) &&
      !TOIL_PAST.has(word) &&
      !NO_PAST.has(word));
  if (judged.size >= MOST_JUDGED) judged.clear();
  judged.set(word, answer);
  return answer;
}

/** True for "decided", "gave", "read": a past form that reports work only with more beside it. */
export function isSoftPast(word: string): boolean {
  return SOFT_PAST.has(word);
}

/** True for "ran", "rose", "changed": behind a thing it tells what the thing did. */
export function isIntransitivePast(word: string): boolean {
  return INTRANSITIVE_PAST.has(word);
}

/** True for "set" and "read", whose past looks like an order. */
export function isAmbiguousPast(word: string): boolean {
  return AMBIGUOUS.has(word);
}

/** Adverbs, times and interjections that may stand before a bare past form. */
export const LEADS: ReadonlySet<string> = new Set(
  'just already also now finally then today yesterday successfully manually meanwhile both all again still only first last previously recently mostly basically ok okay yes yep yeah yup hi hey for your information well done and so friday monday tuesday wednesday thursday saturday sunday this morning night week afternoon evening have has had got quickly actually re instead right oh ah sorry good great thanks thank you hello team everyone too partly fully completely quietly'.split(
    ' ',
  ),
);

/** What a thing is when it is finished: "the page is live". */
export const STATES: ReadonlySet<string> = new Set(
  'live out up green ready complete done online available merged deployed closed finished fixed released attached here back gone over through in on ok okay playable final current clean valid stable installed reachable public signed sealed spotless settled set solved resolved sorted posted published booked confirmed tested closed-out healthy'.split(
    ' ',
  ),
);

/** Forms that learners write for the participle: "26 pallets is unload", "rocks are finish". */
export const BASE_PARTICIPLES: ReadonlySet<string> = new Set(
  'finish unload upload install repair send clean deliver solve resolve approve complete merge deploy publish pack print translate calibrate'.split(
    ' ',
  ),
);

/** Verbs by which a thing does what it should: "the link holds", "all tables match". */
export const WORKING: ReadonlySet<string> = new Set(
  'works work passes pass passed runs loads holds hold balances balance matches match boots builds compiles renders answers responds fits fit agrees agree survives survived hangs hang opens prints parses parse reconciles reads saves logs syncs charges flashes connects converges stands balanced worked responds'.split(
    ' ',
  ),
);

/** Where work is kept, shown, reviewed or used. */
export const PLACES: ReadonlySet<string> = new Set(
  `folder folders doc docs document drive wiki repo repository main master production prod staging branch trunk review draft drafts sheet spreadsheet channel tracker board store app thread invite
ticket tickets backlog dashboard crm system database db mail inbox shop portal calendar pr field post binder lab fridge freezer archive cloud slides deck file files library ledger report changelog
server servers cluster primary replica registry build release pipeline queue warehouse van truck shelf shelves drawer cabinet desk table box rack line catalogue catalog site page website homepage map
figma jira confluence notion github gitlab perforce plm cad erp sap git svn sharepoint dropbox outlook teams slack wordpress cms analytics airtable miro
place position hands sync notebook appendix annex minutes agenda protocol chart record records register book books log logs pack package kit portfolio binder reader chamber tray bench
client customer customers finance legal qa press printer printers reviewer reviewers reviewers editor editors team accounting procurement supplier assessor auditor sponsor board council ministry committee
view review test testing use service operation circulation print mailbox dms`.split(/\s+/),
);

/** What is in a place without being work: "the bug is in the parser". */
export const SUBJECTS_IN_TROUBLE: ReadonlySet<string> = new Set(
  'bug problem issue error fault cause reason mistake question trouble risk meeting demo call standup lunch training deadline difference delay typo leak smell noise someone somebody nobody who problem culprit gap hole bottleneck everything'.split(
    ' ',
  ),
);

/** Who acts: behind these a past form is their news, "the contractor cancelled". */
export const AGENTS: ReadonlySet<string> = new Set(
  'legal finance procurement qa support design vendor caterer contractor supplier customer client agency guide team office shift engineer mechanic manager doctor nurse patient reviewer sponsor auditor council city court bank insurer carrier courier driver teacher parent parents student students customers clients users user people management board owner landlord printer hr it ops sales marketing dba ministry university clinic hospital competitor partner professor boss editor author'.split(
    ' ',
  ),
);
