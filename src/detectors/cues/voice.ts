import type { Cue } from '../engine/rule.ts';

/** How an answer speaks, whatever it is about: small words that are common, and say something only beside other signs. */
export const VOICE_CUES: readonly Cue[] = [
  {
    // Of what comes: who protects themselves speaks of what was, or of what always is.
    name: 'voice.ahead',
    patterns: [
      'will|gonna|shall|tomorrow|tonight|today|now|soon|later|noon|morning|until|by|next|@weekday',
      'going to',
    ],
  },
  {
    // Of all or of none: nothing was ever otherwise.
    name: 'voice.total',
    patterns: [
      'always|never|every|everyone|everybody|everything|nobody|no_one|all|any|anyone|anybody|anything|nothing|ever|forever',
    ],
  },
  // How things are, and no event: what is whose, what belongs where.
  { name: 'voice.is', patterns: ['is|are'] },
  // So much and no more.
  { name: 'voice.only', patterns: ['only|just|simply|merely|solely'] },
  // A conclusion that is drawn.
  { name: 'voice.so', patterns: ['so|therefore|hence|thus|then'] },
  // It depends.
  { name: 'voice.if', patterns: ['if|when|whenever|once|unless|until|whether'] },
  // Long ago, or for as long as anybody remembers.
  { name: 'voice.years', patterns: ['year|years|decade|decades|ages|always|ever|forever|century|centuries'] },
  // Anybody is asked, and nobody in particular.
  { name: 'voice.anyone', patterns: ['who|whose|whom|anyone|anybody|someone|somebody'] },
  // People at large.
  {
    name: 'voice.people',
    patterns: [
      'people|everyone|everybody|customer|customers|client|clients|user|users|guest|guests|visitor|visitors|parents|patients|tenants|management|neighbours|neighbors|passengers|members|suppliers|vendors|contractors',
    ],
  },
  // Whose doing it was.
  { name: 'voice.by', patterns: ['by *'] },
  // The thing itself comes first: "it was", "that is", "the form".
  { name: 'voice.thing', patterns: ['^ it|that|this|they|the|those|these'] },
  { name: 'voice.what', patterns: ['what'] },
  { name: 'voice.mine', patterns: ['my|mine|me'] },
  { name: 'voice.was', patterns: ['was|were|had'] },
  { name: 'voice.we', patterns: ['we|us|our|ours'] },
  // What was the case before.
  { name: 'voice.had', patterns: ['had'] },
  // One person speaks of themselves.
  { name: 'voice.i', patterns: ['i|my|me|mine|myself'] },
  // A concession weighs two sides.
  { name: 'voice.though', patterns: ['but|though|tho|although|still|yet|however'] },
];
