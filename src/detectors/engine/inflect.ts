/** The forms of an English verb, each as a list because some verbs have more than one spelling. */
export interface VerbForms {
  readonly base: readonly string[];
  readonly third: readonly string[];
  readonly past: readonly string[];
  readonly ing: readonly string[];
}

/** base: past, participle (when it differs). Irregular verbs that occur in talk about work. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'was were been',
  become: 'became become',
  begin: 'began begun',
  bend: 'bent',
  bind: 'bound',
  bleed: 'bled',
  break: 'broke broken',
  bring: 'brought',
  broadcast: 'broadcast',
  build: 'built',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came come',
  cost: 'cost',
  cut: 'cut',
  deal: 'dealt',
  dig: 'dug',
  do: 'did done',
  draw: 'drew drawn',
  drive: 'drove driven',
  eat: 'ate eaten',
  fall: 'fell fallen',
  feed: 'fed',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  fly: 'flew flown',
  forget: 'forgot forgotten',
  freeze: 'froze frozen',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone',
  grow: 'grew grown',
  hang: 'hung',
  have: 'had',
  hear: 'heard',
  hide: 'hid hidden',
  hit: 'hit',
  hold: 'held',
  keep: 'kept',
  knit: 'knitted',
  know: 'knew known',
  lay: 'laid',
  lead: 'led',
  learn: 'learned learnt',
  leave: 'left',
  lend: 'lent',
  let: 'let',
  light: 'lit',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  offset: 'offset',
  oversee: 'oversaw overseen',
  overwrite: 'overwrote overwritten',
  pay: 'paid',
  prove: 'proved proven',
  put: 'put',
  read: 'read',
  rebuild: 'rebuilt',
  recast: 'recast',
  recut: 'recut',
  redo: 'redid redone',
  rerun: 'reran rerun',
  resend: 'resent',
  reset: 'reset',
  retell: 'retold',
  rethink: 'rethought',
  rewrite: 'rewrote rewritten',
  ring: 'rang rung',
  rise: 'rose risen',
  run: 'ran run',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  sew: 'sewed sewn',
  shake: 'shook shaken',
  shoot: 'shot',
  show: 'showed shown',
  shrink: 'shrank shrunk',
  shut: 'shut',
  sing: 'sang sung',
  sink: 'sank sunk',
  sit: 'sat',
  slip: 'slipped',
  speak: 'spoke spoken',
  spend: 'spent',
  spin: 'spun',
  split: 'split',
  spread: 'spread',
  stand: 'stood',
  stick: 'stuck',
  strike: 'struck',
  string: 'strung',
  strip: 'stripped',
  swap: 'swapped',
  sweep: 'swept',
  swim: 'swam swum',
  take: 'took taken',
  teach: 'taught',
  tear: 'tore torn',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  typeset: 'typeset',
  understand: 'understood',
  undo: 'undid undone',
  upload: 'uploaded',
  wake: 'woke woken',
  wear: 'wore worn',
  weave: 'wove woven',
  win: 'won',
  wind: 'wound',
  withdraw: 'withdrew withdrawn',
  write: 'wrote written',
};

/** Verbs of more than one syllable that double their last letter all the same, or are stressed on the last syllable. */
const DOUBLING = new Set(
  'commit admit refer submit transfer control cancel label model travel debug permit unplug reship'.split(' '),
);

function isDoubled(verb: string): boolean {
  if (DOUBLING.has(verb)) return true;
  return /^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(verb) && !/[wxy]$/.test(verb);
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return isDoubled(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

function gerund(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('e') && !/(ee|oe|ye)$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
  return isDoubled(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

/** Third person singular of a verb, or plural of a noun. */
export function addS(word: string): string {
  if (word === 'have') return 'has';
  if (/(s|x|z|ch|sh)$/.test(word) || word === 'do' || word === 'go') return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** All forms of a regular or listed irregular verb, in lower case. */
export function verbForms(verb: string): VerbForms {
  const irregular = Object.hasOwn(IRREGULAR, verb) ? IRREGULAR[verb]?.split(' ') : undefined;
  return { base: [verb], third: [addS(verb)], past: irregular ?? [regularPast(verb)], ing: [gerund(verb)] };
}

const IRREGULAR_PAST = new Set(Object.values(IRREGULAR).flatMap((forms) => forms.split(' ')));

/** True for a word that looks like a past tense or past participle. */
export function isPastForm(word: string): boolean {
  return (
    IRREGULAR_PAST.has(word) ||
    (word.length > 4 && word.endsWith('ed') && !/(need|speed|feed|seed|indeed|hundred)$/.test(word))
  );
}
