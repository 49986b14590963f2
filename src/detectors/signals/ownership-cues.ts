import type { Cue } from '../engine/rule.ts';

/** Ways of taking responsibility unasked. */
export const OWNERSHIP_CUES: readonly Cue[] = [
  {
    name: 'owns.error',
    patterns: [
      '(that|this|it) (one )?(is|was) (all)? (on me|on us|mine|ours|my|our) ..1',
      "(that|this) one (is|was|'s) (on )?(me|mine|us|ours)",
      '(on me|my bad|my mistake|my fault|my error|my oversight|our mistake|our fault|my miss|my slip|my doing|mea culpa)',
      '(was|is) me $',
      '(was|is) (my|our) (mistake|fault|error|bug|miss|change|oversight|slip|typo|doing)',
      '@i (broke|forgot|missed|overlooked|misread|messed up|screwed up|dropped|copied the wrong|took the wrong|gave the wrong|sent the wrong|mixed up|deleted|overwrote|caused|introduced|misjudged|underestimated|ran it against|let ..3 wait|clicked) ..6',
      '@i (should|could|ought to) (have|of) (said|told|asked|checked|tested|noticed|seen|caught|read|written|known|raised|looked)',
      '(my|our) (change|commit|review|script|config|release|deploy|merge) (caused|broke|missed|introduced|did)',
      '(none|neither) of us (checked|ran|tested|noticed|saw|looked)',
      '(we|i) never (wrote|told|documented|checked|said) ..2 down?',
      '(was|were) not clear enough|clearly not enough',
      '(true|right|yes) (that|it) (is|was) (me|us|mine|ours)',
      'nope it is us',
    ],
    where: { question: false },
  },
  {
    name: 'owns.gap',
    patterns: [
      '(had|has|have) no (owner|one|home) ..2 (so)? ..1',
      '(nobody|no one|noone) (had|has|did|was|owned|owns|took|wanted|knew|reads|fills|noticed|picked) ..8 (so|i|we|now)',
      'not (my|our|on anyone|anyone|on my|in my) ..4 (but|so|still|anyway|fixed|i)',
      '(not|is not) ..1 (my|our) ..2 but @i',
      '(noticed|saw|found|spotted|realised|realized) ..12 so @i',
      '(noticed|saw|found|spotted) ..10 (fixed|added|removed|updated|replaced|asked|told|wrote|rebuilt|ordered|cleaned|answered)',
      'so @i (have )?(@finish.past|@make.past|@contact.past|took|gave|put|did)',
      '(even though|although) (it is|that is) not (my|our)',
      'had edit rights',
      'while @i was (there|at it|in there)',
      '(anyway|regardless|in any case) $',
    ],
    where: { question: false, unconditional: true },
  },
  {
    name: 'owns.take',
    patterns: [
      '@i (will|can|am going to)? (take|pick|own|adopt|cover|handle|grab) (it|this|that|care|them|up|over|the|both|these|on)',
      '(taking|picking|grabbing|owning|adopting) (it|this|that|them|up|over|the|both)',
      '^ (yep|yes|ok|sure|fine)? (mine|ours) $',
      '^ (yep|yes|ok|sure) mine',
      'let me (look|take|try|check|handle|do|fix|ask|call|pick|own|write)',
      '@i (will|can|would) (write|do|answer|tell|call|fix|clean|sort|organise|organize|draft|own|run|host|bring|cover|help) (it|them|that|both|this)',
      '@i (may|can|could|might) help',
      'put me down',
      'count me in for',
      '(happy|glad) to (take|own|do|help|own|cover|pick|write)',
    ],
    where: { question: false },
  },
  {
    name: 'owns.prevents',
    patterns: [
      'so (it|that|this|they|nobody|no one|we|others|the next|one) ..4 (not|never|happen|again|can|does|know|wakes|stops)',
      '(added|put|wrote|made|built|set|hung) ..6 (check|alert|test|list|checklist|sheet|guard|reminder|alarm|template|rule|note|sign|import check|one pager) ..4',
      '(will|do|doing) (the)? next (one|time) too',
      '(write|wrote|writing|add|added) ..2 (down|docs|runbook|note|postmortem|how to)',
      '(checked|recounted|went through|looked at) (all)? (the)? other ..2',
    ],
    where: { question: false },
  },
];
