import type { Cue } from '../engine/rule.ts';

/** Tone and leaning: weak signs that count beside others. */
export const DEFENSIVE_TONE_CUES: readonly Cue[] = [
  // Single words that lean to one side when little else is said.
  { name: 'voice.all', patterns: ['@d-all|people|always|anyway'] },
  { name: 'voice.ought', patterns: ['should|ought|those|whoever|somebody|someone|team|will'] },
  { name: 'voice.because', patterns: ['because|then|if'] },
  {
    // Somebody else is the subject: worth something only where nothing else is said.
    name: 'def.others-acted',
    patterns: [
      '@d-other ..1 (came|arrived|sent|wanted|never|did not|do not|does not|asked|forgot|changed|kept|chose|got|gave|moved|waited|took|left|broke|dropped|missed|cancelled|canceled|delayed|promised|lied|had|was|were|is|are|should|could|must|insisted|pushed|cut|refused|ordered|said|entered|typed|clicked|ignored|overslept|misread|misunderstood|complain|complains|complained|always|only|just|keep|keeps|put|made|makes|need|needs|can|could|wrote|filled|know|knows|sit|sits|sat)',
    ],
    where: { question: false },
  },
  {
    name: 'def.opens',
    patterns: [
      '^ (so|well|look|listen|excuse me|sorry but|sure|wow|oh|ah|lol|really|seriously|please|come on|fine|yes and|and|i mean|honestly|frankly|funny|interesting|hm|ok so|okay so|oh please|oh come on|oh great|oh sure|hey|dude|man|guys|mate|nope|no) ',
    ],
  },
  {
    // Short marks of attitude: tags, sarcasm, shrugs.
    name: 'def.attitude',
    patterns: [
      '(to be fair|to be clear|let us be clear|in fairness|not to be that person|frankly|honestly|if i may|just saying|just sayin|you are welcome|typical|obviously|seriously|so what|go figure|go ahead|good luck|be my guest|happy now|nice try|as if|yeah right|sure sure|whatever|bravo|slow clap|duh|ffs|smh|pff|pfft|meh)',
      '(so|and|but|though|anyway|anyways|though) $',
      ':upside_down_face:|:roll_eyes:|:face_with_rolling_eyes:|:shrug:|:woman-shrugging:|:man-shrugging:|:person_shrugging:|:eyes:|:unamused:|:triumph:|:rage:|:angry:|:neutral_face:|:expressionless:|:smirk:|:thinking_face:|:facepalm:|:face_palm:|:clown_face:|:zipper_mouth_face:|:popcorn:|:nail_care:|:raised_eyebrow:|🙄|🙃|🤷|😒|😤|🤡|🍿|😑|😐|🙈',
      '(you know|remember|is it|i guess|i suppose|eh|huh) $',
      '(literally|seriously|honestly|frankly|magically|suddenly|all of a sudden)',
      '(sorry|forgive me) (for|if|that)',
    ],
  },
];
