import type { Pair } from './pair.ts';

/** Near pairs of slipped promises: what was due and is not there, beside what was never due, is there, or is another's. */
export const PAIRS: readonly Pair[] = [
  {
    flag: {
      text: 'The tasting menu for the embassy is not written yet.',
      own: ['The tasting menu for the embassy will be with you on Tuesday, promised.'],
    },
    leave: 'The tasting menu for the embassy is not written yet, nobody has asked for it so far.',
    axis: 'promise',
  },
  {
    flag: { text: 'Seed catalogue: nope, sorry.', own: ['seed catalogue comes by Tuesday'] },
    leave: { text: 'Seed catalogue: done, link in the folder.', own: ['seed catalogue comes by Monday'] },
    axis: 'result',
  },
  {
    flag: "I know I promised the rota for Sunday night. I don't have it.",
    leave: 'I promised the rota for Sunday night and it is in your inbox.',
    axis: 'result',
  },
  {
    flag: "Didn't get around to the donor calls again this week.",
    leave: 'Got around to the donor calls this week, 14 of 14.',
    axis: 'negation',
  },
  {
    flag: 'The risk assessment was due last Friday and I have not started it.',
    leave: 'The risk assessment is due next Friday and I have not started it.',
    axis: 'tense',
  },
  {
    flag: 'The risk matrix was due on Monday and is still half empty.',
    leave: 'The risk matrix was due on Monday, the agency has still not sent it to us; I call them at noon.',
    axis: 'person',
  },
  {
    flag: {
      text: 'No, not yet. And yes, it was for Wednesday.',
      parent: 'Have you booked the mobile clinic? You said Wednesday.',
    },
    leave: {
      text: 'Yes, on Wednesday, the confirmation is attached.',
      parent: 'Have you booked the mobile clinic? You said Wednesday.',
    },
    axis: 'negation',
  },
  {
    flag: {
      text: 'You are right, it was for the 3rd. Nothing to show.',
      parent: 'Milan, the fire plan was planned for the 3rd?',
    },
    leave: {
      text: 'You are right, it was for the 3rd, and it went out on the 2nd.',
      parent: 'Milan, the fire plan was planned for the 3rd?',
    },
    axis: 'result',
  },
  {
    flag: 'Rolling the vendor audit over to the next sprint once more.',
    leave: 'Rolling the vendor audit out to the next region on Monday.',
    axis: 'wording',
  },
  {
    flag: 'Pushing the launch of the learner portal again.',
    leave: 'Pushing the branch for the learner portal again, CI was flaky.',
    axis: 'wording',
  },
  {
    flag: {
      text: 'Y: index rebuild\nT: index rebuild for the archive\nB: none',
      own: ['Y: planning\nT: index rebuild for the archive\nB: none'],
    },
    leave: {
      text: 'Y: index rebuild for the archive, 9 of 9 shards\nT: switch the reads over\nB: none',
      own: ['Y: planning\nT: index rebuild for the archive\nB: none'],
    },
    axis: 'carried over',
  },
  {
    flag: {
      text: 'today: finish the safety poster',
      own: ['today: finish the safety poster', 'today: finish the safety poster'],
    },
    leave: { text: 'today: finish the safety poster', own: ['today: sketch the evacuation map'] },
    axis: 'carried over',
  },
  {
    flag: 'Same two goals as last week, I am afraid.',
    leave: 'Same two rooms as last week for the exam.',
    axis: 'wording',
  },
  {
    flag: 'The visa letters completely slipped my mind, they should have left on Thursday.',
    leave: 'Careful on the stairs, the new kid slipped on Thursday.',
    axis: 'wording',
  },
  {
    flag: 'Our sprint goal was the export screen. The sprint is over, the screen is not there.',
    leave: 'Our sprint goal is the export screen. The sprint has six days left, the screen is not there.',
    axis: 'tense',
  },
  {
    flag: {
      text: 'The lab tour video is stuck at minute two, sorry, I said it would be up by today.',
      own: ['lab tour video up on Thursday'],
    },
    leave: 'The lab tour video is stuck at minute two for me, does it play for you?',
    axis: 'promise',
  },
  {
    flag: 'I have missed the cut-off for the grant report.',
    leave: 'What happens if I miss the cut-off for the grant report?',
    axis: 'hypothesis',
  },
  {
    flag: 'I never sent the quote that I had promised to Ms Adeyinka for Monday.',
    leave: 'Ms Adeyinka promised us the quote for Monday and I have her on the phone now.',
    axis: 'person',
  },
  {
    flag: 'The wall chart was supposed to be up by Easter. It is not.',
    leave: 'The wall chart was supposed to be up by Easter, and it was.',
    axis: 'negation',
  },
  {
    flag: { text: 'nope. other things came in between', parent: 'did you finish the inventory by Friday as planned?' },
    leave: {
      text: 'yep, 212 positions, the list is in the folder',
      parent: 'did you finish the inventory by Friday as planned?',
    },
    axis: 'negation',
  },
  {
    flag: {
      text: "I can't deny it, the bench test hasn't happened.",
      parent: 'The bench test was on your list for last week?',
    },
    leave: {
      text: 'It happened on Thursday, the sheet is in the folder.',
      parent: 'The bench test was on your list for last week?',
    },
    axis: 'negation',
  },
  {
    flag: 'Third Monday in a row without the cost table I announced.',
    leave: 'Third release in a row without a rollback.',
    axis: 'promise',
  },
  {
    flag: 'The audit answers are late, they were for the 12th.',
    leave: 'The audit answers are in, they were for the 12th.',
    axis: 'result',
  },
  {
    flag: 'We did not make the date for the beta, and there is no new one.',
    leave: 'We will not make the date for the beta: the certificate takes a week longer. New date is the 24th.',
    axis: 'new date',
  },
  {
    flag: { text: 'onboarding guide: still only the outline', own: ['you get the onboarding guide by Wednesday'] },
    leave: {
      text: 'onboarding guide: done, 12 pages, the outline is appendix A',
      own: ['you get the onboarding guide by Wednesday'],
    },
    axis: 'new date',
  },
  {
    flag: { text: 'The bids are not compared yet.', own: ['I will compare the three bids until Thursday.'] },
    leave: { text: 'The bids are compared, B is cheapest.', own: ['I will compare the three bids until Thursday.'] },
    axis: 'negation',
  },
  {
    flag: 'I still owe everybody the minutes of the 4th.',
    leave: 'Everybody still owes me one euro for the cake of the 4th.',
    axis: 'person',
  },
  {
    flag: "As to the tenants' list which I had announced for the beginning of May: it does not exist.",
    leave: "As to the tenants' list which I had announced for the beginning of May: it is attached.",
    axis: 'result',
  },
  {
    flag: 'ran out of week, the workshop slides will have to wait',
    leave: 'ran out of paper, can somebody bring some?',
    axis: 'wording',
  },
  {
    flag: 'Two of my three action items from Tuesday are open, all were due yesterday.',
    leave: 'Two of my three action items from Tuesday are open, all are due tomorrow.',
    axis: 'tense',
  },
  {
    flag: 'dropped the ball on the bus booking, it had to be in by noon',
    leave: 'He dropped the ball at the match, it was by noon all over the news :joy:',
    axis: 'wording',
  },
  {
    flag: { text: 'The translation got away from me, sorry.', parent: 'Was the translation not for last Friday?' },
    leave: { text: 'The dog got away from me in the park, sorry for the noise.', parent: 'What was that bang?' },
    axis: 'wording',
  },
  {
    flag: { text: 'not sent', parent: 'The reminder to the parents was to go out yesterday, Inge?' },
    leave: { text: 'not sent to the parents of 4A, they had paid already', parent: 'Who got the reminder?' },
    axis: 'promise',
  },
  {
    flag: 'Moved my card "rewrite backup docs" to the next sprint for the fourth time.',
    leave: 'Moved my card "rewrite backup docs" to done.',
    axis: 'result',
  },
  {
    flag: { text: 'The spare keys are where they were.', own: ['I bring the spare keys to the reception tomorrow.'] },
    leave: { text: 'The spare keys are at the reception.', own: ['I bring the spare keys to the reception tomorrow.'] },
    axis: 'result',
  },
  {
    flag: 'What I had planned for last week, the calibration, I have not done.',
    leave: 'What I have planned for next week, the calibration, I have not done before.',
    axis: 'tense',
  },
  {
    flag: 'I said I would call the landlord on Tuesday. I did not.',
    leave: 'He said he would call the landlord. I did it for him, the lease is signed.',
    axis: 'person',
  },
  {
    flag: 'The newsletter has been overdue since the 8th and that is on me.',
    leave: 'The library book of my son has been overdue since the 8th, they charge 20 cents a day :joy:',
    axis: 'content',
  },
  {
    flag: { text: 'half of the labels are printed', own: ['all labels printed by Monday, you can count on it'] },
    leave: 'labels A to M are printed, N to Z tomorrow as planned',
    axis: 'promise',
  },
  {
    flag: 'Week plan: the same list as the week before, nothing is crossed off.',
    leave: 'Week plan: not the same list as the week before, everything there is crossed off.',
    axis: 'negation',
  },
  {
    flag: 'Hardware order has to be placed by yesterday 17:00, it was not.',
    leave: 'Hardware order has to be placed by tomorrow 17:00, it is not yet.',
    axis: 'tense',
  },
  {
    flag: 'We failed to hand in the census forms on time.',
    leave: 'We never failed to hand in the census forms on time.',
    axis: 'negation',
  },
];
