import { text as alex } from 'alex';
import { casual } from 'chrono-node';
import nlp from 'compromise/two';
import stemmers from 'natural/lib/natural/stemmers/index.js';
import tokenizers from 'natural/lib/natural/tokenizers/index.js';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import writeGood from 'write-good';
import { expandLexicons } from '../../src/detectors/engine/lexicon.ts';
import { parsePattern } from '../../src/detectors/engine/pattern.ts';
import { CUES, RULES } from '../../src/detectors/index.ts';
import { LEXICONS } from '../../src/detectors/registry.ts';
import type { Contender } from './timing.ts';

/** The phrases of all rules that are plain words: what a single regular expression could look for. */
export function literalPhrases(): readonly string[] {
  const classes = expandLexicons(LEXICONS);
  const phrases = new Set<string>();
  for (const { patterns = [] } of [...CUES, ...RULES]) {
    for (const sequence of patterns.flatMap((pattern) => parsePattern(pattern, classes))) {
      const words = sequence.flatMap((element) => (element.type === 'set' ? [...element.members] : []));
      const isPlain = sequence.every((element) => element.type === 'set' && element.members.size === 1);
      if (isPlain && words.length > 1 && words.every((word) => /^[a-z']+$/.test(word))) phrases.add(words.join(' '));
    }
  }
  return [...phrases];
}

const COMPROMISE_MATCHES = [
  'i will #Verb',
  'we will #Verb',
  'i am #Gerund',
  'we are #Gerund',
  'by #Date',
  '#Value of #Value',
  'not my (job|problem)',
  'someone should',
  'i (have|had) been #Adjective',
  'waiting (for|on)',
  'blocked (by|on)',
  'still #Gerund',
  '(done|finished|shipped)',
  'i (already|only) #PastTense',
  'nobody #PastTense',
  'sounds good',
  'fine with me',
  'no objection',
  'i (forgot|missed)',
  'i should have',
];

/** What the detectors are compared with, each doing its usual full job on a text. */
export function contenders(): readonly Contender[] {
  const each =
    (run: (text: string) => unknown) =>
    (texts: readonly string[]): number => {
      for (const text of texts) run(text);
      return texts.length;
    };
  const floor = new RegExp(`\\b(?:${literalPhrases().join('|')})\\b`, 'gi');
  const wink = winkNlp(model);
  const words = new tokenizers.WordTokenizer();
  const matches = Array.from({ length: 60 }, (_, at) => COMPROMISE_MATCHES[at % COMPROMISE_MATCHES.length] ?? '');
  const matchAll = (text: string): readonly boolean[] => {
    const doc = nlp(text);
    return matches.map((match) => doc.match(match).found);
  };
  return [
    { name: 'one regular expression', every: 1, run: each((text) => text.match(floor)) },
    {
      name: 'natural tokenizer + stemmer',
      every: 1,
      run: each((text) => words.tokenize(text).map((word) => stemmers.PorterStemmer.stem(word))),
    },
    { name: 'chrono-node', every: 2, run: each((text) => casual.parse(text)) },
    { name: 'wink-nlp full pipe', every: 2, run: each((text) => wink.readDoc(text).tokens().out(wink.its.pos)) },
    { name: 'write-good', every: 4, run: each((text) => writeGood(text)) },
    { name: 'compromise/two + 60 matches', every: 40, warmUpMs: 3_000, run: each(matchAll) },
    { name: 'alex', every: 40, run: each((text) => alex(text).messages.length) },
  ];
}
