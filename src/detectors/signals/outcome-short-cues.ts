import type { Section } from '../../text/message.ts';
import type { Cue } from '../engine/rule.ts';

const STATED: readonly Section[] = ['done', 'notes', 'none', 'blockers', 'risks'];

/** Results in a few words, as people type them in passing: a state since a time, a figure and what it was, who has it now. */
export const OUTCOME_SHORT_CUES: readonly Cue[] = [
  {
    name: 'outcome.short',
    patterns: [
      '(is|are|runs|run|speaks|works|prints|has|have|fine|ok|okay|live|up|open|back|stable|quiet|green) ..3 since (yesterday|@weekday|this|last|#num|noon|lunch|midnight)',
      '(said|says|gave|got|have|has) (yes|no|their ok|an ok|the ok|green light|the green light|the go ahead|a yes|approval)',
      '(all|both|everyone|everybody|@few) ..3 (know|knows|agreed|read|signed|answered|confirmed|accepted|told) ..3',
      '(have|has) (a|an|their|the|its|new|his|her|#num)? ..1 (name|names|label|labels|letter|letters|date|dates|owner|owners|link|links|key|keys|badge|badges|copy|copies|access|login|logins|seat|seats|room|rooms|slot|slots|sign|signs|answer|answers|columns|tests|alarm|alarms|cover|covers|sensor|sensors)',
      '(#num|all|both|last|first|second|top|draft|report|list|chapter|contract|letter|file|files|page|pages|set) ..3 (is|are) (with|at|by) *',
      '#num ..2 (was|were|instead of|down from|up from|before it was) ..1 #num',
      '(down|up|now) ..2 #num ..1 (from|was|before|yesterday|last)',
      '(arrived|landed|went out|came through|came in|went live|went through|took place|went well) ..4',
      '(is|are) (packed|filled|readable|in review|drafted|hidden|hung|drawn|sewn|printed|here|there|sorted|covered|known|clean|empty|full|dry|warm|safe|whole|complete|booked|sent|off|on|gone) (now|again|since|in|on|with|for|from|as|by|and|except|for)?',
      '(first|last|second|half|v1|v2|v3|draft|version|chapter|sections|section|part) ..4 (done|drafted|in review|written|up|out|ready|printed|sent)',
      '(in|on) (the|our|your|my|her|his) ..1 (folder|readme|wiki|minutes|ticket|drive|doc|repo|channel|thread|sheet|shelf|tracker|board|inbox|desk|calendar|binder|drawer|handbook|queue) $',
      '^ (queue|backlog|oldest|open|hits|alerts|mails|tickets|orders|errors|drops|failures|picks|latency|share|rate|median|accuracy|wear|coverage|downtime|uptime|sales|signups|visits|turnout|stock|waiting list) ..3 #num',
      '#num (alerts|mails|tickets|orders|errors|drops|failures|picks|hits|loans|calls|guests|signups|rows|cycles|visits|seats|boxes|cases|pages|crates|lids|photos|entries|records|letters|files|samples|answers|replies|votes|users|members|customers|families|patients|students) ..4',
      '^ #num (of|out of|/) #num',
      '^ (all|both) (#num|@few|done|in|there|set|good|green|here|sent|signed)',
      '* (works|prints|runs|boots|loads|connects|opens|closes|holds|fits|answers|rings|charges|locks|starts|syncs|matches) $',
      '^ * it was $',
      '* (hidden|gone|packed|signed|hung|sorted|filled|drawn|written|sent|paid|cut|sewn|fixed|bought|built|closed|shut|freed|merged|live) $',
      'no (errors|drops|crack|cracks|violations|complaints|findings|differences|gaps|alarms|failures|regressions|conflicts|duplicates|leaks|damage|losses)',
      '(zero|0|without) (errors|drops|crack|cracks|violations|complaints|findings|differences|gaps|alarms|failures|regressions|conflicts|duplicates|leaks|damage|losses)',
      '(now|already) (resizes|speaks|counts|shows|takes|asks|checks|accepts|sends|prints|reads|understands|compares|warns|handles|supports|has|covers|includes|explains|logs|validates|rejects|opens)',
      '(resizes|speaks|explains|compares|warns|understands|accepts|supports|handles) ..3 (now|since|itself|in the|with|already)',
    ],
    where: { section: STATED, question: false, unnegated: true, unconditional: true },
  },
];
