import type { Lexicon } from '../engine/lexicon.ts';

/**
 * Word classes shared by all detectors. Members are common English, gathered by meaning; a class that only one
 * detector needs stands in that detector's file.
 */
export const SHARED_LEXICON: Lexicon = {
  i: 'i we',
  me: 'me us myself ourselves',
  my: 'my our mine ours',
  be: 'be is are was were am been being',
  have: 'have has had having',
  do: 'do does did doing done',
  not: "not never no n't",
  will: 'will shall',
  aux: 'can could should would must may might shall will',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  unit: 'minute minutes hour hours day days week weeks month months sprint sprints year years quarter quarters',
  'long-unit': 'day days week weeks month months sprint sprints year years quarter quarters',
  'short-unit': 'second seconds minute minutes hour hours',
  few: 'a_few few some several a_couple_of couple_of two three four five six seven eight nine ten #num',
  somebody: 'someone somebody anyone anybody whoever others people everyone everybody',
  nobody: 'nobody no_one none noone',
  'v:finish':
    'finish complete ship merge deploy release deliver publish launch close resolve fix solve implement submit land wrap_up sign_off migrate upload push send test validate verify approve accept confirm pass book sign install enable disable remove delete clean update upgrade rename replace restore revert roll_back refactor rewrite write draft document record print file answer reply calibrate cut reduce cover reproduce extract export import load register swap train interview hire hold host publish archive renew pay invoice refund order receive',
  'v:make':
    'build create add write prepare draft design make set_up setup configure wire implement move split rebuild rewrite refactor sketch plan schedule organise organize arrange record test check review read measure count compare collect run rerun call phone ring email mail meet interview pair debug investigate trace profile benchmark migrate port convert translate proofread edit print scan sort label pack ship deliver order buy book pay invoice present train teach clean fix patch close finish complete send share post publish submit upload',
  'v:contact':
    'ask tell ping email mail call phone ring message write_to contact notify inform chase nudge remind escalate raise flag report file open book invite loop_in cc talk_to speak_to speak_with talk_with check_with meet_with',
  'v:promise':
    'send share post write finish complete do make fix ship deliver publish update prepare draft check look_into review call email ask ping bring take handle sort run test deploy merge move add remove file open close follow_up get_back report present book schedule set_up order pick_up own cover confirm upload add create build start continue try chase',
  'v:work':
    'work continue carry_on go_on keep proceed progress advance iterate tinker chip plug tick grind tweak polish play fiddle',
  'v:break':
    'break fail crash hang freeze time_out leak drop stop die corrupt duplicate disappear vanish reject refuse cancel bounce revert conflict',
  problem:
    'problem problems issue issues bug bugs error errors outage incident failure failures crash crashes regression complaint complaints defect defects leak mismatch',
  thumbs:
    ':+1: :thumbsup: :ok_hand: :ok: :white_check_mark: :heavy_check_mark: :100: :clap: :raised_hands: +1 👍 👌 ✅ 💯 :rocket: :heart: :tada: :muscle: :saluting_face: :ship: :fire:',
  joke: ':joy: :rofl: :laughing: :sweat_smile: :stuck_out_tongue: :stuck_out_tongue_winking_eye: :grin: :smile: :wink: 😂 🤣 😅 lol haha hahaha lmao jk kidding',
  done: 'done finished ready complete completed out live merged shipped deployed released published sent closed fixed solved resolved up in green submitted delivered signed booked',
};
