import type { Section } from '../../text/message.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { Cue, Where } from '../engine/rule.ts';

/** Word classes of finished work. */
export const OUTCOME_LEXICON: Lexicon = {
  // Verbs whose past form alone says that something exists or is over now.
  'v:result':
    'finish complete ship merge deploy release deliver publish launch close resolve fix solve implement submit land wrap_up sign sign_off migrate upload push send validate verify approve accept confirm pass book install enable disable remove delete clean update upgrade rename replace restore revert roll_back refactor rewrite write document record print file answer reply calibrate cut reduce reproduce extract export import load register swap train interview hire publish archive renew pay invoice refund order receive add create build make set_up configure wire split rebuild redesign redo move fill enter correct adjust patch bump drain scale cancel pause silence mute block unblock trim sort label pack relabel count measure reconcile reconfirm announce tell inform ask notify call invite share post hand_over hand_in return ingest translate proofread edit draft design sketch schedule arrange organise organize set integrate connect link convert port generate render compile bundle package automate script mock stub seed index tag pin annotate attach append insert extend enhance introduce convert increase lower raise double halve drop lift raise decrease speed_up shrink win sell earn sign_up onboard transfer switch switch_on switch_off turn_on turn_off open reopen unlock lock seal secure encrypt rotate reset restart reboot reinstall format wipe scan screen vaccinate treat clear pick_up collect gather deliver_to drop_off hang mount paint weld repair reorder return water plant cook bake serve clean_up wash tidy find identify spot discover detect diagnose trace pinpoint isolate agree decide settle negotiate meet present demo show hold host run rerun test retest check recheck inspect audit review read compare analyse analyze evaluate benchmark profile investigate debug learn figure_out rule_out choose select pick define specify scope estimate size prioritise prioritize assign file log report flag escalate raise request apply receive get obtain secure recover rescue save back_up dump copy clone fork branch rebase squash cherry_pick commit push_up code hook_up style theme polish align centre center fit resize crop cut_over go_live cover achieve reach hit beat exceed meet_with speak talk_to sit_down pair_with walk_through record transcribe summarise summarize catalogue catalog digitise digitize quote price bill charge credit reimburse process ship_out dispatch stock restock',
  // Verbs of being at it: their past form is activity, a result only with something countable beside it.
  'v:toil':
    'work start begin continue try look attempt study learn discuss research explore investigate think plan prepare help attend join participate practice practise',
  'result.state':
    'live out in up green ready complete completed available online done finished closed open back on merged clean installed attached here set fixed solved resolved over through booked signed sent deployed published scheduled working running reachable stable correct visible reconciled',
  'result.lead':
    'just already also now finally then today yesterday successfully manually meanwhile since both all again have has been got and so',
  'result.place':
    'folder doc docs drive wiki repo repository main master production prod staging branch draft sheet channel tracker board store app channel thread invite ticket backlog dashboard crm system database db mail inbox shop portal calendar pr review field post binder lab fridge archive cloud slides deck file library ledger report',
};

const STATED: readonly Section[] = ['done', 'notes', 'none', 'blockers', 'risks'];
const SAID: Where = { section: STATED, question: false, unnegated: true, unconditional: true };

/** Observations that something is finished, found or measured. */
export const OUTCOME_CUES: readonly Cue[] = [
  {
    name: 'outcome.place',
    patterns: [
      '(is|are|it is|now|went|goes|all) (now|already|all|back|finally|fully|also)? @result.state (now|again|already|since|on|in|for|at|with|and|as|of)? ',
      '(is|are) @result.state $',
      '(is|are) (now|already|also)? (in|on|up|at|under|with) (the|our|my|your|a|an|#channel|#link|#ticket|review) ..2 @result.place',
      '(is|are|went|gone|goes|all) (now|back)? (live|green|done|complete|finished|merged|online|deployed|released|out|up|fixed|ready|clean)',
      '(live|out|in|up|done|merged|closed|ready|complete|available|green|online|through|deployed|finished|fixed) (now|since|for|on|at|as of|again|in prod|in staging|on staging|on prod) ',
      '* (done|merged|complete|completed|finished|live|fixed|deployed|released|closed|up|ready|green) $',
      '#ticket|#link|pr ..1 (merged|up|open|closed|done|approved|ready|has|is|are|went|fixed|reviewed)',
      'ready for (review|testing|qa|use|eyes|your|the|merge|approval|comments|feedback)',
      'all set $',
      'up for review',
      'done $',
      '(done with|deal done)',
    ],
    where: SAID,
  },
  {
    name: 'outcome.works',
    patterns: [
      '(works|work|passes|pass|passed|runs|loads|builds|compiles|renders|sends|prints|reads|saves|shows|reports|answers|opens|holds|fits|agrees|match|matches|parse|parses|reconciles|survived|reporting) (now|again|fine|well|too|on|in|with|for|as|without|since|correctly|ok|okay|both)? ',
      'no (longer|more) *',
      '(all|both) (tests|checks|cases|builds|pass|passed|green|good)',
      'tests|checks|ci|build|pipeline|suite|everything (is|are|now|all|now all)? (green|pass|passing|passes)',
      '(is|are|went|logins are|it is|site is) back',
      'gone $',
      '(came|come|comes|arrived|went) (in|out|back|live|through|on|yesterday|this|from|today)',
      'we|i (have|got|are at|now have|hit|won|lost|reached) ..2 #num',
      'now (has|have|shows|takes|uses|runs|works|reads|sends|returns|includes|supports|handles)',
    ],
    where: SAID,
  },
  {
    name: 'outcome.got-going',
    patterns: [
      '(got|gotten) ..4 (to (work|run|build|compile|pass|start|load|boot|open|close|fit|sync|connect|agree|hold)|working|running|going|merged|approved|fixed|done|signed|printed|accepted|deployed|sorted|confirmed)',
    ],
    where: SAID,
  },
  {
    name: 'outcome.found',
    patterns: [
      '@i? (found|confirmed|verified|learned|figured out|noticed|discovered|identified|checked|tested|tried|ran|reran|reproduced|measured|counted|compared) (the|a|an|it|that|out|with|on|this|both|all|no|what|why|#num|*)',
      '(it|that|this|cause|reason|root cause|culprit|problem|bug) (was|is) (the|a|an|in|that|because|due)',
      '(turns out|turned out)',
      '(result|results|numbers|figures|finding|findings|conclusion|read out|status)  ..2 :',
    ],
    where: SAID,
  },
  {
    name: 'outcome.share',
    patterns: [
      '#num (of|out of|from) (the)? #num',
      '#num → #num',
      'from #num ..2 to #num',
      '#num ..2 (left|remain|remaining|to go|open|closed|done|merged|fixed|pass|passed|written|sent|received|loaded)',
      '(all|both|half|two|three|four|five|six|seven|eight|nine|ten) of (the|our|my|them|#num|four|five|six|seven|eight|nine|ten) ..4',
      '#num ..1 (up|down|better|worse|faster|slower|cheaper|less|more|higher|lower)',
      '(down|up|dropped|rose|fell|went|increased|reduced|grew|improved) ..3 (from|to|by) ..1 #num',
    ],
    where: SAID,
  },
  {
    name: 'outcome.given',
    patterns: [
      '(here|attached) (is|are)',
      '(link|list|file|report|draft|numbers|notes|minutes|doc|result|results|sheet|memo|screenshot|page|recording) ..3 (attached|here|below|in the|in|at|is|are|on the)',
      '(attached|enclosed|below)',
      '(sent to|went to)',
      ': #link',
      '#link $',
    ],
    where: { section: STATED, question: false },
  },
  {
    name: 'outcome.measured',
    patterns: [
      '#num now $',
      'now (at|on|down to|up to|only|takes|answers in|runs in|under|below)? #num',
      '#num ..1 now (instead|was|were)',
      '(was|were) #num $',
      '#num ..2 (instead of|rather than|before|versus|vs|was) #num',
      '(became|becomes|made) #num',
      '(down|up|back) ..1 to #num',
      '#num ..1 (under|below|above|over) (budget|target|plan|limit|the|last)',
      '(no|zero|0) (error|errors|finding|findings|failure|failures|crash|crashes|alarm|alarms|damage|duplicate|duplicates|complaint|complaints|loss|losses|gap|gaps|regression|regressions|conflict|conflicts|incident|incidents|warning|warnings|defect|defects|mismatch|mismatches|typo|typos|objection|objections|reject|rejects)',
      '#num (cycles|runs|tests|cases|checks|records|rows|samples|units|pages|calls|tries|drops) ..1 (ok|okay|clean|green|pass|passed|good|without|no)',
      '(answers|takes|runs|loads|prints|boots|reads|holds) (in|at|to|for)? #num',
      '(goal|target|quota|milestone|sla) ..2 (met|reached|hit|beaten)',
    ],
    where: SAID,
  },
  {
    name: 'outcome.handed',
    patterns: [
      'here (you go|it is|they are|it comes|goes|are the|is the)',
      '^ ..5 as (promised|announced|said|agreed|asked|requested|discussed) $',
      'as (promised|announced|said|agreed|asked|requested) :',
      '(you|#user) (have|has|got) (it|them|the|this|both|all) ..4 (since|now|already|as of)',
      "(is|are|'s|it|all|both) ..2 (on|in|at) your (desk|table|inbox|drive|hands|mailbox|shelf|locker|pigeonhole|calendar)",
      '^ (on|in) your (desk|table|inbox|drive|hands|mailbox|shelf)',
    ],
    where: SAID,
  },
  {
    name: 'outcome.tick',
    patterns: [
      ':white_check_mark:|:heavy_check_mark:|:ballot_box_with_check:|✅|☑|✔|:tada:|:partying_face:|🎉|:ship:|:shipit:|:rocket:|🚀|:trophy:|:checkered_flag:',
    ],
  },
  {
    name: 'outcome.number',
    patterns: ['#num'],
    where: { section: STATED, question: false },
  },
  {
    name: 'outcome.toil',
    patterns: [
      '^ @result.lead? @toil.past',
      '@i @result.lead? @toil.past',
      '@i (am|are|was|were|have been|had been) ..1 #ing',
    ],
    where: { section: STATED, question: false },
  },
  {
    name: 'outcome.unfinished',
    patterns: [
      'not (yet|done|ready|finished|started|sent|there)',
      'still (not|open|waiting|working|stuck|missing|needs|on)',
      '(did|have|has|was|were|could|can|is|are|do|does) not',
      'stuck|blocked|forgot|late|delayed|broken|failing',
    ],
  },
  {
    name: 'outcome.proposal',
    patterns: [
      '^ (proposal|idea|rfc|suggestion|question|decision|plan)',
      '^ reminder !mail|mails|email|letter|letters|sms',
      'i (propose|suggest|think|would|vote|prefer)',
      '(what about|how about|what if)',
      'should (we|i|have)',
    ],
  },
];
