import type { Lexicon } from '../engine/lexicon.ts';

/** Word classes of dates that were given and not kept. */
export const SLIPPED_LEXICON: Lexicon = {
  'sl-day':
    'yesterday today noon lunch morning evening eod eow weekend week month sprint standup easter christmas summer break @weekday @month #num',
  'sl-gone': 'yesterday @weekday last #num easter christmas',
  'sl-due':
    'due promised announced planned scheduled expected supposed meant minuted agreed committed foreseen set slated down wanted said intended',
  'sl-promised': 'promised announced committed agreed said told undertook',
  'sl-task':
    'item items point points task tasks action actions goal goals okr okrs ap todo todos to_do commitment commitments promise promises card cards ticket tickets',
  'sl-again': 'again anew once_more another_time one_more_time still',
  'sl-nth': 'second third fourth fifth sixth 2nd 3rd 4th 5th #num another',
  'sl-ordinal': 'second third fourth fifth sixth 2nd 3rd 4th 5th',
  'sl-stretch':
    'week weeks day days sprint sprints month months time times friday monday tuesday wednesday thursday standup standups',
  'sl-undone':
    'done finished complete completed ready started begun written sent submitted filed booked delivered live ordered signed printed moved made shipped released published merged deployed updated uploaded checked tested reviewed circulated prepared drafted called fixed cleaned painted translated handed cut recorded scheduled posted closed there out in up over compared placed shown with_you in_your_inbox',
  'sl-fell': 'slipped slid fell dropped lapsed escaped',
};
