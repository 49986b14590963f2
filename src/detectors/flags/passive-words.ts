/** Words that assent: with one of these a reply says yes; without any it says something else. */
export const ASSENT_WORDS: ReadonlySet<string> = wordsOf(`
  ok okay okey oki okie okies okay kk k okidoki okidokie okej okei oke okk yes yep yeah yup yea ye yess yas ya yah aye yessir
  yesss yeahh yepp sure surely certainly absolutely definitely agreed agree agrees fine good great nice cool perfect excellent
  awesome amazing super superb fab fabulous fantastic wonderful brilliant lovely love loving loved like liked neat sweet solid
  sound sounds sensible reasonable fair wise smart clever logical thorough right correct true exactly indeed seconded
  supported support supporting endorse endorsed favour favor ditto same +1 lgtm sgtm wfm alright aight deal works suits fits
  acceptable accepted accept happy content glad gladly pleased onboard go gogo vamos cheers bravo kudos chapeau congrats
  sim si oui ja jo joo jep jawohl jup da hai tak ano evet haan theek achha jepp jau yo
  klar passt genau gut gerne bien vale claro perfetto perfecto bene bueno parfait accord daccord top toll prima tja geht
  gorgeous pretty beautiful impressive inspiring exciting convincing visionary elegant stunning epic dope lit noice legend
  bet roger affirmative approve approving promising ideal positive plausible doable easy works worksforme harmless
  proceed concur concurred naturally course obviously genius gold yolo likewise mhm mmhm uhuh rgr np gtg flexible neutral agnostic
  indifferent livable liveable manageable confidence supports heck omg wholeheartedly fun feasible viable aligned logic
  d'accord alles vabene okok yesyes gtm jepp copy ack acked acknowledged convinced adapt adjust comply cope manage obey
  cosign co-sign cosigned agreement unanimous wunderbar ottimo magnifique excelente bonne sounds_good tip-top tiptop peachy
  splendid marvellous marvelous terrific stellar top-notch crisp smooth tidy nicely well-done bien-sûr certo ok'd okidok oks
  interesting modern likey rockstar hero respect hats okeydokey okidoky nod nods nodding jepp aiight pleasure honoured honored proud
  convinced enthusiastic wise bingo touche touché bonza ace mint tops grand sorted lush magic gem champion cracking rad
  righto rightio dale gusta idée buena supportive +10 +100 +1000 ++ 10-4 tldr aprobado listo andale súper klasse spitze jawoll
  yay yeehaw woohoo hooray hurra wow woo 100% 1000% 110% 10/10 👍 👌 ✅ 💯 🙌 👏 🎉 🚀 ❤ 🔥 💪 🙏 😍 🥳 🤝 ✔ 🆗 🤙 💚 💙 ♥ 🫡
`);

/** Words that carry no thought of their own: grammar, fillers, address, the thing that is put to the vote. */
export const NEUTRAL_WORDS: ReadonlySet<string> = wordsOf(`
  i we you u he she it they me us him her them my our your ur his their mine ours yours this that these those there here
  a an the one ones some any each every all both everything anything something
  is am are was were be been being 's do does did done have has had get gets got having
  to of for in on at from with by as into about over off up out and or so then
  will shall can might could would let
  very really quite so too totally fully completely entirely absolutely definitely certainly truly truely honestly frankly
  personally basically actually literally just simply also again already now pretty rather_ much lot lots bit kinda kind sort sorta
  super mega ultra such big huge full fully strong strongly hell damn
  think guess suppose believe feel feels feeling find say see seems seem looks look sounds reads read hope imagine mean
  side end part part_ parts point view opinion perspective standpoint angle viewpoint behalf pov mind head half
  idea ideas plan plans proposal proposals suggestion suggestions approach move initiative vision concept thing things stuff
  call way direction thinking thought thoughts work job draft doc document text version option options choice choices pitch
  summary change topic concept write writeup direction decision step solution rfc adr logic reasoning format
  haha hahaha lol heh hehe hihi ha hah oh ah aha ahh ooh uh uhm um hm hmm hmmm mm mmm well eh er ehm meh phew na naja nah_
  tbh ngl imo imho honestly btw fwiw anyway please thanks thank thx ty merci danke gracias tks obrigado
  hi hey hello morning dear sir madam maam boss chief bro mate man dude folks team guys guy all everyone everybody everyone's
  lot y'all people friends colleagues gang lads lady ladies gentlemen san sensei captain
  schon mal doch halt eben auch die der das es mir mich ich wir dir
  noted understood received thumbs thumb up hands vote votes voting count
  whatever possible well_ totally total proposed suggested given described written said above earlier
  probably maybe perhaps presumably likely hopefully enough glance finally eventually initiative start step overall general
  generally clear clearly okay_ chef coach doc sis mama captain cap maestro teacher professor prof doctor kids buddy pal love_
  light green say-so note notes percent per cent wow_ em me_ nothing_ time once more_ back heading heads fwiw afaik afaics
  given_ regards regarding concerning term terms matter matters question_ respect case cases sense senses round rounds
  article paragraph section sections page pages point_ item items bullet bullets list slide slides paper papers attached
  dance play heart smile rocket fire
`);

/** Words that open a reason, a condition, an exception or an alternative: a thought is being added. */
export const REASON_WORDS: ReadonlySet<string> = wordsOf(`
  but however though although except excluding unless if provided providing assuming only until because since cause due reason
  reasons therefore hence thus instead alternatively otherwise yet while whereas plus despite unlike meanwhile still besides
  worse cheaper faster slower safer riskier bigger smaller shorter fewer earlier first half
  today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday sunday week month quarter noon eod eow
  january february march april june july august september october november december
  suggest propose recommend add adding include including missing forgot forget remember
  worry worried worries concern concerned concerns risk risks risky doubt doubts careful beware depends unclear
  disagree against oppose opposed object reject refuse declined veto wrong bad terrible awful
  checked checking tested testing tried measured verify verified
  condition conditions exception exceptions caveat catch gap trial pilot
  👎 ❌ 🚫 🤔 😬 🙁 😕 😟 🛑 ⚠ 🤨 😐 🙄
  :-1: :thumbsdown: :x: :no_entry_sign: :no_entry: :thinking: :thinking_face: :grimacing: :confused: :warning: :octagonal_sign:
  :face_with_raised_eyebrow: :raised_eyebrow: :neutral_face: :rolling_eyes: :worried: :question: :grey_question: :cry: :sob:
`);

/** Words of refusal, asking and wishing: they rule out plain assent, but people hand a choice over with them too. */
export const REFUSAL_WORDS: ReadonlySet<string> = wordsOf(`
  not no never none nobody nothing neither nor without cannot what who whom whose when where why how which
  should must need needs needed ought better more less later sooner longer easier harder next may
  want wanted prefer preferred miss ask asked asking check test testing try trying measure unsure remark question questions
`);

/** Emoji that stand for a yes, by their Slack names. */
export const ASSENT_EMOJI: ReadonlySet<string> = wordsOf(`
  :+1: :thumbsup: :thumbsup_all: :ok_hand: :ok: :white_check_mark: :heavy_check_mark: :100: :clap: :raised_hands: :rocket:
  :heart: :tada: :muscle: :saluting_face: :fire: :heart_eyes: :star-struck: :star_struck: :partying_face: :handshake:
  :heavy_plus_sign: :yes: :check: :green_heart: :blue_heart: :raised_hand: :hand: :point_up: :arrow_up: :point_up_2: :pray:
  :salute: :saluting: :call_me_hand: :sparkles: :star: :sunglasses: :heavy_heart_exclamation_mark_ornament: :moneybag: :up:
  :raising_hand: :man-raising-hand: :woman-raising-hand: :nod: :nodding: :bow: :man-bowing: :ok_woman: :ok_man: :hugging_face: :hugs: :blush_thumbs: :verified: :tick: :y: :done_tick: :party_parrot: :partyparrot: :parrot: :dancer: :zap: :trophy: :medal: :first_place_medal: :rainbow: :yellow_heart: :purple_heart: :orange_heart: :two_hearts: :sparkling_heart: :love_you_gesture: :crossed_fingers: :metal: :beers: :champagne:
  :thumbs_up: :plus1: :plusone: :plus: :approved: :lgtm: :shipit: :ship: :ballot_box_with_check: :green_circle: :confetti_ball:
`);

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
