import type { Pair } from './pair.ts';

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
];
