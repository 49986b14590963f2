import { verbForms } from '../detectors/engine/inflect.ts';
import { isEmptyWord } from '../detectors/flags/vague-words.ts';
import { setOf } from './word-set.ts';

/** Verbs by which work is done or handed over. Verbs of thinking, feeling, being and waiting are left out on purpose. */
const ACTIONS =
  'accept add adapt address adjust align allocate amend analyse analyze announce answer apply approve archive arrange ask assemble assess assign attach attend audit automate backfill benchmark block book brief bring build bump buy calculate calibrate call cancel capture chair change charge chase check clarify clean clear close coach code collate collect combine comment commission compare compile complete compose conduct configure confirm connect consolidate contact continue convert coordinate copy correct count cover create cut debrief debug decide define delete deliver demo deploy design diff digitise digitize disable discuss dispatch distribute document do double download draft draw drive drop edit email enable enter escalate establish estimate evaluate examine execute expand explain explore export extend extract fetch file fill finalise finalize find finish fix flip follow format forward frame gather generate get give go grade grant grow guide hand handle harden help hire hold host implement import improve include incorporate inform inspect install integrate interview introduce invent investigate invite invoice iterate join keep label launch lay lead learn let link list load lock log look lower mail make map mark measure meet mention merge migrate mock model modify monitor mount move mute name negotiate note notify nudge onboard open optimise optimize order organise organize outline own pack pair paint patch pay phone pick pilot pin ping plan plot polish populate port post prepare present press price print prioritise prioritize probe process produce profile proofread propose prototype provide provision prune publish pull purge push put query quote raise rank read rebase reboot rebuild recalculate reconcile record recount recruit redesign redo reduce refactor refine refresh register rehearse relabel release remind remove rename renew reorganise repair repeat replace reply report repost reproduce request rerun resend reset resize resolve respond restart restore restructure resubmit retest retire return revert review revise revisit rework rewrite ring roll rotate route run save scan schedule scope screen search secure send separate serve set settle setup share shift ship show shorten sign simplify simulate sit size sketch slice smoke solve sort spec specify split start stop strip structure study submit summarise summarize supply support survey swap switch sync tag take talk teach tell test tidy tie trace track train transcribe transfer translate transport triage trim trace tune turn unblock unmute update upgrade upload validate verify visit walk warn wash watch weed weigh wipe wire wrap write begin bisect blacklist whitelist borrow declutter defrost defuse dig disassemble disconnect dismantle dispose drain empty enlarge erase excavate exclude fumigate glue hang harvest hide hook hunt instruct isolate knit lend lift mend mop mow nail narrow obtain photograph pipette plough plug pour quantify quarantine queue reactivate rearrange reassemble reassign recable recalibrate reconfigure reconnect recut redirect redraw reformat regenerate reimburse reindex reinstall reload relist reopen reorder repack repaint rephrase replan reposition reprioritise reprint reprogram requeue rescan reschedule resync retag retrain retype rewire rinse shrink solder subtitle sweep tackle tighten troubleshoot type uninstall unmount unpack unplug untangle vacuum weld wrangle zip';

/** Their base form reads as a past form too: "I put it there" needs a date to come before it is a promise. */
export const PAST_ALIKE = setOf('put set cut read let split cost hit shut quit spread cast beat');

/** Verbs that tell by themselves, in the present, what one does next: "I send invite", "I take MOB-611". */
export const DELIVERING = setOf(
  'add answer bring buy call chase check clear collect correct deliver do draft email enter fix file forward install make message order patch phone ping post prepare print reply resend resubmit restore review revert ring rewrite send share ship submit summarise take test translate update upload visit write',
);

/** Progressives that announce an act of minutes: saying it is undertaking it. */
export const PROMPT_ACTS = setOf(
  'add fix revert restore roll send write set correct patch call ring check look take restart switch turn swap remove put ping answer reply forward update upload re-export export build open file book order install submit publish post merge deploy run reboot reload redeploy rerun rebuild retry recheck recount reprint relabel replace resend rotate unblock block clean clear copy compare count close cancel fetch get bring collect pull mail message move pause reset reject test trace measure print',
);

/** Progressives that tell what one is at, with or without a "now". */
export const ONGOING = setOf(
  'look investigate monitor watch track read learn study explore test use run review wait follow work debug analyse analyze examine run own lead host support write implement build develop process prepare plan evaluate',
);

/** After "I will" these announce no work: talk, opinions, states, deference. */
export const NO_PROMISE = setOf(
  'admit agree assume abide accept adapt apologise apologize argue bet believe bother confess consider deepen defer depend die disagree end feel forget grant guess hate hope imagine know leave like live love lose miss need never not pass point prefer regret remember repeat respect say speak shout see sleep spare stand stay suffer support suppose think trust try vote wager wait want wish wonder',
);

export const BASE: ReadonlySet<string> = setOf(ACTIONS);

/** Progressive form -> base. */
export const GERUNDS: ReadonlyMap<string, string> = new Map(
  [...BASE].flatMap((verb) => verbForms(verb).ing.map((form) => [form, verb] as const)),
);

/** Past forms that are no base form as well. */
export const PAST: ReadonlySet<string> = new Set(
  [...BASE].flatMap((verb) => verbForms(verb).past).filter((form) => !BASE.has(form)),
);

export const ADVERBS = setOf(
  'also just now then still actually probably definitely gladly happily first personally quickly really soon certainly therefore both all already instead too again simply surely anyway later myself ourselves only next quickly directly immediately finally even of course',
);

export const NEGATIONS = setOf('not never no neither nor hardly without nobody nothing none');
export const DOUBTS = setOf(
  'maybe perhaps possibly hopefully might could would should may ideally theoretically unless',
);
export const CONDITIONS = setOf('if unless whether provided providing assuming suppose');
/** A clause that these open tells when, what or why, and undertakes nothing. */
export const SUBORDINATORS = setOf(
  'if unless when whenever what how whether why where than like before until after while as once',
);
export const HABITS = setOf(
  'always usually every normally generally often sometimes mostly whenever never typically each',
);
export const PRONOUNS = setOf('it this that them those these one both');
export const OTHERS = setOf('he she they someone somebody everyone everybody who which that');
export const FINITE = setOf(
  'is are was were am be been has have had do does did will would can could should must may might shall',
);
export const QUESTION_HEADS = setOf(
  'who what when where why how which can could do does did is are was were should shall would will may am have has whose any',
);

/** Words of a plan line that name no piece of work by themselves. */
export const EMPTY_WORK = setOf(
  'same again before continue continued continuing carry carrying carried on more of the a an and with to for in at as planned usual work working tasks task things thing stuff misc miscellaneous various several some many few bits bobs pieces odds ends other others meeting meetings call calls interview interviews 1:1 1:1s 1on1 1on1s 1-1s cab dentist doctor sync syncs mail mails email emails inbox admin chores nothing special much new none nope no na n/a tbd tba see above below ditto idem likewise yesterday today tomorrow these those this that it them routine general ongoing daily regular small day off holiday vacation leave sick ooo pto out catching catch up keep keep going push pushing move moving forward forwards ahead progress making lots lot busy my own normal business support around side topics topic items item issues focus focused also still probably likely mostly then maybe plus i am is will be do doing get getting try trying stay two three four five six seven eight nine ten exciting round lines along project projects standup standups planning',
);

/** Parts of a plan line that only add detail to the part before. */
export const ELABORATORS = setOf(
  'a an with without including incl which who where because so if until since as each all both first second third one but except especially mainly mostly starting early not no only done ready planned remaining out both',
);

/** Verbs whose form in -s is no plural of a thing, so that somebody else is their subject: "Hamish sends the box". */
export const DEEDS_OF_OTHERS =
  'brings sends confirms gives makes writes puts tells keeps delivers finishes prepares handles joins picks buys sells shows stops differs provides receives decides replaces';

/** What is made and handed over: the subject of "comes tomorrow", "by Friday", "goes out Monday". */
export const DELIVERABLES = setOf(
  'draft drafts report reports mail mails email emails letter letters pr prs patch patches fix fixes build release version versions list lists doc docs document documents text texts copy slides slide deck sheet sheets numbers figures minutes notes note proposal plan writeup write post postmortem mortem page pages template templates recording answer answers summary results result budget translation translations brochure newsletter invoice invoices photos photo video videos recommendation quote quotes offer offers schedule statement statements dataset data update demo import migration export audit inventory request tables table memo review reviews spec specs design mockup mockups script scripts runbook checklist estimate estimates forecast analysis comparison overview chart charts rota roster programme agenda invitations invites invite form forms contract addendum certificate stocktake tests test branch feature endpoint ticket tickets rest remainder remaining others other mine one ones part parts section sections chapter chapters count readout handover menu lesson worksheet worksheets grades marks feedback brief poster flyer banner banners logo artwork manuscript article protocol samples cut run renewal cleanup rewrite retest card cards deck decks glossary storyboard storyboards dashboard dashboards transcript transcripts catalogue catalog guide guides handbook manual manuals guideline guidelines roadmap wireframe wireframes prototype prototypes sketch sketches drawing drawings layout layouts diagram diagrams plot plots caption captions subtitles voiceover proofs abstract quiz quizzes',
);

/** What only others can give: a date beside it is a request or an event, no promise. */
export const REQUESTED = setOf(
  'please pls replies reply comments comment feedback objections thoughts opinions votes vote reasons input views need needs needed decision approval due deadline expires closes closed off away out-of-office leave holiday back free open until meeting lunch standup retro call sync dinner party rehearsal webinar',
);

/** Progressive forms that name a thing or a quality as often as an act. */
export const NOUN_LIKE = setOf(
  'staging training closing pricing tracking onboarding testing meeting building planning landing shipping opening billing loading recording setting writing reading mapping scheduling hosting booking filing packing painting drawing marking grading handling funding modelling modeling timing covering missing linking outgoing leading pending supporting following starting handing printing reporting monitoring processing routing hiring sharing learning teaching labelling labeling dispatching sorting mailing',
);

/** Progressives that say how one is or what one waits for, or talk; never a promise without more. */
export const NO_ACT = setOf(
  'wait hope think wonder feel get have be see try keep lean look ask struggle wrestle learn talk guess enjoy miss lose come go deal lack worry expect assume stick sit stand say tell do start hit use decide discuss meet include',
);

/** Whether a phrase names no piece of work: "some stuff", "the usual". */
export function isEmptyWork(phrase: string): boolean {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}'#:-]+/gu) ?? [];
  return words.every((word) => EMPTY_WORK.has(word) || isEmptyWord(word));
}
