import type { Lexicon } from '../engine/lexicon.ts';
import type { Cue } from '../engine/rule.ts';

/** Words that tell that something is not as it should be, gathered by meaning. */
export const TROUBLE_LEXICON: Lexicon = {
  't-noun': `problem problems issue issues bug bugs error errors outage incident failure failures crash crashes regression complaint complaints defect defects leak leaks mismatch mistake mistakes
    typo typos gap gaps hole holes delay delays shortage loss losses damage fault faults glitch glitches breakage violation breach breakdown conflict conflicts duplicate duplicates spike spikes drop mess chaos
    confusion concern concerns risk risks threat overrun deficit debt fine penalty warning warnings alert alerts alarm alarms fire smoke flood mould mold injury accident theft downtime latency timeout timeouts
    backlog discrepancy discrepancies disaster trouble blocker bottleneck emergency objection lawsuit claim claims rust scratch scratches stain mice lice cockroaches glass noise smell vulnerability cve exception stacktrace
    spam phishing scam overtime dispute criticism refusal rejection setback embarrassment nightmare fiasco hazard stink weirdness inconsistency misunderstanding`,
  't-state': `broken down dead red failing wrong missing slow late empty stuck off upset overdue blocked gone lost bad confusing outdated unclear unreadable overwritten incomplete useless behind misleading duplicated
    leaking flooded bent cracked unusable unreachable unavailable inaccessible unresponsive flaky frozen corrupt corrupted invalid expired locked short damaged dirty awful terrible unanswered unfinished unpaid
    unsigned inconsistent garbled blank blurry cropped mislabelled mislabeled harsh rude dangerous unsafe cold offline incorrect inaccurate obsolete stale ambiguous truncated noisy loud illegal unassigned unattended
    uncovered unlocked unhappy angry furious annoyed confused frustrated disappointed worried worrying stranded swapped rejected refused denied cancelled canceled bounced stolen forgotten skipped ignored neglected
    full overloaded overcrowded overbooked understaffed insecure untranslated untested undocumented unsolved unread unchecked unfilled unbilled weird strange odd suspicious silent rotten mouldy wet sticky
    warm loose crooked jammed clogged burnt smelly spoiled expensive messy unreliable unfair unequal unacceptable embarrassing inappropriate illegible irrelevant pending double negative risky fragile sick ill hurt
    injured bleeding`,
  't-verb': `break fail crash hang freeze time_out leak stop die vanish disappear miss forget lose skip overwrite delete wipe erase swap mix_up double triple overcharge undercharge expire run_out slip fall burn flood
    complain escalate quit resign reject refuse cancel bounce conflict contradict confuse duplicate truncate garble corrupt throw spike lag slow_down block disagree struggle suffer wait exceed violate reset revert
    disconnect log_out lock_out overflow collide stall squeak rattle smell stink wobble flicker beep spill drip tear crack bend jam clog mislead misspell mistranslate misprint oversleep overspend overrun
    drown panic cry shout threaten sue damage destroy steal wake ignore bypass`,
  't-harmed': `customer customers client clients user users people parents parent teachers teacher guests guest patients patient partner partners sales support finance auditors audit colleagues clinics visitors donors
    donor tenants tenant students student pupils pupil applicants residents subscribers volunteers interns intern neighbours neighbors members everyone everybody nurses drivers citizens suppliers sponsor legal
    management press journalist reporter ministry municipality regulator union committee shareholders board kids children families passengers buyers sellers vendor nobody someone somebody anyone`,
};

/** A message that puts trouble in front of its readers, told by single words: wide, for use beside other signs only. */
export const TROUBLE_CUES: readonly Cue[] = [
  {
    name: 'tells.trouble',
    patterns: [
      '@t-noun',
      '@t-state',
      '@t-verb',
      'not|no|never|nobody|noone|none|nothing|without|neither|nor|cannot|hardly|barely|unable',
      'still|again|twice|instead|too|only|anymore|supposed',
      '(asked|asks|asking|ask|wants|want|need|needs|demands|wonders|wondering|complains|says|said|writes|wrote|claims|reports|noticed|found|saw) ..3 (about|for|why|when|if|whether|that|who|what|where|how|to)',
      '@t-harmed (say|says|said|write|wrote|report|reports|call|called|ask|asks|are asking|is asking|keep|keeps|complain|waits|waited|want|wants|saw|see|sees|found|find|noticed|came|left|arrived|got|gets|were|was|had)',
      '(last|previous) (year|month|week|quarter|season|term)',
      "(last year's|another|someone else's|old|previous|other)",
      '(has|have|had) been ..6 (for|since)',
      '(since|after) your|the|this|last|our',
      '#num ..3 (short|over|below|above|behind|late|missing|off|more|less|times|days|hours|minutes|weeks|errors|percent)',
      '(up|down|dropped|fell|rose|doubled|tripled|halved|climbed|jumped|grew) ..3 (by|to|from|#num|after|since)',
      'you|u (said|promised|told|wanted|were|forgot|had|sent|left|ordered|booked|deleted|merged|changed|deployed|broke|missed)',
      '404|500|502|503|504|403|401|429|oom|npe|p1|p2|sev1|sev2|5xx|4xx',
      '(half|part|all|some|most|two|three|several|many|#num) of the|our|my|them|us',
    ],
  },
  {
    name: 'tells.good-news',
    patterns: [
      'shipped|released|launched|live|merged|deployed|finished|completed|congrats|congratulations|welcome|birthday|celebrate|celebrating|champagne|hooray|yay|proud|won|passed',
      ':tada:|:rocket:|:champagne:|:birthday:|:partying_face:|:clap:|:heart:|:trophy:|🎉|🚀|🥳|🎂',
      'good morning|morning|hello|hi all|everyone|everybody|team|folks',
    ],
  },
];
