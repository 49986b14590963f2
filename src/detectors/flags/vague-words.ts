import { addS, verbForms } from '../engine/inflect.ts';

/**
 * Words that tell a reader of an update nothing to check or act on: function words, time and manner, mood, and the
 * general vocabulary of being at work. What is left of a message without them is its content.
 */
const FUNCTION = `a an the this that these those it its itself he him his she her hers they them their theirs i me my mine we us our ours
you your yours myself yourself ourselves one ones someone somebody anyone anybody everyone everybody nobody something anything
everything nothing none all both each every either neither no not never nor and or but so yet if then than though although while
because since as of at by for from in into on onto off out over under up down to with within without about around across after
before during between through throughout towards toward against along per via regarding concerning re until like be is are was
were been being am do does did done doing have has had having can could will would shall should may might must ought let what
which who whom whose when where why how there here such same other others another else own only just also too very quite rather
really still again already yet ever even more most much many few less least lot lots some any several enough bit little
plus etc ok okay yes yep yeah yup no nope well oh ah eh hm hmm um uh hey hi hello dear thanks thank please sorry 's s t d
apart besides hence thus however therefore anyway otherwise instead indeed certainly able bunch couple
basically maybe perhaps likely kind sort far w tbh ish n
mostly somewhat almost overall altogether sure course fact way ways case able assigned foreseen expected planned intended together closer deeper deep
ahead away alongside aside main mode half both bear rest remaining remainder via amid despite unlike whatever whenever wherever`;

const TIME = `today yesterday tomorrow tonight now soon later earlier lately recently currently meanwhile presently shortly eventually always
usually often sometimes regularly constantly continuously daily weekly monthly day days week weeks weekend month months year
years sprint morning afternoon evening night noon hour hours minute minutes moment while time times period phase stage date
monday tuesday wednesday thursday friday saturday sunday ago past last next previous coming first second early late long longer
short quick quickly slow slowly fast steady steadily gradually finally once twice ahead forward forwards back further start
beginning middle end finish usual normal regular eod eow right due holiday holidays vacation leave lunch term standup summary
wrap recap note update updates status report reports report-wise round`;

const MOOD = `good great nice fine happy glad positive confident optimistic excited exciting interesting promising encouraging healthy solid decent
strong smooth smoothly nicely fun funny lovely best better bad hard tough rough tricky weird strange odd complex complicated
difficult challenging easy simple tiring tired exhausted exhausting busy hectic crazy mad wild intense dense full packed
dramatic special major big bigger small smaller huge large high low new old different various diverse random general generic
productive constructive fruitful rich valuable useful helpful quiet calm stable comfortable restful long-running luck lucky
haha hahaha lol lmao pfff phew ugh argh wow yay hooray cheers enjoy love hate hope wish feel feeling feels felt mood vibe vibes
atmosphere energy spirit smile eyes head brain hurt hurts pretty super totally completely fully absolutely deeply
considerable significant meaningful important relevant concrete clear clearer real serious certain particular extra additional
beast monster battle marathon journey adventure ride rollercoaster ready available possible necessary needed as-is dust
occupied engaged committed motivated aligned accomplished satisfied pleased proud thrilled pumped stoked content eager keen patient
visible key strategic competent relevant overall essential excellent superb brilliant terrific fantastic wonderful awesome cool chill sweet rough
boring annoying frustrating painful slow-going messy chaotic ugly nasty thorough careful deep rocky bumpy long-term day-to-day grr omg series mood upbeat attention boss idea ideas kids
fingers crossed sweat coffee caffeine jungle mess chaos madness zoo slog grind rabbit hole holes weed weeds trench puzzle
worry worries doubt guess crack shape shapes gold stuff`;

/** Pictures of toil and of getting on: what people say when they name no thing. */
const PICTURES = `swamp maze tunnel mountain mountains hill hills uphill climb sea ocean storm wave waves wind engine engines gear gears wheel wheels train trains boat boats sail
sails oven pot soup sauce fog smoke flames ice thread threads knot knots spaghetti worms rabbit dragon dragons demons monsters gremlins war trenches garden seeds
roots fruit fruits jigsaw dots picture canvas strokes onion iceberg tip groundwork brick bricks foundations scaffolding magic juices sleep gym race lap
laps ring punches gloves hoops needle haystack dial potholes curve ropes rope feet foot wet water nose grindstone elbow grease sleeves teeth hair hand
hands mind soul heart shoulders breath saga chapter episode hunt act balancing dance dancing rails rail cylinders fronts thick middle madhouse circus
treadmill hamster avalanche flood tide rush pressure steam blur flurry whirlwind marathon legwork homework ideation brainstorming discovery upkeep
hygiene satisfying exhausting rewarding enjoyable demanding mixed bumpy eventful uneventful stormy alive energy invisible reactive proactive back-and-forth
surprise surprises drama option options possibility possibilities swing grip sight horizon bottom surface loop loops circle circles corner corners left
duties everyday ongoing-ness wading hustling cutting typing emerging boost spirits nerves patience miracle wonders shuffle mess chaos`;

const WORK_VERBS = `work continue carry go come keep stay remain proceed progress advance move evolve develop iterate tinker chip plug tick
grind tweak polish play fiddle refine improve optimise optimize tune adjust clean tidy try attempt experiment explore investigate
look see check dig think consider reflect learn read research study analyse analyze examine understand figure know understood
help support assist coordinate align sync discuss talk speak chat communicate engage interact collaborate cooperate contribute
participate attend join meet handle manage deal address tackle cover process do make get take put give bring use
start begin finish complete end wrap prepare plan organise organize focus concentrate spend invest push pull drive
catch follow monitor watch keep_an_eye wrestle wrangle fight battle struggle juggle spin hack code debug test write draft review
run pick bump happen occur seem appear look sound need want like enjoy spread grow warm mobilise mobilize strengthen
deepen foster nurture leverage enable facilitate translate explore shape form set share say tell inform report add mention note
post answer respond reply hear wait last feel find call email ping connect reconnect exchange pass turn close open head settle
resume return struggle survive manage breathe rest live vibe crunch hustle show ensure pursue undertake accomplish achieve
investigate troubleshoot fix untangle unravel poke prod inch cook brew simmer bubble flow hum cruise gather lead receive evaluate assess
adapt learn familiarise familiarize acquaint onboard ramp warm soak absorb digest chew ponder wonder prototype plod untie explore refactor
swim drown tread wade trawl sift comb navigate steer row paddle sail ride drift dance crunch hammer chisel carve shave peel unpick knead marinate percolate ferment incubate
ripen blossom bloom sprout recharge regroup refocus recalibrate realign circle pull surface emerge hustle juggle fly intensify expect monitor observe surge involve
require contribute dive sink sort shuffle plough plow crawl race rush jump bounce glide float hang mull meditate sketch edit rehearse practise practice
struggle occupy serve respond ensure promote encourage welcome appreciate value increase develop intensify consolidate stabilise stabilize`;

const WORK_NOUNS = `work job task thing stuff bit piece item topic subject matter issue point part side end area aspect front stream workstream
project activity action effort progress headway inroad momentum movement advance step stride update follow-up followup follow up
meeting call sync catch-up catchup standup conversation discussion talk chat email mail message ping question answer request
admin administration chore errand paperwork routine duty responsibility ticket card backlog list inbox plate hand desk
pipeline planning preparation prep coordination alignment communication cooperation collaboration engagement feedback input
stakeholder party partner colleague team department people person folk guy group everybody level direction way path track road
goal objective target priority focus understanding overview insight idea thought view approach effort solution improvement
fix tweak change development research analysis investigation debugging testing coding writing reading learning review
wrinkle hiccup bump hurdle challenge problem trouble blocker difficulty detail context background loop thread ball fire
firefighting support stretch line corner tunnel light mile plenty load ton tonne pile heap bunch number result outcome
news info information word story situation state state-of-play condition expectation schedule plan course scope
system internal external longer-running running interest appetite opportunity potential success value impact
signal sign trend rhythm pace term dimension quality relation relationship partnership service signal hope doc docs documentation
exploration production edge touch chunk portion share majority phase cycle tempo standard tool process procedure chance codebase
period season start beginning base basis foundation ground place room space world life reality sense kind type form`;

function words(list: string): readonly string[] {
  return list.split(/\s+/);
}

function gather(): ReadonlySet<string> {
  const all = new Set([...words(FUNCTION), ...words(TIME), ...words(MOOD), ...words(PICTURES)]);
  for (const verb of words(WORK_VERBS)) {
    const { base, third, past, ing } = verbForms(verb);
    for (const form of [...base, ...third, ...past, ...ing]) all.add(form);
  }
  for (const noun of words(WORK_NOUNS)) {
    all.add(noun);
    all.add(addS(noun));
  }
  return all;
}

/** Every word form without content, in lower case. */
const EMPTY_WORDS: ReadonlySet<string> = gather();

const NO_ADVERBS = new Set('reply supply assembly family july italy anomaly ally bully jelly belly rally'.split(' '));
/** Things that end in -ing; every other -ing word says what somebody is busy with, and its object says the rest. */
const ING_THINGS = new Set(
  'building pricing training marketing billing onboarding landing string king spring wing rating listing booking parking housing painting recording heading hearing wedding offering routing logging caching tracking shipping staging tooling setting ceiling clothing evening pudding warning mapping hosting invoicing catering dressing lighting packaging printing banking funding accounting engineering branding screening scheduling sequencing reporting rendering binding ring sibling swing sling bring cutting'.split(
    ' ',
  ),
);

/** Whether a word says nothing one could check; adverbs in -ly never do. */
export function isEmptyWord(word: string): boolean {
  if (EMPTY_WORDS.has(word)) return true;
  if (word.length <= 4) return false;
  return (word.endsWith('ly') && !NO_ADVERBS.has(word)) || (word.endsWith('ing') && !ING_THINGS.has(word));
}

/** The part of the vocabulary that speaks of work and of nothing else. */
export const WORK_WORDS: ReadonlySet<string> = gatherWork();

function gatherWork(): ReadonlySet<string> {
  const verbs =
    'work continue proceed progress advance iterate tinker tweak polish refine improve optimise optimize research investigate coordinate align debug test code draft review refactor document analyse analyze prepare plan organise organize support troubleshoot prototype experiment study brainstorm focus concentrate monitor prioritise crank grind plug chip fix catch juggle wrangle wrestle edit rehearse sort clean tidy';
  const nouns =
    'work task progress headway workstream project meeting call sync catchup standup discussion coordination alignment communication cooperation collaboration preparation prep planning administration admin chore errand paperwork routine duty ticket backlog follow-up development research analysis investigation debugging testing coding writing improvement fix tweak groundwork legwork feature topic subject activity housekeeping firefighting onboarding email mail';
  const all = new Set<string>();
  for (const verb of words(verbs)) {
    const { past, ing } = verbForms(verb);
    for (const form of [verb, ...past, ...ing]) all.add(form);
  }
  for (const noun of words(nouns)) for (const form of [noun, addS(noun)]) all.add(form);
  // "Works for me" is no report.
  all.delete('works');
  return all;
}

/** Words that open the naming of a topic: "on the pricing page", "with the vendor". One topic alone is no content. */
export const TOPIC_OPENERS: ReadonlySet<string> = new Set(
  'on with at for of in into over through about around regarding concerning re across within from behind'.split(' '),
);

/** Amounts that name no amount: what they count is a topic at best. */
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set(
  'some several many lots lot various few more other different multiple countless numerous plenty loads tons certain all much'.split(
    ' ',
  ),
);
