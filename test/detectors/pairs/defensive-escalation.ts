import type { Pair } from './pair.ts';

/** An answer that takes no step beside one to the same message that does. */
function answer(parent: string, flag: string, leave: string, known?: string): Pair {
  const pair = { flag: { text: flag, parent }, leave: { text: leave, parent }, axis: 'step' };
  return known === undefined ? pair : { ...pair, known };
}

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
  answer(
    'Your pull request broke the build for everyone.',
    'It passed review, so.',
    'It passed review but not the merge queue. Reverted.',
  ),
  answer(
    'The newsletter had three typos.',
    'I had forty minutes for it. You get forty minutes quality.',
    'I had forty minutes for it. Fixed in the web version, Rita proofreads from now on',
  ),
  answer(
    'The client says nobody called back.',
    'They have my number too, you know.',
    'I called the wrong extension. Speaking to them at 3.',
  ),
  answer(
    'Two children were missing from the excursion list.',
    "I wasn't the one who made the list in the first place",
    'both are on the list now and their parents know',
  ),
  answer(
    'Your report uses the wrong exchange rate.',
    'Everyone uses that rate.',
    "Everyone uses that rate; it's the January one. Updated to March, totals change by 2%",
  ),
  answer(
    'The demo crashed in front of the customer.',
    "It's called a demo for a reason",
    "It ran out of heap. -Xmx is up and I've rerun it twice",
  ),
  answer(
    'The safety signs were not put up before the shift.',
    'Somebody took my ladder. Ask them.',
    'Somebody took my ladder, I got another, signs are up since 7:10',
  ),
  answer(
    'You said the figures would be checked.',
    "They were checked. By me. At 11pm. You're welcome.",
    'They were checked against the old ledger. Rechecking against the new one, 30 min',
  ),
  answer(
    'Latency doubled after your deploy.',
    "correlation isn't causation, just sayin",
    'could be mine: rolling back to see whether it drops',
  ),
  answer(
    'The volunteers complain that they got no briefing.',
    'The briefing was at nine. They came at half past.',
    "The briefing was at nine, they came at half past. I'm giving a second one now",
  ),
  answer(
    'The stock count is off by 60 units.',
    'Fine, then count it yourselves next time.',
    'Recounted with Jo: 60 were on the trolley. Sheet is right now',
  ),
  answer(
    'The password was in the shared doc.',
    "So? It's an internal doc.",
    'Rotated the password, removed it from the doc history',
  ),
  answer(
    'why did the alert not page anyone?',
    'because you all voted to mute it in April. remember?',
    'because it was muted in April. Unmuted, test page went through',
  ),
  answer(
    "The minutes don't mention my objection.",
    'I write minutes, not novels.',
    'Added it under item 4, sent round again',
  ),
  answer(
    'We missed the submission window at the journal.',
    'The reviewers took six weeks. Six.',
    "The reviewers took six weeks. Next window is the 14th, I've reserved a slot",
  ),
  answer(
    'Our biggest client is unhappy about the onboarding.',
    'they are unhappy about everything',
    "they're unhappy about the 3 week wait. I've offered them a slot tomorrow",
  ),
  answer(
    'The sample labels were swapped.',
    'With that handwriting no wonder.',
    'Swapped back, checked against the freezer map, 2 of 40 were affected',
  ),
  answer(
    'Your change removed the export button.',
    'Was that button ever used by anybody?',
    'Was not meant to. Back in 5.3.1, out in an hour',
  ),
  answer(
    "You didn't answer my mail from Monday.",
    'I get hundreds of mails. Write a ticket like everyone else.',
    'Sorry, it drowned. Answered now.',
  ),
  answer(
    'the onboarding doc is out of date, I lost half a day',
    "it's a wiki, you can edit it too",
    "which part? I'm updating it while you tell me",
  ),
  answer("The budget table doesn't add up.", 'Excel does that sometimes.', 'A row was hidden. It adds up now, 41,200.'),
  answer(
    'Why was the supplier paid twice?',
    'Because the system let me.',
    'I clicked twice. Asked them for the refund, credit note comes Thursday',
  ),
  answer(
    'The window in the lab was left open overnight.',
    'I closed it. I always close it.',
    "I closed it at six, so someone came later. I'm checking the badge log",
  ),
  answer(
    'Customer data went to the wrong recipient.',
    'Outlook autocompleted it. Could have happened to you.',
    "Outlook autocompleted it and I didn't look. Recalled, DPO informed at 9:40",
  ),
  answer(
    'The intern says you were short with her.',
    "If you can't take feedback this is the wrong business.",
    "I was. I'll have a coffee with her this afternoon",
  ),
  answer(
    'Page speed is down 40% since your redesign.',
    'marketing wanted the video, marketing got the video',
    'the hero video is 18 MB. lazy-loading it now',
  ),
  answer(
    'The keys to the lab are missing.',
    'Why does everyone look at me?',
    'I had them Friday, put them back in slot 3. Checking my jacket now',
  ),
  answer(
    'Half the slides were in the wrong order.',
    'Nobody noticed except you.',
    'Fixed the order, new deck is in the folder',
  ),
  answer(
    'the migration locked the table for 9 minutes',
    'nine minutes at 4 am. seriously.',
    'nine minutes at 4 am. Next one goes in batches, script is in review',
  ),
  answer(
    'We failed the hygiene inspection on two points.',
    'The inspector had a bad day.',
    'Both points are fixed: fridge log and the bin lid. Re-check on Friday',
  ),
  answer(
    'You ordered the wrong size of gloves.',
    'Then write the size on the form!',
    'Ordered M instead of S. Returned, S arrive tomorrow',
  ),
  answer(
    'Your estimate was off by a factor of three.',
    'An estimate is an estimate.',
    'I left out the data cleaning. New estimate with it: 12 days',
  ),
  answer(
    "The API docs don't match what the API does.",
    'The code is the documentation.',
    'Which endpoint? I regenerate them from the spec today',
  ),
  answer(
    "The kid's allergy was not on the kitchen list.",
    'His mother never filled in the form, so how would I know.',
    'His mother never filled in the form. I called her, list is updated and kitchen told',
  ),
  answer(
    'Attendance dropped again this month.',
    'Have you seen the weather?',
    "Attendance is down 12%, mostly Wednesdays. I'm moving Wed to 18:00 for two weeks",
  ),
  answer(
    'The firewall rule blocked the whole office.',
    'Security comes first. You wanted security.',
    'Rule is off, I test it on the guest net first tomorrow',
  ),
  answer(
    'The translation was delivered with tracked changes.',
    'A professional knows how to accept changes.',
    'Clean version attached',
  ),
  answer('the chart in the deck is misleading', "that's how the CEO likes it", 'axis starts at zero now, slide 12'),
  answer(
    'The bus left without two pupils.',
    'We waited ten minutes! Ten!',
    "We waited ten minutes. They're in a taxi with Mr Bell, here by 9",
  ),
  answer(
    'You promised to review my draft last week.',
    'And you promised to send it on Monday, not Thursday night.',
    'I did. Doing it right now, comments by 3',
  ),
  answer('Your commit has no tests.', 'Does any commit in this repo?', 'true, adding two now'),
  answer(
    'the dashboard has been wrong all quarter',
    'and nobody looked at it all quarter, which says it all',
    'found it: filter drops EU. corrected back to January',
  ),
  answer(
    'We got a complaint about the cold food.',
    'They arrived late and then complain. Typical.',
    'Offered them a new plate and the dessert',
  ),
  answer(
    'The kitchen ran out of vegetarian meals.',
    'We cook for the number we are given.',
    'We cooked for 40 and 52 came. I add ten to each order from now on',
  ),
  answer(
    'Your migration plan has no rollback.',
    'Nothing I plan ever needs a rollback.',
    'good catch, adding a rollback section',
  ),
  answer(
    'why are there two different totals in your report',
    "because finance can't make up its mind",
    'one is gross, one net. labelled now',
  ),
  answer(
    'A visitor slipped on the wet floor.',
    'There was a sign.',
    "There was a sign, too far away. I moved it and checked on her, she's fine",
  ),
  answer(
    'Your class was unsupervised for ten minutes.',
    'I have a bladder like everybody else.',
    'I was in the bathroom and should have asked Anna to watch. Next time I do',
  ),
  answer(
    'the new logo looks pixelated on the van',
    "that's because someone insisted on a png",
    'vector file is at the sign maker since this morning',
  ),
  answer(
    'We lost the tender by two points.',
    'The jury had its winner long before we came.',
    'We lost on delivery time. I asked for the scoring sheet, we go through it Monday',
  ),
  answer(
    'The chat bot told a customer to sue us.',
    'AI is AI.',
    'pulled that intent, bot hands over to a human on legal words',
  ),
  answer(
    'You left the office without switching off the lab heater.',
    'I was the last one out every single day this month and nobody ever thanked me.',
    "I did. It's off, and I stuck a note on the door",
  ),
  answer(
    'The figures in the press release are from 2022.',
    'Those are the official figures.',
    'Those were the official ones; 2024 came out in May, corrected version is online',
  ),
  answer('your PR has 3000 lines, nobody can review that', "so don't", 'splitting it in four, first part is up'),
  answer(
    'The patient waited four hours.',
    'We triage by urgency, as every hospital does.',
    "We triage by urgency. She's next, and I told her why it took so long",
  ),
  answer(
    'the ios build has been red for a week',
    "it's been red for longer than a week tbh, nobody minded",
    'certs. renewing today',
  ),
  answer(
    'You ordered 400 instead of 40 chairs.',
    'The form has no plausibility check, what can I say.',
    'I typed a zero too many. 360 go back on Thursday, no fee',
  ),
  answer(
    'The webinar started 15 minutes late.',
    'Zoom.',
    'Zoom wanted an update. Next time I open the room half an hour earlier',
  ),
  answer('Two of your invoices bounced.', 'Their system is from the stone age.', 'wrong VAT id on both. resent'),
  answer(
    'Your summary left out the minority opinion.',
    'A summary leaves things out, by definition.',
    'Added as a last paragraph',
  ),
  answer(
    'The kids came home soaked.',
    "It rained. It's weather.",
    'We should have gone in earlier. Spare clothes are in the box for next time',
  ),
  answer(
    'The price in your ad is not the price in the shop.',
    'Read the small print.',
    'Ad is paused, shop price is right, new ad in an hour',
  ),
  answer(
    'Your team is always last with the timesheets.',
    'Maybe because my team is actually working.',
    'All in by noon today, I set them a reminder on Thursdays',
  ),
  answer(
    'The sensor reports nonsense since noon.',
    'The sensor was calibrated, by the book, last month.',
    'It reports Fahrenheit since the firmware update at 11:50. Values are right, unit is wrong.',
  ),
  answer(
    'Numbers in slide 4 differ from the report.',
    'People always compare apples and oranges.',
    'Slide 4 is January, the report is February.',
  ),
  answer(
    'Two kids have no lunch.',
    'I counted them twice this morning, I can count.',
    "They're vegetarian, their boxes are on the other trolley",
  ),
  answer(
    'Why was the alarm off last night?',
    "It's written on the board, if anybody cared to look at the board.",
    "Fire brigade test, announced on Monday's board. It was back on at 22:00.",
  ),
  answer(
    'The invoice is higher than the quote.',
    'A quote is not a price. Any adult knows that.',
    'The quote was without VAT, the invoice is with.',
  ),
  answer('my laptop keeps rebooting', 'you lot treat them like toys', "does it also when it's not on the dock?"),
  answer("Customer says login doesn't work.", 'Customers say a lot of things.', 'which customer, and do they use SSO?'),
  answer(
    'Test 14 fails on my branch.',
    'then your branch is bad',
    "It fails on main too since 11:00, so it's not yours.",
  ),
  answer(
    'The map shows our shop in the wrong street.',
    "Google's problem, not the map I drew.",
    'Google has the old address, changes take about a week after the request. Request was on Monday.',
  ),
  answer(
    'The committee asks why the budget doubled.',
    "The committee voted for everything that's in it.",
    'Because two vans were added in May. The split is in annex 2.',
  ),
  answer(
    'Management wants to know why we left the old tool.',
    'Management signed the cancellation itself.',
    'It had no audit log, and the licence ended in March.',
  ),
  answer(
    'Some parents think the trip is too expensive.',
    'Some parents always think that.',
    'I think so too. The bus alone is half of it.',
  ),
  answer(
    "I don't understand the new rota.",
    "It's not that hard if one reads it.",
    'The letters are the halls, the numbers are the shifts.',
  ),
  answer(
    'The tests take 40 minutes now.',
    'You all wanted more coverage.',
    'They run twice because of the merge queue. I was surprised too.',
  ),
  answer('The courier refused the box.', 'The courier is a diva.', 'It was over 30 kg, their limit is 30.'),
  answer(
    'The presentation ran over by half an hour.',
    'When the CEO asks questions, I answer questions.',
    "It did. I've cut it to 12 slides for Thursday",
  ),
  answer(
    'You forgot me in the invite.',
    "The list autofills, I'm not going to check every name.",
    "added you, it's in room 3",
  ),
  answer(
    'The fence is in the wrong place, the neighbour is upset.',
    'A sketch is not a survey, any builder knows that.',
    'A sketch is not a survey and I used it as one. The fence moves on Monday.',
  ),
  answer(
    'The floor in hall 4 has not been mopped since Monday.',
    'I look after six halls with one bucket.',
    'I look after six halls and forgot the fourth. There in ten minutes.',
  ),
  answer(
    'Two riders say that the saddles were wet.',
    'If riders came on time, nothing would be wet.',
    'If it rains I forget the cover. Both have dry ones now.',
  ),
  answer(
    'The choir complains that the stage is too narrow.',
    'They had the whole of May to say so.',
    'They had said so in May, I overlooked it. A metre more goes on tonight.',
  ),
  answer(
    'The plaster in room 2 is broken again.',
    'For thirty years it has held everywhere else.',
    'It is too wet behind it. I have put a dryer there and plaster on Friday.',
  ),
];
