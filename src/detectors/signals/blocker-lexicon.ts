import type { Lexicon } from '../engine/lexicon.ts';

/** Word classes of things that stand in the way: how they fail, what state they are in, who can move them. */
export const BLOCKER_LEXICON: Lexicon = {
  // What machines, programs, materials and deliveries do when they fail; the present tells that it goes on.
  'v:bl-fail': `crash hang freeze jam leak trip stall throttle time_out lock_up overheat bounce conflict collide preempt choke balk swallow corrupt truncate drift flicker vibrate clog rattle lag reboot cut_out give_out
    drop lose skip reject refuse ignore eat break die fail stop kick_out lock_out miscount mangle garble overflow overrun block smear tear peel slip wobble squeal crack duplicate disconnect log_out differ deviate
    contradict complain deny prevent strip scramble mislabel double blink beep stutter misfire misread reset forget_its lose_its wipe`,
  // What breaks off once, and what people outside the team call off.
  'v:bl-die': `crash freeze jam trip snap stall die burst crack fail leak overheat time_out bounce vanish disappear expire lapse run_out run_low run_dry run_short break_down give_out go_down go_dark go_silent go_quiet
    drop_out pull_out back_out cut_out fall_over fall_off come_off resign refuse reject decline withdraw double_sell double_book shut_down blow break slip throttle`,
  'bl-state': `down out_of_order offline dead dark broken damaged faulty defective bent cracked jammed stuck frozen flooded full empty flat dry missing lost stolen expired invalid locked unsigned unreadable
    unreachable unavailable inaccessible incomplete inconsistent corrupt corrupted wrong overdue sick ill absent red failing disconnected misconfigured outdated stale unstable flaky soft loose leaking dying
    overloaded saturated exhausted contaminated mouldy wet icy unreliable unusable undersized ambiguous unclear unanswered unpaid unapproved undefined crooked blocked snowed_in out_of_stock sold_out backordered
    on_strike on_leave on_holiday on_vacation off_sick away unstaffed understaffed overbooked inconclusive null upside_down over_budget over_limit hung_up clogged torn rusty worn bricked truncated duplicated doubled`,
  // What a thing does not do when it stands in the way; knowing, thinking and wanting are left out.
  'bl-can': `work run start open close load expose match support accept answer reply reach see connect log fit hold carry cover print charge boot build compile arrive come deliver exist scan pass respond send allow let agree
    balance reconcile render seek play sync save read parse install installed stock reachable available there here in paid approved final translated included enough possible acceptable test deploy merge upload sign ship
    size finish continue proceed get use access enter book pour pick answering responding working loading starting printing arriving syncing charging compiling locking signed delivered arrived sent provided granted cleared
    supported covered realistic compatible aligned level straight stable picking_up turn_up show_up go_on go_out add_up reproduce restart recover update render measure`,
  'bl-lack': `ip answer reply word response power signal internet wifi network access contract key keys password login account stock spare spares replacement driver room slot slots seat capacity quota space memory budget staff
    signature approval approver reviewer heating water electricity license licence permit visa coverage parts material materials documentation labels backup connection date address logs rights permission permissions
    credentials certificate test_data hardware devices device sample samples translator interpreter supervisor electrician technician truck`,
  // What those who can move it do, with a time beside it.
  'v:bl-come': `come arrive fix bring send deliver update look check replace repair install sign answer decide meet renew give provide return review approve help quote patch open unlock raise change publish confirm swap
    reset restart issue ship land follow resume reopen finish call visit lend start`,
  // What the author does about it.
  'v:bl-do': `fix correct repair revert restore replace redo resend rerun rebuild update patch reorder request arrange swap pause disable remove clean recheck recount reset restart reboot rotate cancel rebook rewrite unblock
    escalate reload retry bisect reproduce move add lower raise reduce cover lend borrow collect pick_up clear exclude include split order write check test count print send ship call ring phone ask tell inform notify email
    mail ping chase remind measure heat cool fire drain roll_back roll switch use take keep cache save install set_up reroute redirect reject list repeat resubmit re_export export import pin drive go walk meet try mock stub
    work continue prepare draft agree decide answer bring publish shrink cut treat isolate bypass retest retake tag cone_off close open shift reorganise hire rent buy stop run do make mark filter skip hold wait`,
};
