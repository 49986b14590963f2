import type { Lexicon } from '../engine/lexicon.ts';

/** Word classes for reading what a message wants from its readers. */
export const PARENT_LEXICON: Lexicon = {
  'p-you':
    'you u ya you_all you_guys you_lot everyone everybody all anyone anybody others people folks the_team the_group the_others everybody_else both_of_you #user',
  // What people are asked for when they are asked to think.
  'p-view':
    'thoughts opinions opinion view views objections objection concerns concern comments comment feedback input inputs reactions reaction preference preferences risks worries worry doubts doubt remarks remark ideas holes reasons reservations reservation criticism criticisms critique suggestions perspective perspectives pushback push_back counterarguments counter_arguments dealbreakers showstoppers red_flags opposition pros_and_cons arguments second_opinion second_thoughts gut_feeling two_cents 2_cents vibes verdict vetoes veto votes disagreement dissent judgement judgment',
  'p-ask-for':
    'please pls welcome wanted needed requested invited appreciated below anyone anybody everyone everybody all folks team until by before in too',
  'p-worded':
    'honest real frank open critical candid brutal true own personal quick initial first strong serious further final other more general constructive',
  'v:p-decide': 'decide choose pick vote agree settle sign commit approve',
  'v:p-criticise':
    'comment vote criticise criticize challenge object disagree react respond veto weigh_in chime_in speak_up push_back discuss argue complain_now shout scream shoot attack protest raise_concerns',
  'v:p-change':
    'drop move switch cut stop start use remove change merge skip replace keep close launch sell buy hire raise lower reduce extend add split rename migrate retire sunset deprecate archive cancel postpone delay ban allow require limit rotate outsource open rewrite rebuild restructure reorganise reorganize store lend rent lease refuse accept offer charge price publish announce ship roll_out hold let take adopt introduce abolish centralise centralize automate freeze pause pilot trial try run go do make put give turn_off turn_on switch_off switch_on shut merge_in bring combine swap shorten double halve redesign reorder rewrite simplify standardise standardize consolidate limit block bundle license relocate shift spin_off cap sign wait record scrap ditch kill leave',
  'v:p-propose': 'propose suggest recommend consider plan intend advocate',
  'p-plan-noun':
    'proposal rfc idea plan pitch suggestion proposed draft option options motion recommendation thought_experiment brainstorm concept strawman straw_man adr intent change_request request_for_comments request_for_comment',
  'p-body':
    'committee board management leadership team council staff directors trustees panel department group faculty parents partners sponsor owner owners company office head_office hq',
  'p-meeting':
    'meeting call standup stand_up sync retro session one_on_one 1:1 committee demo review workshop catch_up catchup appointment interview lesson class rehearsal training planning kickoff kick_off seminar webinar huddle',
  'p-treat':
    'lunch pizza sushi taco tacos coffee cake cakes dinner drinks beer beers pub bbq breakfast brunch snack snacks curry ramen kebab noodles burger burgers tea donuts doughnuts cookies biscuits croissants birthday party gift_for gift_card farewell team_outing restaurant canteen movie film series concert football_match holiday_plans picnic potluck karaoke bowling yoga football walk van_is_back',
  'p-place':
    'room rooms seats_for desk parking taxi train carpool lift_home zoom_link webcam calendar_invite invite door_code badge locker',
  'p-state':
    'broken down dead red failing wrong missing slow late empty stuck off unhappy upset overdue blocked gone lost bad confusing outdated unclear unreadable overwritten incomplete useless out_of_date out_of_sync out_of_stock behind misleading duplicated duplicate leaking flooded bent cracked unusable unreachable unavailable inaccessible unresponsive flaky frozen corrupt corrupted invalid expired locked_out cut_off short damaged dirty awful terrible unanswered unfinished unpaid unsigned inconsistent garbled blank blurry cropped mislabelled mislabeled wrongly_labelled too_small too_slow too_late too_high too_long harsh rude dangerous unsafe cold offline',
  'p-harmed':
    'customer customers client clients user users people parents teachers guests guest patients patient partner partners sales support finance auditors audit colleagues clinics visitors donors donor tenants students pupils applicants residents subscribers',
  'v:p-go-wrong':
    'break fail crash hang freeze time_out leak drop stop die corrupt duplicate disappear vanish reject refuse cancel bounce conflict overwrite contradict confuse lose miss forget lock_out leak_out fall_over fall stall collapse mangle truncate strip double_charge double_count double_bill double_book overcharge undercharge overrun mess_up screw_up mix_up burn flood explode revert hammer eat throw',
};
