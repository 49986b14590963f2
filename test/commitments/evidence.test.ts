import { describe, expect, test } from '@jest/globals';
import { type Said, statementsOf } from '../../src/commitments/evidence.ts';
import { readMessage } from '../../src/text/read-message.ts';

describe('what a sentence says about work', () => {
  const rows: readonly (readonly [string, Said])[] = [
    ['The report is out.', 'done'],
    ['shipped!', 'done'],
    ['Sent to 96 clinics, with the number.', 'done'],
    ['14 of 14 tables match.', 'done'],
    ['52/52 samples', 'done'],
    ['As promised: nine clinics, eight stayed.', 'done'],
    ['Template: <https://wiki.example/template>', 'done'],
    ['The form is back, tested on three browsers.', 'done'],
    [':white_check_mark: audit export', 'done'],
    ['Y: role approved, import in staging', 'done'],
    ['18 of 22 narratives are written.', 'part'],
    ['4/9 endpoints', 'part'],
    ['Labels: 0 of 9.', 'late'],
    ['Tested: 0 of 9 failed.', 'done'],
    ['Price list still to come, sorry.', 'late'],
    ['The price list is not for today.', 'late'],
    ["The rota for Kim I haven't.", 'late'],
    ["I haven't it, the kiln had my day", 'late'],
    ["didn't count", 'late'],
    ['The appendix remains in progress.', 'late'],
    ['parser: still on it', 'late'],
    ["The tables are in Kim's tray.", 'done'],
    ['Not yet.', 'late'],
    ["I haven't started it.", 'late'],
    ["didn't get to the report", 'late'],
    ['nope, it has not happened', 'late'],
    ['that one slipped my mind', 'late'],
    ['3, 4 and 5 still cooking', 'late'],
    ['I owe you that one.', 'late'],
    ["won't make Friday, Tuesday instead", 'moved'],
    ['New date: Tuesday 24 March', 'moved'],
    ['the draft comes on Thursday instead of Wednesday', 'moved'],
    ["I'll drop 4 and 5 from the plan", 'dropped'],
    ['we are not doing the glossary', 'dropped'],
    ['the migration is parked', 'dropped'],
    ['will send it tomorrow', 'planned'],
    ['T: finish the import', 'planned'],
    ['it will be done by Friday', 'planned'],
    ['I am working on the import', 'planned'],
    ['Lovely weather here.', 'nothing'],
    ['dry run done, 14 studies on hold correctly skipped', 'done'],
    ["I haven't asked the notary.", 'late'],
    ['The two lorries we have not weighed.', 'late'],
    ["we didn't label a single crate", 'late'],
    ['nothing from me on the quarry map yet', 'late'],
    ['the quarry map is still on my list', 'late'],
    ['I meant to call them yesterday.', 'late'],
    ["I haven't seen any errors since.", 'nothing'],
    ['The letter was never sent.', 'late'],
    ['The letter is nearly finished.', 'part'],
    ['quarry map: outline exists', 'part'],
    ['four of nine crates are labelled', 'part'],
    ['seven of seven crates', 'done'],
    ['Yep, done tomorrow.', 'planned'],
    ['the remaining ones are done by Monday noon', 'planned'],
    ['The notary and I decided against it.', 'dropped'],
    ['T: the rota is done', 'done'],
    ['As announced: alarms ring after ten minutes, if nobody answers.', 'done'],
    ['The letter went out, not a day too early.', 'done'],
    ['the quarry map is not merged', 'late'],
    ["the crates ain't labelled, the printer kept dying", 'late'],
    ['quarry map no finish', 'late'],
    ["the quarry map isn't coming today", 'late'],
    ['The quarry map is on your desk.', 'done'],
    ['The quarry map is with Bronwen.', 'done'],
    ['The quarry map is on the plotter Monday at 8.', 'planned'],
    ['The list is in the binder: 40 names, 12 of which never answered.', 'done'],
    ['the small crane costs 190 instead of 2,200, same deadline tomorrow', 'planned'],
    ["moved the crates to the client's yard, tomorrow the next", 'done'],
    ['moved the crates to Thursday', 'moved'],
    ['lag alert now pages after 10 min instead of 45', 'nothing'],
  ];
  test.each(rows)('%s → %s', (text, said) => {
    expect(statementsOf(readMessage(text)).at(-1)?.said).toBe(said);
  });

  test('a question says nothing, but what stands before it may', () => {
    expect(statementsOf(readMessage('is the report out?')).at(-1)?.said).toBe('nothing');
    expect(statementsOf(readMessage('release mail is out already, how did the iPads slip through?')).at(-1)?.said).toBe(
      'done',
    );
  });

  test('an outcome seen by the detectors is a report where the words are silent', () => {
    const message = readMessage('Retention: 1.8 TB less');
    expect(statementsOf(message).at(-1)?.said).toBe('nothing');
    expect(statementsOf(message, [[0, 22]]).at(-1)?.said).toBe('done');
  });

  test('tells when it says that it was in time', () => {
    expect(statementsOf(readMessage('the brief is in the wiki since Friday'))[0]?.isInTime).toBe(true);
    expect(statementsOf(readMessage('the brief is in the wiki'))[0]?.isInTime).toBe(false);
  });

  test('a long message that says nothing is read to its end', () => {
    const message = readMessage('we are not really moving it to the other, how and what is still '.repeat(2000));
    expect(statementsOf(message).every(({ said }) => said !== 'done')).toBe(true);
  });
});
