import type { Rule } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';

const { seen } = rulesFor('slow_escalation');

const STOOD = 'It has stood for a while, and this is the first that others hear of it.';

/** Trouble told plainly: since when, and not yet told, over, in hands or a promise. */
export const SLOW_STANDING_RULES: readonly Rule[] = [
  seen(
    'standing',
    2,
    ['slow.standing', 'slow.bare', '!late.debate', '!signal:outcome', '!signal:clear_blocker'],
    STOOD,
    {
      flag: ["I've been stuck on the tariff table since Wednesday.", 'The export has been failing for three days.'],
      leave: [
        'A customer says that the export has been failing for three days.',
        'The export was failing for three days, it runs again since noon.',
        'The export has been failing for three days, ticket 4711 is with the vendor since then.',
      ],
    },
  ),
  seen(
    'standing-own',
    1,
    ['slow.standing', 'slow.bare', 'slow.ours', '!late.debate', '!signal:outcome', '!signal:clear_blocker'],
    'Their own work has stood for a while, and this is the first that others hear of it.',
    {
      flag: ["I've been stuck on the tariff table since Wednesday.", 'My build has been red all week.'],
      leave: ["I've been on the tariff table since Wednesday, 40 of 60 rows are checked."],
    },
  ),
];
