/** What the bot answers to the buttons of a promise. Each says what is the case and what can be done. */
export const PROMISE_ANSWERS = {
  notYours: 'Only the person who promised it can do that. Nothing was changed.',
  gone: 'This promise is settled already, so nothing was changed. `/ownership commitments` shows where all of yours stand.',
  pickLater: 'Please pick a day from today on, and another one than before.',
  tooFar: 'Please pick a day within the next year.',
  emptyAsk: 'Please say what would help.',
  asked: 'Posted in the thread of your message.',
  askedBefore: 'You asked about this today already, so I did not post it again.',
  postRefused: 'Slack did not let me post there. You can write it in the thread yourself.',
  postUnclear: 'Slack did not confirm the post. Please look in the thread before you post it yourself.',
  notTold: 'The date is moved, but I could not post it in the thread. Please tell people there.',
} as const;
