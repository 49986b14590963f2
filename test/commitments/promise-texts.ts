/** A message sent on Wednesday 10 June 2026, 09:30, and the promises in it as `what` and `due`. */
export interface PromiseText {
  readonly text: string;
  readonly parent?: string;
  readonly promises: readonly (readonly [what: string, due: string | null])[];
}

const TODAY = '2026-06-10';
const TOMORROW = '2026-06-11';
const FRIDAY = '2026-06-12';
const MONDAY = '2026-06-15';

/** Messages that undertake something. */
export const PROMISING: readonly PromiseText[] = [
  { text: 'Leak found at valve 6. fixing now', promises: [['fix Leak found at valve 6', null]] },
  { text: 'left: sign the form and restart the pump', promises: [['sign the form and restart the pump', TODAY]] },
  { text: '9 of 20 racks wired. today the patch panel', promises: [['patch panel', TODAY]] },
  { text: 'Posters printed. Tomorrow the leaflets for hall 2.', promises: [['leaflets for hall 2', TOMORROW]] },
  { text: 'Floor plan is done. Next is the fire exit map.', promises: [['fire exit map', null]] },
  {
    text: 'benches painted. fence today, then the gate',
    promises: [
      ['fence', TODAY],
      ['gate', TODAY],
    ],
  },
  { text: 'wired 4 of 7 sockets. other 3 after the ward round', promises: [['other 3', null]] },
  {
    text: "I'll send the supplier comparison to Marek by Friday.",
    promises: [['send the supplier comparison to Marek', FRIDAY]],
  },
  { text: 'will have a look at the fuse box after lunch', promises: [['have a look at the fuse box', TODAY]] },
  {
    text: 'we are going to repaint the reading room next Tuesday',
    promises: [['repaint the reading room', '2026-06-16']],
  },
  { text: 'gonna order the extra chairs tmrw', promises: [['order the extra chairs', TOMORROW]] },
  {
    text: "I'm calling the caterer at 3pm to settle the vegan menu",
    promises: [['call the caterer to settle the vegan menu', TODAY]],
  },
  {
    text: 'Tomorrow I translate the consent form for the Polish site.',
    promises: [['translate the consent form for the Polish site', TOMORROW]],
  },
  {
    text: 'Monday I walk the auditors through the cold store.',
    promises: [['walk the auditors through the cold store', MONDAY]],
  },
  {
    text: "You'll have the corrected invoice tomorrow morning",
    promises: [['deliver the corrected invoice', TOMORROW]],
  },
  { text: 'expect the seating plan from me on Friday', promises: [['deliver the seating plan', FRIDAY]] },
  { text: 'The newsletter draft goes out on Monday.', promises: [['newsletter draft', MONDAY]] },
  {
    text: 'the offer for the school district follows tomorrow',
    promises: [['offer for the school district', TOMORROW]],
  },
  { text: 'Report will be ready by end of the week.', promises: [['Report', FRIDAY]] },
  {
    text: 'rolling back the config now',
    parent: 'Checkout is down since the deploy, can somebody look?',
    promises: [['roll back the config', null]],
  },
  {
    text: 'on it',
    parent: 'Could you reset the badge of the new intern?',
    promises: [['reset the badge of the new intern', null]],
  },
  {
    text: 'will do!',
    parent: 'Please add the Lisbon team to the invite',
    promises: [['add the Lisbon team to the invite', null]],
  },
  {
    text: 'yep, mine. done by 4pm',
    parent: 'who can check the freezer alarm on floor 2?',
    promises: [['check the freezer alarm on floor 2', TODAY]],
  },
  {
    text: 'sure, tomorrow',
    parent: 'Can you upload the signed contract?',
    promises: [['upload the signed contract', TOMORROW]],
  },
  {
    text: 'Friday, latest.',
    parent: 'When do we get the lab results from you?',
    promises: [['lab results from you', FRIDAY]],
  },
  {
    text: "I'll take this one",
    parent: 'Ticket OPS-41: printer on floor 3 eats badges. Anyone?',
    promises: [['take Ticket OPS-41', null]],
  },
  {
    text: 'Taking it, fix by tonight',
    parent: 'The export job crashes on empty rows',
    promises: [['take export job crashes on empty', TODAY]],
  },
  {
    text: 'Let me ask the landlord and get back to you',
    parent: 'Is the loading ramp free on Saturday?',
    promises: [['ask the landlord and get back to you', null]],
  },
  {
    text: 'Yesterday: unpacked the new centrifuge\nToday: calibrate the centrifuge\nBlockers: none',
    promises: [['calibrate the centrifuge', TODAY]],
  },
  {
    text: 'T: index on `orders`, review of #88',
    promises: [
      ['index on orders', TODAY],
      ['review of #88', TODAY],
    ],
  },
  {
    text: '*Plan*\n- draft the grant letter\n- call the two missing references',
    promises: [
      ['draft the grant letter', TODAY],
      ['call the two missing references', TODAY],
    ],
  },
  {
    text: 'Next week: finish the tender annex, visit the Kumasi store on Tuesday',
    promises: [
      ['finish the tender annex', '2026-06-19'],
      ['visit the Kumasi store', '2026-06-16'],
    ],
  },
  { text: 'Tomorrow: write the release notes', promises: [['write the release notes', TOMORROW]] },
  { text: 'done: rota for July\nnext: rota for August', promises: [['rota for August', null]] },
  {
    text: 'What will you do today?\nShadow the night nurse on ward 4\nAnything in your way?\nNo',
    promises: [['Shadow the night nurse on ward 4', TODAY]],
  },
  {
    text: 'Today I relabel shelf B and count the returns.',
    promises: [['relabel shelf B and count the returns', TODAY]],
  },
  { text: 'We will publish the results on the 19th.', promises: [['publish the results', '2026-06-19']] },
  { text: "Fix is small, I'll open a PR in the afternoon", promises: [['open a PR', TODAY]] },
  { text: 'i bring the keys back on thursday, promised', promises: [['bring the keys back', TOMORROW]] },
  { text: 'Testing the new pump this afternoon, numbers tonight.', promises: [['test the new pump', TODAY]] },
  {
    text: 'adding the two missing fields right now',
    parent: 'The form lacks the VAT id',
    promises: [['add the two missing fields', null]],
  },
  { text: "If that's ok with you I'll merge it at noon", promises: [['merge it', TODAY]] },
  {
    text: "I'll check with finance whether we can pay in two parts.",
    promises: [['check with finance whether we can pay in two parts', null]],
  },
  {
    text: 'The minutes are long. I will shorten them and post them here by tomorrow.',
    promises: [['shorten minutes and post them here', TOMORROW]],
  },
  { text: 'New date for the brochure: 18 June, the printer is ill.', promises: [['brochure', '2026-06-18']] },
  { text: "the chairs won't come today, the van is full. Tomorrow 10:00 for sure", promises: [['chairs', TOMORROW]] },
  {
    text: 'I said Wednesday for the poster. It will be Friday, the photos came only today.',
    promises: [['poster', FRIDAY]],
  },
  {
    text: "I'm going to interview two more parents before Friday",
    promises: [['interview two more parents', TOMORROW]],
  },
  {
    text: 'Translation of chapter 3 by tomorrow noon.',
    parent: 'what is still missing for the handbook?',
    promises: [['Translation of chapter 3', TOMORROW]],
  },
  { text: 'I plan to finish the wiring diagram this week', promises: [['finish the wiring diagram', FRIDAY]] },
  { text: 'Lena and I test the alarm chain tomorrow at 8', promises: [['test the alarm chain', TOMORROW]] },
  {
    text: 'will ring the three families and write up what they say',
    promises: [['ring the three families and write up what they say', null]],
  },
  {
    text: 'You get the floor plans on Monday, I measure the hall on Friday.',
    promises: [
      ['deliver the floor plans', MONDAY],
      ['measure the hall', FRIDAY],
    ],
  },
  { text: "we'll have the kiosk rebuilt by the 30th", promises: [['the kiosk rebuilt', '2026-06-30']] },
  { text: 'I need two more hours for the budget, then I send it to you', promises: [['send it to you', null]] },
  { text: 'ok so the mirror is broken. replacing it tomorrow', promises: [['replace mirror', TOMORROW]] },
  {
    text: 'Deal, the slides are with you at 5.',
    parent: 'Could you do three slides for the board?',
    promises: [['slides', TODAY]],
  },
  { text: 'I’ll pick up the visas on my way home today', promises: [['pick up the visas on my way home', TODAY]] },
  { text: 'Good question. I ask the data officer tomorrow.', promises: [['ask the data officer', TOMORROW]] },
  {
    text: 'Hi! back from leave. Will go through the 40 open applications by Monday.',
    promises: [['go through the 40 open applications', MONDAY]],
  },
  {
    text: 'my part of the lesson plan will be in the folder tomorrow',
    promises: [['part of the lesson plan', TOMORROW]],
  },
  {
    text: "I am taking the kids' photos on Thursday and you get them on Friday",
    promises: [
      ["take the kids' photos", TOMORROW],
      ['deliver them', FRIDAY],
    ],
  },
  { text: "I'll let you know by tomorrow if the hall is free", promises: [['let you know', TOMORROW]] },
  {
    text: 'Consider it done',
    parent: 'can you cancel the van for Saturday?',
    promises: [['cancel the van for Saturday', null]],
  },
  {
    text: 'I will prepare the room, the projector and the name tags for Thursday',
    promises: [['prepare the room', TOMORROW]],
  },
  {
    text: 'patch in 20 min',
    parent: 'login returns 500 for everyone',
    promises: [['patch login returns 500 for everyone', TODAY]],
  },
  {
    text: '(2) by Monday.',
    parent: 'Open: (1) keys, Anna; (2) evacuation map, Tom; (3) first aid kit.',
    promises: [['evacuation map', MONDAY]],
  },
];

/** Messages that do not. */
export const IDLE: readonly (string | { readonly text: string; readonly parent: string })[] = [
  'Posters printed. Tomorrow is a holiday here.',
  'I propose a smaller stall this week.',
  'They ship the pump tonight, says the shop.',
  "We'll run out of gloves on Thursday at this rate.",
  'Posters printed. Today no leaflets came.',
  'Posters printed. Maybe the leaflets today.',
  'Posters printed. Leaflets today?',
  { text: 'mine are ripening nicely', parent: 'Who has tomatoes?' },
  { text: 'Mine too, since lunch.', parent: 'Is your badge dead as well?' },
  'I might look at the boiler on Friday.',
  'We should fix the rota before summer.',
  'Hopefully the samples arrive next week.',
  'Maybe I can send it tomorrow.',
  'If the vendor answers I will book the flights.',
  'Marek will send the contract on Friday.',
  'Finance pays the invoice on Monday.',
  'She is calling the landlord at 3.',
  'Shall I send the draft today or tomorrow?',
  'Can you upload the plan by Friday?',
  'I sent the plan on Monday.',
  'I put the boxes in room 4 today.',
  'Yesterday I called the two families.',
  "I won't touch the router this week.",
  'I would have written the report, but nobody asked.',
  'He said "I will do it on Friday" and then left.',
  'I always check the seals on Mondays.',
  'I work on Thursdays and Fridays.',
  "I'm off on Friday, back on the 16th.",
  "I'll be 10 min late",
  "I'll be there at 2",
  'I am in Lyon until Tuesday.',
  'We meet at 3 in room 2.',
  'The bus leaves at 7 tomorrow.',
  'The new colleague starts on Monday.',
  'Retro tomorrow at 10.',
  'Lunch on Friday at the Thai place!',
  'The deadline is Friday.',
  'Comments by Friday please.',
  'Please vote until Monday noon.',
  'Who is going to open the hall on Saturday?',
  'Do not deploy before Monday.',
  'I think the tests will pass tomorrow.',
  "I'll go with whatever you choose.",
  'Whatever, I just make the boxes.',
  "I'll see you tomorrow",
  "I'll miss this team.",
  "I'll never understand that machine",
  'I would like to see the plan before Friday.',
  'I want to learn Kotlin this year.',
  'We could paint the wall on Saturday.',
  'In 2024 we will have moved twice.',
  'Every Monday I water the plants.',
  'When I call them they never answer.',
  'Before I merge it I need a review.',
  'I know I will regret this.',
  'Nobody told me that I present tomorrow.',
  'The customer promised the files by Thursday.',
  'Waiting for the visa, they said by Friday.',
  'Blocked until the key arrives tomorrow.',
  'Yesterday: calls\nToday: more of the same\nBlockers: none',
  'Today: meetings, emails',
  'T: same\nB: -',
  'Today: holiday',
  'Will continue tomorrow.',
  'More news when there is something to share.',
  { text: 'ok', parent: 'The new rota starts on Monday.' },
  { text: 'Friday', parent: 'On which day is the fire drill?' },
  { text: 'works for me', parent: 'Can we move the call to Thursday?' },
  { text: 'we are on it', parent: 'How is the migration going?' },
  { text: 'Tuesday would be better', parent: 'Can you meet on Monday?' },
  { text: "you decide, I'll sign", parent: 'Offer A or offer B?' },
];
