/**
 * Spelling variants and contractions, written out as the words the rules are written in.
 * A value of several words yields several tokens that share the span of the source word.
 */
const EXPANSIONS: Readonly<Record<string, string>> = {
  "won't": 'will not',
  wont: 'will not',
  "can't": 'can not',
  cant: 'can not',
  cannot: 'can not',
  "shan't": 'shall not',
  "ain't": 'is not',
  aint: 'is not',
  gonna: 'going to',
  gona: 'going to',
  gunna: 'going to',
  goin: 'going',
  gotta: 'got to',
  wanna: 'want to',
  lemme: 'let me',
  gimme: 'give me',
  dunno: 'do not know',
  idk: 'i do not know',
  imo: 'i think',
  imho: 'i think',
  iirc: 'i think',
  afaik: 'i think',
  im: 'i am',
  ive: 'i have',
  ill: 'i will',
  il: 'i will',
  imma: 'i am going to',
  ima: 'i am going to',
  "i'm": 'i am',
  "let's": 'let us',
  lets: 'let us',
  youre: 'you are',
  theyre: 'they are',
  weve: 'we have',
  thats: 'that is',
  whats: 'what is',
  hows: 'how is',
  wheres: 'where is',
  didnt: 'did not',
  dont: 'do not',
  doesnt: 'does not',
  havent: 'have not',
  hasnt: 'has not',
  hadnt: 'had not',
  wasnt: 'was not',
  werent: 'were not',
  isnt: 'is not',
  arent: 'are not',
  couldnt: 'could not',
  shouldnt: 'should not',
  wouldnt: 'would not',
  shouldve: 'should have',
  couldve: 'could have',
  "y'all": 'you all',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tmw: 'tomorrow',
  tomorow: 'tomorrow',
  tommorow: 'tomorrow',
  tommorrow: 'tomorrow',
  '2moro': 'tomorrow',
  '2day': 'today',
  yday: 'yesterday',
  yest: 'yesterday',
  morn: 'morning',
  mornin: 'morning',
  tonite: 'tonight',
  b4: 'before',
  thru: 'through',
  tho: 'though',
  bc: 'because',
  cuz: 'because',
  coz: 'because',
  cos: 'because',
  "'cause": 'because',
  u: 'you',
  ur: 'your',
  r: 'are',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  ty: 'thanks',
  tnx: 'thanks',
  rn: 'right now',
  atm: 'right now',
  btw: 'by the way',
  fyi: 'for your information',
  wip: 'work in progress',
  msg: 'message',
  msgs: 'messages',
  mins: 'minutes',
  min: 'minutes',
  hrs: 'hours',
  hr: 'hour',
  wk: 'week',
  wks: 'weeks',
  sth: 'something',
  smth: 'something',
  somethin: 'something',
  nothin: 'nothing',
  sbdy: 'somebody',
  bday: 'birthday',
  mon: 'monday',
  tue: 'tuesday',
  tues: 'tuesday',
  wed: 'wednesday',
  weds: 'wednesday',
  thu: 'thursday',
  thur: 'thursday',
  thurs: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  recieved: 'received',
  embarassed: 'embarrassed',
  definately: 'definitely',
  seperate: 'separate',
  untill: 'until',
  til: 'until',
  till: 'until',
};

const SUFFIXES: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'m", 'am'],
  ["'d", 'would'],
];

/** Words after which `'s` is "is" or "has" and not a possessive. */
const CLITIC_HOSTS = new Set(
  'it that there here what who where how when he she this everything nothing something everyone nobody somebody someone one'.split(
    ' ',
  ),
);

const EXPANDED = new Map(Object.entries(EXPANSIONS).map(([word, text]) => [word, text.split(' ')] as const));

/**
 * The words that one source word stands for, in lower case with straight apostrophes, or null for an ordinary word.
 * `"didn't"` gives `["did", "not"]`, `"team's"` gives `["team", "'s"]`.
 */
export function expandWord(lower: string): readonly string[] | null {
  const known = EXPANDED.get(lower);
  if (known) return known;
  const apostrophe = lower.indexOf("'");
  if (apostrophe < 0) return null;
  for (const [suffix, word] of SUFFIXES) {
    if (lower.endsWith(suffix) && lower.length > suffix.length) return [lower.slice(0, -suffix.length), word];
  }
  if (lower.endsWith("'s") && lower.length > 2) {
    const host = lower.slice(0, -2);
    return [host, CLITIC_HOSTS.has(host) ? 'is' : "'s"];
  }
  return null;
}
