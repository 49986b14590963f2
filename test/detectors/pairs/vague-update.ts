import type { Pair } from './pair.ts';

/** Reports that say nothing one could check, each beside one that does, or that is no report at all. */
export const PAIRS: readonly Pair[] = [
  {
    flag: 'Still plugging away at the booking engine, slow and steady.',
    leave: 'Still plugging away at the booking engine, cancellations work now.',
    axis: 'result',
  },
  {
    flag: 'Yesterday: admin and catch-ups\nToday: the same\nBlockers: nothing',
    leave: 'Yesterday: admin and catch-ups\nToday: rewrite the late-fee letter for tenants\nBlockers: nothing',
    axis: 'next step',
  },
  {
    flag: { text: 'getting there, slowly but surely', parent: 'how is the visa paperwork for the interns going?' },
    leave: {
      text: 'getting there, two interns have their letter and Kemal is waiting for his passport copy',
      parent: 'how is the visa paperwork for the interns going?',
    },
    axis: 'result',
  },
  {
    flag: 'Worked on various topics today, will continue tomorrow.',
    leave: 'Worked on various topics today, will continue tomorrow with the scholarship letters.',
    axis: 'object',
  },
  {
    flag: 'Good week overall, lots of interesting conversations with partners and a great energy in the room.',
    leave: 'Good week overall: two partners signed the memorandum and the third asks for a French version.',
    axis: 'result',
  },
  {
    flag: 'Still on the forecasting model, it is coming along.',
    leave: 'Are you still on the forecasting model, is it coming along?',
    axis: 'question',
  },
  {
    flag: 'I am making headway with the intake forms.',
    leave: 'Ruth says she is making headway with the intake forms.',
    axis: 'person',
  },
  {
    flag: 'Same old, same old. Nothing to shout about.',
    leave: 'The coffee machine: same old, same old. Bring your own beans.',
    axis: 'topic',
  },
  {
    flag: 'Progressing on the exhibition, more details to follow.',
    leave:
      'Progressing on the exhibition: the lender insists on 50 lux, the lighting firm changes the lamps on Tuesday.',
    axis: 'content',
  },
  {
    flag: 'y: helped out here and there. t: more of that. b: none',
    leave: 'y: helped out here and there. t: tidy the sterile store and count the trays. b: none',
    axis: 'next step',
  },
  {
    flag: 'Pretty hectic on my side, many things in parallel, but all under control.',
    leave: 'Pretty hectic on my side, can we move our 1:1 to next week?',
    axis: 'question',
  },
  {
    flag: { text: "It's in progress.", parent: 'Any update on the translation of the safety leaflet?' },
    leave: {
      text: "It's in progress, the Polish half comes back from the agency on the 9th.",
      parent: 'Any update on the translation of the safety leaflet?',
    },
    axis: 'date',
  },
  {
    flag: { text: 'You will hear from me as soon as there is news.', parent: 'What is the state of the tender?' },
    leave: {
      text: 'You will hear from me on Wednesday, when the committee has opened the bids.',
      parent: 'What is the state of the tender?',
    },
    axis: 'date',
  },
  {
    flag: 'been heads down on the tutorial level all day',
    leave: 'been heads down on the tutorial level all day, the jump prompt shows up at the right moment now',
    axis: 'result',
  },
  {
    flag: 'Research continues. Many threads, all promising.',
    leave: 'Research continues. The 2019 cohort has no follow-up data, so I drop it.',
    axis: 'result',
  },
  {
    flag: 'trying stuff with the build, let’s see',
    leave: 'trying the build with cache turned off, let’s see',
    axis: 'object',
  },
  {
    flag: '- emails\n- calls\n- paperwork',
    leave: '- emails\n- calls\n- paperwork for the crane inspection',
    axis: 'object',
  },
  {
    flag: 'Update: everything is going according to plan.',
    leave: 'Update: everything is going according to plan, stage two of three closed this morning.',
    axis: 'number',
  },
  {
    flag: 'Working on the dashboard, same as last time.',
    leave: '"Working on the dashboard." If I read that line once more I will scream.',
    axis: 'quote',
  },
  {
    flag: 'Lot of fires today but we are surviving :fire:',
    leave: 'Lot of fires in the news today, is everyone in Athens ok?',
    axis: 'topic',
  },
  {
    flag: 'This week I kept the ball rolling on several fronts and strengthened the cooperation between the departments.',
    leave: 'This week I kept the ball rolling on the bike shelter: the permit is here, the mason comes on 4 May.',
    axis: 'content',
  },
  {
    flag: 'Today I will keep working on my tasks.',
    leave: 'Today I will keep working on the seating chart for the gala.',
    axis: 'object',
  },
  {
    flag: 'Done some work on the module, going to do more.',
    leave: 'Done some work on the module, PR 88 has it.',
    axis: 'ticket',
  },
  {
    flag: 'Continuing on the payroll subject, almost done I think.',
    leave: 'Continuing on the payroll subject, only the overtime table is left I think.',
    axis: 'content',
  },
  {
    flag: { text: 'Still looking at it.', parent: 'Freya, did you find out why the thermostat reports -40?' },
    leave: {
      text: 'Still looking at it, the sensor answers but with the wrong checksum.',
      parent: 'Freya, did you find out why the thermostat reports -40?',
    },
    axis: 'finding',
  },
  {
    flag: 'Nothing much from me, same tasks as before.',
    leave: 'Nothing much from me, I was off sick. Back tomorrow.',
    axis: 'absence',
  },
  {
    flag: 'Did my usual stuff, tomorrow same again',
    leave: 'Did my usual stuff plus the fire drill, 4 minutes to empty the building',
    axis: 'number',
  },
  {
    flag: 'The onboarding stream is advancing well and we are aligned with all the parties involved.',
    leave: 'The onboarding stream needs an owner from your side, who could that be?',
    axis: 'question',
  },
  {
    flag: { text: 'we are on it, no worries', parent: 'Where do we stand with the refund batch?' },
    leave: { text: 'we are on it, no worries', parent: 'Could somebody clean the whiteboard before the guests come?' },
    axis: 'what was asked',
  },
  {
    flag: 'Wednesday: this and that\nThursday: that and this',
    leave: 'Wednesday: route planner, this and that\nThursday: ask the depot for the new gate codes',
    axis: 'next step',
  },
  {
    flag: 'Spent most of the day in calls. More of them tomorrow.',
    leave: 'Spent most of the day in calls. Two of the five suppliers will match the price.',
    axis: 'result',
  },
  {
    flag: 'Slowly making my way through the backlog.',
    leave: 'Slowly making my way through the backlog, from 61 down to 40.',
    axis: 'number',
  },
  {
    flag: 'Polishing, polishing, polishing. You will love it.',
    leave: 'Polishing the shop icons and the hover sound.',
    axis: 'object',
  },
  {
    flag: 'I keep on with the analysis, it takes time but it is going forward.',
    leave: 'I keep on with the analysis, but without the June readings from the lab it stops here.',
    axis: 'blocker',
  },
  {
    flag: 'Everything fine on my end, keep going.',
    leave: 'Everything fine on your end? Keep going, you are doing great.',
    axis: 'person',
  },
  {
    flag: 'What I did: some debugging. What I will do: some more debugging.',
    leave: 'What I did: some debugging. What I will do: replay the Friday dump against the old parser.',
    axis: 'next step',
  },
  {
    flag: 'In the last days I was busy with different tasks around the move and everything is well on its way.',
    leave: 'In the last days the movers took the archive and the lab fridge; desks follow on Saturday.',
    axis: 'content',
  },
  {
    flag: 'Campaign side: solid progress, the numbers look encouraging.',
    leave: 'Campaign side: solid progress, 212 sign-ups against 150 planned.',
    axis: 'number',
  },
  {
    flag: {
      text: 'Complicated story. Let me come back to you when it is clearer.',
      parent: 'What happened with the insurance claim?',
    },
    leave: {
      text: 'Complicated story. The insurer wants the fire report, I asked the brigade for a copy.',
      parent: 'What happened with the insurance claim?',
    },
    axis: 'blocker',
  },
  {
    flag: 'hey all, chugging along over here :steam_locomotive:',
    leave: 'hey all, the train is chugging along, I will be 20 minutes late :steam_locomotive:',
    axis: 'topic',
  },
  {
    flag: 'Quick update from me: still deep in the reporting work, it moves.',
    leave: 'Quick update from me: I am out from Thursday, Pia covers the reporting work.',
    axis: 'announcement',
  },
  {
    flag: 'Yesterday I continued with my project, today I continue with my project, no blockers',
    leave: 'Yesterday I continued with my project, today I compare the two catalysts at 80 degrees, no blockers',
    axis: 'next step',
  },
  {
    flag: 'Testing. So far so good.',
    leave: 'Testing the gift-card refund on the old terminal. So far so good.',
    axis: 'object',
  },
  {
    flag: 'Probably still another while on the upgrade, it is moving.',
    leave: 'Probably still until Thursday on the upgrade, then the mail server.',
    axis: 'hedge',
  },
];
