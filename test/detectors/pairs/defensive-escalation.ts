import type { Pair } from './pair.ts';

/** Answers that protect their author, each beside one that explains and takes a step, or asks for a fact. */
export const PAIRS: readonly Pair[] = [
  {
    flag: { text: 'Well, I can only test with the data I get.', parent: 'Your release broke the totals.' },
    leave: {
      text: 'I only tested with old data. Rolled back at ten, totals are right again.',
      parent: 'Your release broke the totals.',
    },
    axis: 'step',
  },
  {
    flag: {
      text: 'The label printer prints what the office types.',
      parent: 'The parcel went to the wrong city, the customer is furious.',
    },
    leave: {
      text: 'The label had the wrong code; a new parcel left at noon.',
      parent: 'The parcel went to the wrong city, the customer is furious.',
    },
    axis: 'step',
  },
  {
    flag: { text: 'I told everybody in March.', parent: 'Why was the lab not informed?' },
    leave: {
      text: 'I told everybody in March, clearly not the new people. Writing to them now.',
      parent: 'Why was the lab not informed?',
    },
    axis: 'step',
  },
  {
    flag: {
      text: 'It was two in the morning and the page says to run it.',
      parent: 'Your script deleted the shared folder.',
    },
    leave: {
      text: 'It was two in the morning and I ran it on the wrong folder. Restored from backup at seven.',
      parent: 'Your script deleted the shared folder.',
    },
    axis: 'person',
  },
  {
    flag: { text: 'The form was approved by your own department.', parent: 'The form asks for the birth date twice.' },
    leave: {
      text: 'The form was approved like this. I have removed the second field.',
      parent: 'The form asks for the birth date twice.',
    },
    axis: 'step',
  },
  {
    flag: { text: 'Works on my machine.', parent: 'Search is slow for everybody in Lyon.' },
    leave: {
      text: 'Works on my machine, which network are you in? I compare the two.',
      parent: 'Search is slow for everybody in Lyon.',
    },
    axis: 'question',
  },
  {
    flag: { text: 'Two guests in a year. Come on.', parent: 'Two guests got the same room.' },
    leave: { text: 'Two guests in a year, both moved and refunded.', parent: 'Two guests got the same room.' },
    axis: 'step',
  },
  {
    flag: { text: 'Nobody told me she had changed jobs.', parent: 'The minutes name the wrong person.' },
    leave: {
      text: 'Nobody told me she had changed jobs; corrected in the file now.',
      parent: 'The minutes name the wrong person.',
    },
    axis: 'step',
  },
  {
    flag: { text: 'And who signed it? Not me.', parent: 'The budget is over by eight thousand.' },
    leave: {
      text: 'Who signed it? I ask them what the line "misc" covers.',
      parent: 'The budget is over by eight thousand.',
    },
    axis: 'question',
  },
  {
    flag: { text: 'I have fourteen clients, Tom has four.', parent: 'You did not answer the client for a week.' },
    leave: {
      text: 'I have fourteen clients and lost this one. Calling them at two.',
      parent: 'You did not answer the client for a week.',
    },
    axis: 'step',
  },
  {
    flag: { text: 'Nobody fills in that checklist, ask anyone.', parent: 'The checklist was not filled in.' },
    leave: {
      text: 'Nobody fills in that checklist, me neither. I hung a pen beside it and filled in mine.',
      parent: 'The checklist was not filled in.',
    },
    axis: 'person',
  },
  {
    flag: { text: 'As I said in May, this was bound to happen.', parent: 'The test data were in the live report.' },
    leave: {
      text: 'As I said in May, we need a second database. Shall I order it today?',
      parent: 'The test data were in the live report.',
    },
    axis: 'step',
  },
  {
    flag: { text: 'I did what the runbook says.', parent: 'The alarm was muted for three hours.' },
    leave: {
      text: 'I did what the runbook says, and the runbook is wrong. Changing it to page after ten minutes.',
      parent: 'The alarm was muted for three hours.',
    },
    axis: 'step',
  },
  {
    flag: { text: "I really don't like your tone.", parent: 'The signage points to the wrong exit.' },
    leave: {
      text: 'I see it. New signs are printed, I hang them at four.',
      parent: 'The signage points to the wrong exit.',
    },
    axis: 'step',
  },
  {
    flag: { text: 'Two hundred out of ninety thousand. Relax.', parent: 'The import lost two hundred rows.' },
    leave: {
      text: 'Two hundred out of ninety thousand, all without a postcode. Fixed the join, new file is up.',
      parent: 'The import lost two hundred rows.',
    },
    axis: 'step',
  },
  {
    flag: { text: 'Did anybody tell me that she starts today? No.', parent: "The intern's laptop was not ready." },
    leave: {
      text: 'Did anybody order it before Friday? I give her mine until the new one comes.',
      parent: "The intern's laptop was not ready.",
    },
    axis: 'step',
  },
  {
    flag: {
      text: 'People need to calm down, it was twelve minutes.',
      parent: 'The page is down for our biggest client.',
    },
    leave: {
      text: 'It was twelve minutes, cause and times are on the status page.',
      parent: 'The page is down for our biggest client.',
    },
    axis: 'step',
  },
  {
    flag: { text: 'It was fine when I sent it.', parent: "The report has last year's logo." },
    leave: {
      text: 'It was fine when I sent it, then the template changed. Sent again with the new one.',
      parent: "The report has last year's logo.",
    },
    axis: 'step',
  },
  {
    flag: {
      text: 'If people read my mails we would not have this talk.',
      parent: 'Parents did not know that the school closes at noon.',
    },
    leave: {
      text: 'My mail was not enough. I ring the four families now.',
      parent: 'Parents did not know that the school closes at noon.',
    },
    axis: 'step',
  },
  {
    flag: {
      text: 'With two audits in one month nobody could have made it.',
      parent: 'You missed the deadline for the grant.',
    },
    leave: {
      text: 'With two audits in one month I did not make it. The office gives us until Friday, I send it on Thursday.',
      parent: 'You missed the deadline for the grant.',
    },
    axis: 'step',
  },
  {
    flag: { text: 'Have you tried a phone from this decade?', parent: 'The app crashes on old phones.' },
    leave: { text: 'Which phones? I can lower the image size for them.', parent: 'The app crashes on old phones.' },
    axis: 'question',
  },
  {
    flag: { text: 'I locked it. Somebody else must have opened it.', parent: 'The door was open all night.' },
    leave: {
      text: 'I locked it at eight; I look at the log and tell you who came after.',
      parent: 'The door was open all night.',
    },
    axis: 'step',
  },
  {
    flag: { text: "Define 'fails'.", parent: 'The parser fails on nested quotes.' },
    leave: {
      text: "Define 'fails': exception or wrong output? I have seen both.",
      parent: 'The parser fails on nested quotes.',
    },
    axis: 'question',
  },
  {
    flag: { text: 'Nobody buys this game for the frame rate.', parent: 'The shader runs at twenty frames.' },
    leave: { text: 'Turning off the second blur pass, try build 918.', parent: 'The shader runs at twenty frames.' },
    axis: 'step',
  },
  {
    flag: { text: 'I sent it. Maybe she should check her mail.', parent: 'Why did the nurse not get the list?' },
    leave: { text: 'I sent it to the old address. She has it now.', parent: 'Why did the nurse not get the list?' },
    axis: 'person',
  },
  {
    flag: {
      text: 'My numbers are correct. Perhaps sales enters theirs wrong.',
      parent: 'The two systems show different numbers.',
    },
    leave: {
      text: 'My numbers are from eight, sales closed three deals at ten. Refresh and they match.',
      parent: 'The two systems show different numbers.',
    },
    axis: 'content',
  },
  {
    flag: {
      text: "I was on leave that week, so I don't know what you want from me.",
      parent: 'The cake order was forgotten.',
    },
    leave: {
      text: 'I was on leave that week and should have handed it over. Ordered now for four.',
      parent: 'The cake order was forgotten.',
    },
    axis: 'person',
  },
  {
    flag: { text: 'I follow the protocol, and the protocol says monthly.', parent: 'The centrifuge log is empty.' },
    leave: {
      text: 'Is the protocol monthly or weekly now? I keep it weekly until you answer.',
      parent: 'The centrifuge log is empty.',
    },
    axis: 'question',
  },
  {
    flag: {
      text: 'That was decided over my head, I just carried it out.',
      parent: 'We were told that you cancelled the bus.',
    },
    leave: {
      text: 'That was decided in the board; I get you the reason by noon.',
      parent: 'We were told that you cancelled the bus.',
    },
    axis: 'step',
  },
  {
    flag: { text: 'Funny how this is urgent now.', parent: 'The backup did not run.' },
    leave: {
      text: 'It did not run since Tuesday; started by hand, done in an hour.',
      parent: 'The backup did not run.',
    },
    axis: 'step',
  },
  {
    flag: { text: 'Then they should write better questions.', parent: 'The customer says you were rude.' },
    leave: {
      text: 'Then I was too short with them. I call Samuel tomorrow.',
      parent: 'The customer says you were rude.',
    },
    axis: 'person',
  },
  {
    flag: { text: 'CI is garbage, it always was.', parent: 'Your change made the tests red.' },
    leave: { text: 'CI is right this time, reverting.', parent: 'Your change made the tests red.' },
    axis: 'step',
  },
  {
    flag: { text: 'You try planning for thirty people.', parent: 'This is the third complaint about the rota.' },
    leave: {
      text: 'You are right. What would have to change so that it works for the night shift?',
      parent: 'This is the third complaint about the rota.',
    },
    axis: 'question',
  },
  {
    flag: { text: 'Such things happen everywhere.', parent: 'The invoice went out twice.' },
    leave: {
      text: 'Such things happen when two people book. One of the two is cancelled.',
      parent: 'The invoice went out twice.',
    },
    axis: 'step',
  },
  {
    flag: { text: 'We are three people for four sites, just saying.', parent: 'Your team forgot the safety sheet.' },
    leave: {
      text: 'We are three people for four sites. Sheet is hung, photo in the folder.',
      parent: 'Your team forgot the safety sheet.',
    },
    axis: 'step',
  },
  {
    flag: { text: 'So now I am a thief?', parent: 'The money box is sixty short.' },
    leave: {
      text: 'I counted again with Ana: sixty short. I write it into the book and ask the bank.',
      parent: 'The money box is sixty short.',
    },
    axis: 'step',
  },
  {
    flag: { text: 'Three people checked that page before me.', parent: 'The wrong file is on the public page.' },
    leave: {
      text: 'Three people checked it, me included. Replaced, and I add a check to the list.',
      parent: 'The wrong file is on the public page.',
    },
    axis: 'person',
  },
  {
    flag: { text: "It's hardly the end of the world.", parent: 'The survey link is dead.' },
    leave: { text: 'Link works again, it was a missing letter.', parent: 'The survey link is dead.' },
    axis: 'step',
  },
  {
    flag: {
      text: "My part was done on time, what came after I can't say.",
      parent: 'What happened to the order of Friday?',
    },
    leave: {
      text: 'My part was done on time; look at the order log after Friday noon, I can sit with you at two.',
      parent: 'What happened to the order of Friday?',
    },
    axis: 'step',
  },
  {
    flag: {
      text: 'We have always done it like this and nobody complained.',
      parent: 'The new form confuses the guests.',
    },
    leave: {
      text: 'We have always done it like this. Shall we try two fields less for a week?',
      parent: 'The new form confuses the guests.',
    },
    axis: 'step',
  },
];
