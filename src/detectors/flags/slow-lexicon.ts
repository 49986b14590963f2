import type { Lexicon } from '../engine/lexicon.ts';

/** Words of late news. */
export const SLOW_LEXICON: Lexicon = {
  // What things and people do when they go wrong.
  'v:sl-fail':
    'break break_down fail crash hang freeze leak die corrupt duplicate disappear vanish reject refuse cancel bounce resign quit withdraw lapse expire overrun exceed degrade decline deny overheat overflow burn flood stall drift rot rust jam rattle squeak complain object lose steal damage mislay misplace bend crack tear spoil delay postpone stop drop skip ignore overcharge undercharge overbook overwrite truncate double_charge double_book double_sell double_count miscount mislabel mistranslate misconfigure shrink slow_down time_out fall_over fall_behind fall_apart fall_through run_out pull_out drop_out back_out back_off step_back step_down walk_out opt_out turn_down turn_us_down blow_up act_up lock_out throttle block withhold suspend revoke terminate disconnect unravel worsen wobble suffer conflict contradict misfire malfunction short_circuit glitch choke deadlock',
  // States in which something is wrong.
  'sl-bad':
    'stuck broken down dead red wrong missing slow late empty overdue gone lost stolen locked muted stale full unpaid unanswered unsigned untranslated unstaffed unusable unreachable unreadable unavailable inaccessible unreliable unstable unresolved untested unfinished unchecked unlicensed uninsured uncovered unbacked outdated flaky offline unable behind short corrupt incomplete invalid inconsistent misaligned miscalibrated damaged defective faulty leaky mouldy moldy cracked dirty contaminated infected ill sick absent negative bankrupt insolvent illegal dangerous unsafe insecure exposed public expired cancelled canceled blank useless false inflated duplicated frozen garbled wet rotten alone nowhere off out_of out_of_date out_of_sync out_of_stock out_of_order out_of_budget in_trouble in_limbo in_the_red in_vain on_fire on_hold on_strike on_paper on_ice at_risk too_small too_low too_high too_long too_late too_cold too_hot too_slow too_old too_big over_budget below_target by_hand half_empty',
  // What one calls it.
  'sl-trouble':
    'problem problems issue issues bug bugs error errors outage incident incidents failure failures regression complaint complaints defect defects leak leaks mismatch mismatches discrepancy gap gaps hole holes shortage backlog timeout timeouts deadlock conflict conflicts downtime breach warning warnings mistake mistakes fault blocker refusal rejection cancellation resignation warning_lights mould mold rust crack cracks water_in glitch glitches duplicates overrun deficit lawsuit penalty fine_from dead_end bottleneck hiccup hiccups trouble diffs',
  // What one struggles with.
  'v:sl-struggle':
    'wrestle struggle fight battle grapple bang_my_head hit_my_head bang_my_head_against go_round_in_circles go_in_circles spin_my_wheels chase_ghosts limp fumble blunder scramble tear_my_hair',
  // Telling others.
  'v:sl-tell':
    'tell say mention report raise flag bring speak write post share pass escalate warn inform announce admit confess disclose alert communicate surface note forward tell_you let_you_know let_anyone_know let_everyone_know let_the_team_know come_forward own_up open_a_ticket file_a_ticket file_it log_it report_it ask_for_help ask_earlier reach_out speak_up shout ping_you ping_anyone',
  // Coming to know.
  'v:sl-know':
    'know notice see realise realize spot learn hear find find_out discover suspect detect observe read sense understand',
  'sl-told':
    'told informed warned notified advised alerted written emailed mailed phoned called announced asked said cancelled canceled declined refused rejected turned confirmed replied decided',
  'sl-notice':
    'mail email letter message notice warning call word notification alert invoice note reminder fax refusal rejection answer reply complaint complaints bill sms text heads_up memo report finding result verdict',
  // Wanting to deal with it alone.
  'v:sl-deal':
    'fix solve handle manage sort resolve repair correct turn find recover debug cover replace patch cope deal get_by make_do make_it work_it catch_up figure rescue save convince persuade straighten squeeze clear sneak',
  'sl-long-unit':
    'day days week weeks month months sprint sprints year years quarter quarters night nights weekend weekends fortnight term terms semester semesters season shift shifts iteration iterations release releases lesson lessons session sessions',
  'sl-event':
    'release launch start beginning outset migration move merge upgrade update switch switchover cutover kickoff kick_off handover term semester holiday holidays break vacation leave easter christmas ramadan eid diwali new_year summer winter spring autumn fall storm renovation audit election go_live rollout roll_out import bump build version reorg reorganisation reorganization restructuring takeover merger refactor refactoring rewrite rebrand onboarding planning retro review inspection installation install opening reopening relaunch demo season refurbishment flood strike lockdown fire weekend deployment training changeover conversion reset redesign cleanup handoff freeze exam exams festival conference fair exhibition trip project beta alpha pilot',
  'sl-season': 'spring summer autumn fall winter easter christmas ramadan q1 q2 q3 q4',
  'sl-quiet':
    'bother bug worry disturb alarm interrupt annoy scare trouble stress spoil ruin burden upset panic nag whine complain distract pester inconvenience spam noise bad_news make_a_fuss make_a_scene make_noise make_waves make_a_big_deal make_it_a_big be_a_pain be_a_bother be_that_person be_the_one be_a_burden look_stupid look_bad look_incompetent look_weak lose_face get_anyone_in get_anybody_in start_with start_a_panic cause_a_fuss cause_alarm cause_panic raise_a_false admit add_to step_on put_more kill_the_mood rock_the_boat hold_up',
};
