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
  // One person speaks of themselves.
  { name: 'voice.i', patterns: ['i|my|me|mine|myself'] },
  // A concession weighs two sides.
  { name: 'voice.though', patterns: ['but|though|tho|although|still|yet|however'] },
];
