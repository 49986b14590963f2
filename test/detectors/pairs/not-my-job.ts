import type { Pair } from './pair.ts';

/** An answer that takes no step beside one to the same message that does. */
function answer(parent: string, flag: string, leave: string, known?: string): Pair {
  const pair = { flag: { text: flag, parent }, leave: { text: leave, parent }, axis: 'step' };
  return known === undefined ? pair : { ...pair, known };
}

/** Work that is pushed away, each beside an answer that takes it further, declines with an alternative, or is no answer to a problem. */
export const PAIRS: readonly Pair[] = [
  {
    flag: {
      text: "That's a finance system, ask finance.",
      parent: 'The export to the bank fails since the update. Can somebody look?',
    },
    leave: {
      text: "That's a finance system. I called Pia in finance, she looks at it before noon.",
      parent: 'The export to the bank fails since the update. Can somebody look?',
    },
    axis: 'hand-off',
  },
  {
    flag: { text: 'Not our department.', parent: 'The lift in block B is stuck again.' },
    leave: {
      text: 'Not our department, so I rang the lift company, they come at four.',
      parent: 'The lift in block B is stuck again.',
    },
    axis: 'hand-off',
  },
  {
    flag: { text: 'I only drive it.', parent: 'Who answers the parents about the bus?' },
    leave: {
      text: 'I only drive it, but I can tell them tonight at the stop.',
      parent: 'Who answers the parents about the bus?',
    },
    axis: 'step',
  },
  {
    flag: { text: 'Print did the flyer, I just sent the text.', parent: 'The price on the flyer is wrong.' },
    leave: {
      text: 'Print did the flyer, I sent the text with the old price. Corrected text is with Print since nine.',
      parent: 'The price on the flyer is wrong.',
    },
    axis: 'step',
  },
  {
    flag: { text: 'Night shift should watch that.', parent: 'The freezer alarm went off twice tonight.' },
    leave: {
      text: 'Night shift watches that; I told Samira, she moves the samples to freezer 2.',
      parent: 'The freezer alarm went off twice tonight.',
    },
    axis: 'hand-off',
  },
  {
    flag: { text: 'Refunds are not my thing.', parent: 'Customer 4411 still waits for the refund.' },
    leave: {
      text: 'Refunds are not my thing, Ola has it and pays it out today.',
      parent: 'Customer 4411 still waits for the refund.',
    },
    axis: 'hand-off',
  },
  {
    flag: {
      text: 'Someone should test on tablets some day.',
      parent: 'The login page is broken on tablets, any idea?',
    },
    leave: {
      text: 'I test on a tablet now and write what I find.',
      parent: 'The login page is broken on tablets, any idea?',
    },
    axis: 'somebody',
  },
  {
    flag: 'Someone should really clean up that wiki.',
    leave: 'I clean up the onboarding page of the wiki tomorrow.',
    axis: 'somebody',
  },
  {
    flag: 'Somebody ought to talk to the landlord about the heating.',
    leave: 'Somebody left a bike in front of the door.',
    axis: 'somebody',
  },
  {
    flag: { text: 'Above my pay grade.', parent: 'Two volunteers have no badge. What now?' },
    leave: {
      text: 'Above my pay grade, so I asked Helen, she prints them at ten.',
      parent: 'Two volunteers have no badge. What now?',
    },
    axis: 'hand-off',
  },
  {
    flag: { text: 'Not my call.', parent: 'Do we stop the sale while the price is wrong?' },
    leave: {
      text: 'Not my call, Ines decides that. She wants the numbers by two and I send them now.',
      parent: 'Do we stop the sale while the price is wrong?',
    },
    axis: 'hand-off',
  },
  {
    flag: { text: 'We only display what the source delivers.', parent: "The dashboard shows last week's data." },
    leave: {
      text: 'We only display what the source delivers. The source stopped on Friday, Marcel restarts it now.',
      parent: "The dashboard shows last week's data.",
    },
    axis: 'step',
  },
  {
    flag: { text: 'Cleaning does that.', parent: 'Nobody has emptied the sharps bin in room 3.' },
    leave: {
      text: 'Cleaning does that, they were locked out. I opened the room and they are on it.',
      parent: 'Nobody has emptied the sharps bin in room 3.',
    },
    axis: 'step',
  },
  {
    flag: { text: 'I was never involved in that contract.', parent: 'The contract has no end date, legal asks why.' },
    leave: {
      text: 'I was never involved in that contract. Tomas wrote it, I have asked him and he adds the date today.',
      parent: 'The contract has no end date, legal asks why.',
    },
    axis: 'hand-off',
  },
  {
    flag: {
      text: 'I just put the names where the list says.',
      parent: 'The seating plan forgot the wheelchair table.',
    },
    leave: {
      text: 'I just put the names where the list says. Moved table 4 to the door, new plan is in the folder.',
      parent: 'The seating plan forgot the wheelchair table.',
    },
    axis: 'step',
  },
  {
    flag: { text: "Accounting's problem.", parent: 'Half of the invoices have the old address.' },
    leave: {
      text: "Accounting's problem in the end: the template there was old. Lena replaced it at nine.",
      parent: 'Half of the invoices have the old address.',
    },
    axis: 'step',
  },
  {
    flag: { text: "I'm software, not hardware.", parent: 'Could you check why the sensor in hall 2 is silent?' },
    leave: {
      text: "I'm software, not hardware, but I can read its log. Last message was at 03:12.",
      parent: 'Could you check why the sensor in hall 2 is silent?',
    },
    axis: 'content',
  },
  {
    flag: { text: 'Ask IT.', parent: 'The intern cannot log in since Monday.' },
    leave: { text: 'IT reset her account, she is in.', parent: 'The intern cannot log in since Monday.' },
    axis: 'hand-off',
  },
  {
    flag: { text: 'I translate what they send me.', parent: 'The translation for the museum is not in the app.' },
    leave: {
      text: 'I translate what they send me and this never came. I asked to be put on the list, the text is done by five.',
      parent: 'The translation for the museum is not in the app.',
    },
    axis: 'step',
  },
  {
    flag: { text: 'Whoever has time.', parent: 'Who takes over the rota while Jo is away?' },
    leave: { text: 'I take it until the 12th.', parent: 'Who takes over the rota while Jo is away?' },
    axis: 'owner',
  },
  {
    flag: { text: "Platform's baby, not mine.", parent: 'The build is red because of the new linter.' },
    leave: {
      text: "Platform's baby, and they know: INF-77, fix this afternoon.",
      parent: 'The build is red because of the new linter.',
    },
    axis: 'hand-off',
  },
  {
    flag: { text: 'The building belongs to the city.', parent: 'The gym has no heating.' },
    leave: {
      text: 'The building belongs to the city; their hotline has it, technician between ten and twelve.',
      parent: 'The gym has no heating.',
    },
    axis: 'hand-off',
  },
  {
    flag: { text: 'Kitchen has to deal with that.', parent: 'Guests complain about the noise from the kitchen.' },
    leave: {
      text: 'Kitchen has to deal with that, I spoke to Paul and they close the door from now on.',
      parent: 'Guests complain about the noise from the kitchen.',
    },
    axis: 'hand-off',
  },
  {
    flag: { text: 'I was never given that server.', parent: 'The old server still runs. Who switches it off?' },
    leave: {
      text: 'I was never given that server, but I can switch it off on Thursday if nobody objects.',
      parent: 'The old server still runs. Who switches it off?',
    },
    axis: 'step',
  },
  {
    flag: { text: "I don't write the questions.", parent: 'The survey has a typo in the second question.' },
    leave: {
      text: "I don't write the questions. Mara does, told her, she fixed it.",
      parent: 'The survey has a typo in the second question.',
    },
    axis: 'hand-off',
  },
  {
    flag: {
      text: 'Sort it out between yourselves.',
      parent: 'We need a decision on the hall, you are the head of events.',
    },
    leave: {
      text: "Try to sort it out until Wednesday; if you can't, I decide on Thursday morning.",
      parent: 'We need a decision on the hall, you are the head of events.',
    },
    axis: 'delegation',
  },
  {
    flag: { text: 'That was before my time.', parent: 'The donor asks for the receipts of last year.' },
    leave: {
      text: 'That was before my time; Grace has the old folder, I bring the copies on Monday.',
      parent: 'The donor asks for the receipts of last year.',
    },
    axis: 'step',
  },
  {
    flag: { text: 'I figured maintenance knows.', parent: 'There is a leak under the sink of room 12.' },
    leave: {
      text: 'I figured maintenance knows. They did not, so I opened a ticket and shut the valve.',
      parent: 'There is a leak under the sink of room 12.',
    },
    axis: 'assumption',
  },
  {
    flag: { text: "I press send, the list is marketing's.", parent: 'The newsletter went to the wrong list.' },
    leave: {
      text: 'I pressed send with the wrong list. Correction goes out at three.',
      parent: 'The newsletter went to the wrong list.',
    },
    axis: 'person',
  },
  {
    flag: { text: 'Security handles cameras.', parent: 'The camera in the lobby records nothing.' },
    leave: {
      text: 'Is security looking at the camera, or shall I call them?',
      parent: 'The camera in the lobby records nothing.',
    },
    axis: 'question',
  },
  { flag: 'Not my job.', leave: 'He said "not my job" and then did it anyway.', axis: 'quote' },
  {
    flag: { text: "They don't pay me for plants.", parent: 'The plants in the hall are dying.' },
    leave: {
      text: "They don't pay me for plants, I water them all the same on Fridays.",
      parent: 'The plants in the hall are dying.',
    },
    axis: 'negation',
  },
  {
    flag: { text: "We don't do other formats.", parent: 'The partner needs the file in another format.' },
    leave: {
      text: "We don't do other formats, but this page converts it in a minute: <https://example.org/convert>",
      parent: 'The partner needs the file in another format.',
    },
    axis: 'alternative',
  },
  {
    flag: { text: "That's for the account manager.", parent: 'Somebody has to tell the client that the date slips.' },
    leave: {
      text: "That's for the account manager; Dana calls them at three and I sit next to her.",
      parent: 'Somebody has to tell the client that the date slips.',
    },
    axis: 'hand-off',
  },
  {
    flag: {
      text: 'I did what the ticket said, the rest is design.',
      parent: 'The template is confusing, three people asked me.',
    },
    leave: {
      text: 'I did what the ticket said. I asked design for a better label, they send one tomorrow.',
      parent: 'The template is confusing, three people asked me.',
    },
    axis: 'step',
  },
  {
    flag: { text: 'HR should have caught that.', parent: 'The visa form of the guest is missing.' },
    leave: {
      text: 'HR and I both missed it. I fill it in with her now.',
      parent: 'The visa form of the guest is missing.',
    },
    axis: 'person',
  },
  {
    flag: { text: 'Not me.', parent: 'Who can let the electrician in at seven?' },
    leave: {
      text: 'Not me, I am on the train. Kim is there from half past six and has the key.',
      parent: 'Who can let the electrician in at seven?',
    },
    axis: 'alternative',
  },
  {
    flag: { text: 'Rooms are none of my business.', parent: 'The projector in room 5 has no cable.' },
    leave: {
      text: 'Who keeps the spare cables? I walk over and get one.',
      parent: 'The projector in room 5 has no cable.',
    },
    axis: 'question',
  },
  {
    flag: { text: 'Backend issue.', parent: 'The order form crashes when the name has an accent.' },
    leave: {
      text: 'Backend issue: filed as API-310 with the trace, Yuki confirmed it.',
      parent: 'The order form crashes when the name has an accent.',
    },
    axis: 'hand-off',
  },
  {
    flag: {
      text: "My sprint is full, that's somebody else's.",
      parent: "Could you take a look at Nina's failing test?",
    },
    leave: {
      text: 'My sprint is full. Mira wrote the same kind of test and has an hour at three.',
      parent: "Could you take a look at Nina's failing test?",
    },
    axis: 'alternative',
  },
  answer(
    'The release notes mention a feature we removed.',
    'release notes get generated, I have no hand in that',
    'release notes get generated, so I removed the line from the commit and reran it',
  ),
  answer(
    'Who chases the missing timesheets?',
    'managers chase their own people as far as I know',
    'managers do, list of who owes one: payroll channel, Beth pins it on Mondays',
  ),
  answer(
    'The wifi in the annex has been down since yesterday.',
    'I teach maths.',
    "I teach maths, but I've rung the helpdesk, ref 3312, man comes at two",
  ),
  answer(
    'A customer posted a nasty review about delivery times.',
    'delivery is the carrier, not our shop',
    'delivery is the carrier; I refunded her the fee and asked DHL for the scan history',
  ),
  answer(
    'can you check why the nightly ETL is slow?',
    'I only write the dashboards on top of it',
    'I only write the dashboards on top of it, but the slow bit is `stg_orders`, it scans 400 GB each night',
  ),
  answer(
    'The coffee machine leaks onto the power strip.',
    'hope somebody switches that off soon',
    'switched it off and taped it, caretaker is coming at 11',
  ),
  answer(
    'Do we tell the parents about the lice case?',
    "that's for the head to decide, I stay out of it",
    "that's for the head to decide; I've told her at break, letter goes home today",
  ),
  answer(
    "The test environment's certificate expired.",
    'environments = ops',
    'environments are ops, opened OPS-441 and Lena says 20 min',
  ),
  answer(
    "The quote we sent has last year's prices.",
    "price list comes from head office, we don't make prices here",
    'price list comes from head office. New one is in, I resent the quote and called the buyer',
  ),
  answer(
    'someone from the press is at the front desk',
    'god no. not me',
    'not me, but Theo is on his way down, I gave her a coffee',
  ),
  answer(
    'The interns have not been paid for May.',
    'Take that up with payroll.',
    'payroll missed the run, Kim sends it by instant transfer today',
  ),
  answer(
    "There's a memory leak in the image resizer.",
    'That was written by the agency before we took over.',
    'That was written by the agency; I profiled it, the buffers never get freed. PR tomorrow',
  ),
  answer(
    'Our booth has no power outlet.',
    'I booked what was on the form. The organiser should know booths need power.',
    'I booked what was on the form. Called the organiser, they bring a cable by ten',
  ),
  answer(
    'The patient in 14 asks for his discharge letter.',
    'Letters are done by the doctors on shift.',
    'Letters are done by the doctors on shift; Dr Amin has it on top of her pile, I reminded her just now',
  ),
  answer(
    'The accessibility audit found 30 issues in the header.',
    'header belongs to the design system people, no idea who that is nowadays',
    'header belongs to the design system people: #ds-support, Ivo triages on Tuesdays and has our list',
  ),
  answer(
    'why is the staging DB full again',
    "no clue, cron jobs aren't mine",
    "cron jobs aren't mine but the biggest table is `audit_tmp`, 80 GB. ok to truncate?",
  ),
  answer(
    'Legal wants to know who approved the discount.',
    'I would rather not be involved.',
    'Me, on 3 May, mail attached.',
  ),
  answer(
    "The field team reports that tablets don't charge.",
    'Hardware is procured centrally. It is not for us to comment.',
    "Hardware is procured centrally; I've got two spare chargers and request 118 is in for ten more",
  ),
  answer(
    'The meeting room display shows the wrong calendar.',
    'facilities or IT, one of the two lol',
    'IT: they swapped the tablets last night. Ben is swapping back',
  ),
  answer(
    "Could you help Marta with the customs form? She's stuck.",
    "customs isn't in my job description",
    "customs isn't my thing, but Ola did 40 of these, she's at desk 12 and knows you're coming",
  ),
  answer(
    'A bug in the search crashes the kiosk.',
    'search is a third party widget, nothing we can do',
    "search is a third party widget; I've pinned the older version on all kiosks and mailed their support",
  ),
  answer(
    'The water bill is three times the usual.',
    'Accounts will notice eventually.',
    'I read the meter: it runs at night. plumber is booked for tomorrow',
  ),
  answer(
    'who is looking after the old mailing list server?',
    'it was Dirk and Dirk is gone',
    "it was Dirk, since May it's Hanne (hosting team)",
  ),
  answer(
    'Line 2 produced 300 caps without seal.',
    'Quality control is there for that.',
    "Quality control caught 280. I'm sorting out the other 20 with Raj",
  ),
  answer(
    'The grant report needs a paragraph about impact.',
    "I'm finance. I do the numbers.",
    "I'm finance, I do the numbers. Para is with Aisha, she's promised it for 4",
  ),
  answer(
    'Our API returns 429 for the mobile client.',
    "they should batch their calls then, it's documented",
    "they should batch: I've sent Noor an example, until then limit is doubled for their key",
  ),
  answer(
    'The sponsor logo is missing on the banner.',
    "nobody sent us a logo so there's no logo",
    'nobody sent us a logo, I pulled it from their site and the printer redoes it by noon',
  ),
  answer(
    'The alarm code was posted in the public channel.',
    'Security should deal with such incidents. I just saw it like everybody.',
    'Deleted the post, told security, code gets changed at 3',
  ),
  answer(
    'The translation of the consent form is wrong.',
    "We bought that translation. Quality is the agency's business.",
    "We bought that translation; I've marked the 4 errors and they fix it free until Thursday",
  ),
  answer(
    'the integration test for billing is flaky, want to have a look?',
    'nah, whoever broke it can unbreak it',
    "had a look, it's a timezone thing, fails 22-24h. PR in a bit",
  ),
  answer(
    'Guests keep asking where the pool towels are.',
    'Pool is Housekeeping, Reception has enough to do.',
    "Pool is Housekeeping; they're restocking now and I put a sign up",
  ),
  answer(
    'The municipality asks for a noise plan for the concert.',
    "We rent the hall, that's all we do.",
    "We rent the hall; the band's tech has one from last year, forwarded it with the date changed",
  ),
  answer(
    'Three orders are stuck in "processing".',
    'looks like a warehouse thing to me',
    'looks like a warehouse thing: scanner 4 is offline. They restart it at 2 and I recheck the three',
  ),
  answer(
    'no one updated the emergency contacts since 2021',
    "it's an HR list. HR.",
    'HR list, so I mailed Pat, she sends the form round tomorrow',
  ),
  answer(
    'Support needs an answer on the refund bug today.',
    "I'm leaving the team on Friday so I'd say that's for the next person",
    "I'm leaving Friday so handing it to Sven: he's got the branch and we sat down on it an hour ago",
  ),
  answer('the venue wants a decision on the seating', 'Not for me to say.', 'round tables, confirmed it with them'),
  answer(
    'A pupil was alone in the corridor for an hour.',
    'The corridor is supervised by whoever has free period, I had class.',
    "I had class; she's with the nurse, and I've asked Tom to put the corridor on the rota",
  ),
  answer(
    'Prod logs contain email addresses.',
    'we log what the framework logs',
    "we log what the framework logs, so I've added a filter, goes live with 5.2 tonight",
  ),
  answer(
    'The invoice from March was never paid.',
    "must've gotten stuck with someone in approvals",
    "stuck in approvals with Dan. He's approved it, pays out tomorrow",
  ),
  answer(
    'is anyone dealing with the broken door on the bus?',
    'not that I know',
    'yes, garage has it till Wed, bus 7 runs instead',
  ),
  answer(
    "The chemical waste hasn't been collected.",
    'The contractor will come when the contractor comes.',
    'Contractor skipped us. I rebooked for tomorrow 8:00 and locked the store',
  ),
  answer(
    'The proposal is missing a risk section, the client noticed.',
    'I was just asked to format it.',
    "I was just asked to format it, but there's a risk section in the Oslo one, adapting it now",
  ),
  answer(
    'The onboarding video has no subtitles.',
    'video people do video',
    'video people do video: Ann renders them tonight',
  ),
  answer(
    'We found expired medication in the cabinet.',
    'Pharmacy is supposed to check. We only take out.',
    'binned it, logged it, and pharmacy comes to check the rest at four',
  ),
  answer(
    'The fridge in the break room smells.',
    'Whoever left the fish can deal with it.',
    'I threw out the fish and wiped it, smells ok now',
  ),
  answer(
    'search results are empty for logged-out users',
    'auth team touched that last, not us',
    'auth team touched that last, Kira is reverting it, back by 3',
  ),
  answer(
    'The tenant in 4B still has no hot water.',
    'We only collect the rent.',
    'We only collect the rent, but I called the plumber for her, he comes at 5',
  ),
  answer(
    'our crash rate doubled on Android 14',
    "no android device here, can't say",
    "no android device here, borrowing Mo's, will tell you by four which view it is",
  ),
  answer(
    'Who updates the price board when the new menu starts?',
    "The menu isn't something the bar decides.",
    'Lisa does, she has the new one from Monday',
  ),
  answer(
    'A parent complained about the graffiti on the gate.',
    'The gate is public property.',
    'The gate is public property; I reported it to the city, case 77-2, they paint it Friday',
  ),
  answer(
    'The survey tool logs people out half way.',
    "It's a SaaS, talk to them.",
    "It's a SaaS; I opened a case with them and extended the survey by two days",
  ),
  answer(
    "New volunteers don't know where to park.",
    'HR onboards, we just get them on day one.',
    'drew a little map, it goes into the welcome mail from today',
  ),
  answer(
    'the cron for exports died',
    'I was told Ravi owns crons',
    'Ravi owns crons and is out, so I restarted it and left him a note',
  ),
  answer(
    'Can you look at the grant budget before it goes out?',
    'My desk is full enough as it is.',
    'Not before 4, but Tomas did the last one and is free now',
  ),
  answer(
    'The mailbox of the ethics board overflows.',
    'The ethics board has a secretary, no?',
    "The ethics board's secretary is ill, I forward them the urgent three",
  ),
  answer(
    'Invoices show the wrong tax rate.',
    'Rates come out of SAP.',
    'Rates come out of SAP: changed by mistake on Monday, Olga set it back at 11',
  ),
  answer(
    'The bus company wants to know who is responsible for the children on board.',
    'Legally that is a grey zone, I will not touch it.',
    'I am, until they are at school. I wrote it to them',
  ),
  answer(
    'the firmware team needs our test vectors',
    "they've got access to the repo, they can take what they need",
    "they've got access; I tagged the right commit and told Nils",
  ),
  answer(
    'Nobody restocks the first aid kits.',
    "I'm sure there is a person for that.",
    'restocked all five, and I put it in my calendar monthly',
  ),
  answer(
    'The lecture hall is double booked tomorrow.',
    "Rooms are allocated by the system, I can't influence that.",
    "Rooms are allocated by the system; I've swapped with B12, both lecturers know",
  ),
  answer("Who will answer the ombudsman's letter?", "That letter wasn't addressed to me.", 'I will, draft tonight'),
  answer('linting fails on main', "it wasn't failing when I merged, so it's the next guy", 'unused import, fix is in'),
  answer(
    'The exhibition labels are full of mistakes.',
    'The curator signed the labels off.',
    'Reprinting the nine wrong ones, up before opening',
  ),
  answer(
    'Donations page times out on payday.',
    'Capacity is an infra conversation.',
    'Capacity: infra doubles the pods for the 25th, and I watch it from 8 to 10',
  ),
  answer(
    'who has the keys to the archive?',
    'no idea who has archive keys, not part of my job',
    'archive keys are with reception, ask for Milena',
  ),
  answer(
    "who's responsible for the newsletter these days?",
    'newsletter? somebody in marketing I think, we never see it',
    'Marketing does it, Jonas sends it on Thursdays',
  ),
  answer(
    'Who decides about the travel budget?',
    "Heads of unit. It's their budget and their headache.",
    "That's decided by the heads of unit, meeting is every first Monday.",
  ),
  answer(
    "The password reset mails don't arrive.",
    'identity team stuff. we consume it',
    'identity team fixed the sender an hour ago, resend works',
  ),
  answer(
    'The client wants the raw data by tonight.',
    'Raw data is a DPO subject.',
    "I can't send raw data, that needs the DPO's ok. The aggregated file is ready, would that do for tonight?",
  ),
  answer(
    'can you take the night shift on Sunday?',
    "I don't do rotas, whoever made the rota can fill it",
    "Can't on Sunday, my mother's 80th. I could do Monday night, or swap with Pia who wanted hours.",
  ),
  answer(
    'could you review my PR today?',
    "reviews aren't assigned to me this week",
    "not today, I'm in workshops until six. Ask Hugo, he wrote that module, or I do it first thing tomorrow",
  ),
  answer(
    'The build is slow today.',
    "build infra isn't something app devs can do anything about",
    'It runs on the small runner since yesterday, the big one is in maintenance until five.',
  ),
  answer(
    "The parcel hasn't arrived.",
    'We hand it to the carrier, the rest is the carrier.',
    'Tracking says it sits in customs since Tuesday, release is normally two days.',
  ),
  answer("The door of lab 3 doesn't close.", 'Doors! Do I look like a carpenter?', 'Is it the inner or the outer one?'),
  answer('The server room is 31 degrees.', 'AC is the landlord.', 'since when? the AC guy was here yesterday'),
  answer(
    'Auditor asks who approved the purchase.',
    'Purchases get approved somewhere above us.',
    'The board did, minutes of 4 May, item 6.',
  ),
  answer(
    'We have no projector for Friday.',
    'Equipment is ordered by whoever books the hall.',
    'Hall 2 has one built in.',
  ),
  answer(
    "There's a wasp nest at the playground.",
    'I only do indoors',
    'wasp man comes at 4, playground is taped off till then',
  ),
  answer(
    'The interpreter for tomorrow cancelled.',
    'booking interpreters is something the project office does',
    "project office found another one, she's called Amira, same time",
  ),
  answer(
    'The gutter over the entrance drips on the visitors.',
    'Gutters are for the housing office.',
    'Gutters are for the housing office. I have their plumber on the phone, he comes at two.',
  ),
  answer(
    'The oven in hall 2 smells of gas, who can look?',
    'We do bread.',
    'We do bread, but I have shut the valve and called the firm, they come at ten.',
  ),
  answer(
    'Two seats in the bus to Aarhus are booked twice.',
    'The driver can sort that out at the door.',
    'The driver can sort that out? I would rather call both of them now, the later bus is empty.',
  ),
  answer(
    'The alarm in the cold room rang all night, did anyone react?',
    'Alarms are for the caretaker, so.',
    'Alarms are for the caretaker, he came at one and put the probe back. It is at four degrees.',
  ),
  answer(
    'The wardrobe numbers do not match the tickets, guests are waiting.',
    'I hang coats, not numbers.',
    'I hang coats, not numbers, so I have put the old rolls back. Queue is gone.',
  ),
];
