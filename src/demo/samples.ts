import type { ChannelKind } from '../detectors/types.ts';

/** An invented update to try, and how its author could have put it. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly parent: string;
  readonly kind: ChannelKind;
  /** The same with what a reader needs. */
  readonly better: string;
}

export const DRAFTS: readonly Draft[] = [
  {
    id: 'vague',
    title: 'A standup that says little',
    kind: 'standup',
    parent: '',
    text: 'Yesterday: worked on the billing stuff, making progress.\nToday: same.\nBlockers: none',
    better:
      'Yesterday: moved 40 of 52 customers to the new billing run (#412)\nToday: the last 12, done by 4 pm\nBlockers: none',
  },
  {
    id: 'late',
    title: 'A problem told late',
    kind: 'updates',
    parent: 'Is the import ready for the customer demo at 3?',
    text: "Not yet, I've been stuck on the schema since Monday. Didn't want to bother anyone.",
    better:
      'Stuck on the schema since this morning: the new file has two more columns than the contract says. I asked Devi for the current contract; without an answer by noon I load the old file for the demo.',
  },
  {
    id: 'defensive',
    title: 'An answer that defends',
    kind: 'updates',
    parent: 'The export fails for everybody in the Lisbon office since the release.',
    text: 'Works on my machine. I already said that this would happen.',
    better:
      'That is from my change of this morning. I am rolling it back now and post here when Lisbon can export again.',
  },
  {
    id: 'not-my-job',
    title: 'Work that lands with nobody',
    kind: 'updates',
    parent: 'Customers get two receipts for every payment. Who can look?',
    text: "That's a backend thing, someone should look at this.",
    better:
      "That is in the Payments service. I opened PAY-31 with them, Kofi has it, and I'll check tomorrow at ten that the double receipts are gone.",
  },
  {
    id: 'slipped',
    title: 'A promise that slips',
    kind: 'updates',
    parent: '',
    text: "Didn't get to the rollout plan that was due yesterday.",
    better:
      "The rollout plan won't be ready tomorrow, the outage took the afternoon. New date is Thursday noon; the list of 14 sites is in the sheet already.",
  },
  {
    id: 'assent',
    title: 'A plan that meets only assent',
    kind: 'decisions',
    parent: 'Proposal: we drop the nightly export and send changes every hour instead. Thoughts?',
    text: 'Sounds good, whatever you think is best.',
    better:
      "For it, because support sees changes on the same day. What happens when the hourly job fails twice? I'll try it on one customer by Wednesday.",
  },
  {
    id: 'good',
    title: 'An update that helps',
    kind: 'standup',
    parent: '',
    text: 'Yesterday: merged the login form (#1841), crash rate down from 1.1 to 0.3 %.\nToday: write the error states, up for review by 4 pm.\nBlockers: the texts from Growth are missing; asked Lucia, she answers by noon. Until then I use ours.',
    better: '',
  },
  {
    id: 'moved',
    title: 'A date moved in the open',
    kind: 'updates',
    parent: '',
    text: "Heads-up: the report won't be ready on Friday, the vendor changed the format. New date is Tuesday, and the first half is in the wiki already.",
    better: '',
  },
];

/** The draft with this id, or null. */
export function findDraft(id: string | null): Draft | null {
  return DRAFTS.find((draft) => draft.id === id) ?? null;
}
