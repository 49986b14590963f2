import type { Pair } from './pair.ts';

/** Assent with nothing in it, each beside a reply that adds something, or that answers no decision. */
export const PAIRS: readonly Pair[] = [
  {
    flag: {
      text: 'Sounds great to me!',
      parent: 'Proposal: we stop printing the conference badge schedule. Thoughts?',
    },
    leave: {
      text: 'Sounds great to me, last year half of the schedules ended up in the bin.',
      parent: 'Proposal: we stop printing the conference badge schedule. Thoughts?',
    },
    axis: 'reason',
  },
  {
    flag: {
      text: '+1',
      parent: 'RFC: replace Jenkins by GitHub Actions before the summer. Feedback by Thursday please.',
    },
    leave: {
      text: '+1, but who migrates the nightly hardware tests?',
      parent: 'RFC: replace Jenkins by GitHub Actions before the summer. Feedback by Thursday please.',
    },
    axis: 'question',
  },
  {
    flag: {
      text: 'fine by me',
      parent: 'I want to move the donor newsletter from monthly to quarterly. Any objections?',
    },
    leave: {
      text: 'fine by me as long as the Christmas issue stays',
      parent: 'I want to move the donor newsletter from monthly to quarterly. Any objections?',
    },
    axis: 'condition',
  },
  {
    flag: {
      text: ':thumbsup:',
      parent: 'Idea: patients book their own follow-up slots online. What do you all think?',
    },
    leave: { text: ':thumbsup:', parent: 'Croissants are in the kitchen, help yourselves' },
    axis: 'place',
  },
  {
    flag: {
      text: "I don't really mind, whichever one the rest of you like",
      parent: 'Logo A or logo B? Please tell me which one and why.',
    },
    leave: {
      text: 'B, it is still readable when it is printed on a pen',
      parent: 'Logo A or logo B? Please tell me which one and why.',
    },
    axis: 'choice',
  },
  {
    flag: { text: 'No objections here.', parent: 'The board proposes to sell the old boathouse. Objections?' },
    leave: {
      text: 'One objection here: the youth group stores its canoes there.',
      parent: 'The board proposes to sell the old boathouse. Objections?',
    },
    axis: 'negation',
  },
  {
    flag: "I'll go along with whatever the rest of the team picks.",
    leave: "The rest of the team goes along with whatever the vendor picks, and I think that's a mistake.",
    axis: 'person',
  },
  {
    flag: { text: 'ok', parent: 'We plan to drop the second interview for junior roles. Comments?' },
    leave: { text: 'ok', parent: 'Reminder: please return your keys at the front desk.' },
    axis: 'place',
  },
  {
    flag: {
      text: 'you know best',
      parent: "I'd put the pump in the north well instead of the school. What do you think?",
    },
    leave: {
      text: "you know best what the pump costs, the school has 300 children and the north well has 40 families. I'd keep the school",
      parent: "I'd put the pump in the north well instead of the school. What do you think?",
    },
    axis: 'content',
  },
  {
    flag: { text: 'Agreed.', parent: 'Suggestion: freeze all schema changes during the audit. Concerns?' },
    leave: {
      text: "Agreed. I'll add a check to CI by tomorrow that blocks migrations.",
      parent: 'Suggestion: freeze all schema changes during the audit. Concerns?',
    },
    axis: 'commitment',
  },
  {
    flag: {
      text: 'both work for me, you pick',
      parent: 'Two flyers for the open day are in the folder. Which one, and why?',
    },
    leave: {
      text: 'the blue flyer, the date is bigger',
      parent: 'Two flyers for the open day are in the folder. Which one, and why?',
    },
    axis: 'choice',
  },
  {
    flag: { text: 'yep, do it', parent: "I'd like to let the trial licences expire without a mail. ok with everyone?" },
    leave: { text: 'yep, did it', parent: '@sam did you let the trial licences expire?' },
    axis: 'tense',
  },
  {
    flag: {
      text: 'Whatever you decide is fine with me, boss',
      parent: 'Should we accept the late delivery or cancel the order? I need your view.',
    },
    leave: {
      text: 'Whatever you decide, tell the kitchen before 11, they order the fish then',
      parent: 'Should we accept the late delivery or cancel the order? I need your view.',
    },
    axis: 'content',
  },
  {
    flag: { text: 'lgtm 👍', parent: 'Proposal in the doc: one shared on-call for all regions. Please poke holes.' },
    leave: {
      text: 'lgtm 👍 only the holidays are missing, Diwali falls into week 2',
      parent: 'Proposal in the doc: one shared on-call for all regions. Please poke holes.',
    },
    axis: 'addition',
  },
  {
    flag: {
      text: 'I have no strong feelings about it.',
      parent: 'We could close the helpdesk at 4 pm on Fridays. Opinions?',
    },
    leave: {
      text: 'I have strong feelings about it: Friday 4 to 6 is when the field teams call.',
      parent: 'We could close the helpdesk at 4 pm on Fridays. Opinions?',
    },
    axis: 'negation',
  },
  {
    flag: { text: 'sure, sounds good', parent: 'What if we skip the pilot and roll the app out to all 14 schools?' },
    leave: { text: 'sure, sounds good', parent: 'Pub at six after the retro?' },
    axis: 'place',
  },
  {
    flag: { text: 'Same here', parent: 'Plan: we outsource payroll from January. Who sees a risk in that?' },
    leave: {
      text: 'Same here: the parallel run in December would save us from a wrong first payslip.',
      parent: 'Plan: we outsource payroll from January. Who sees a risk in that?',
    },
    axis: 'content',
  },
  {
    flag: { text: 'go ahead', parent: 'Can we remove the captcha from the petition form? Input welcome.' },
    leave: {
      text: 'go ahead on the test page first, the spam wave in May was 9,000 rows',
      parent: 'Can we remove the captcha from the petition form? Input welcome.',
    },
    axis: 'condition',
  },
  {
    flag: {
      text: 'I am happy to follow the majority.',
      parent: 'Please vote: keep the Tuesday seminar or move it online?',
    },
    leave: {
      text: 'I am happy to follow the majority, with one request: record it, three of us teach then.',
      parent: 'Please vote: keep the Tuesday seminar or move it online?',
    },
    axis: 'addition',
  },
  {
    flag: {
      text: "it's your call",
      parent: 'Would you keep the sample fridge at 4 or go down to 2 degrees? Honest opinion please',
    },
    leave: {
      text: "it's your call, though at 2 the reagents froze in March",
      parent: 'Would you keep the sample fridge at 4 or go down to 2 degrees? Honest opinion please',
    },
    axis: 'content',
  },
  {
    flag: { text: 'Great idea, fully on board!', parent: 'Proposal: no meetings on Wednesdays. What could go wrong?' },
    leave: {
      text: 'Great idea. The partner call is on Wednesdays, can it stay?',
      parent: 'Proposal: no meetings on Wednesdays. What could go wrong?',
    },
    axis: 'question',
  },
  {
    flag: { text: 'As you wish.', parent: 'We intend to stop answering calls in Russian. Do you see any problem?' },
    leave: {
      text: 'As you wish to hear problems: a fifth of the callers speak nothing else.',
      parent: 'We intend to stop answering calls in Russian. Do you see any problem?',
    },
    axis: 'content',
  },
  {
    flag: { text: 'nothing to add from my end', parent: 'Draft of the travel policy is up, comments until Monday.' },
    leave: {
      text: 'one thing to add from my end: night trains are not in it',
      parent: 'Draft of the travel policy is up, comments until Monday.',
    },
    axis: 'negation',
  },
  {
    flag: {
      text: 'I trust your judgement on this',
      parent: 'Go with the cheaper scaffold supplier? I want to hear what you think.',
    },
    leave: {
      text: 'I trust your judgement on this, still, their last two deliveries came without the safety sheet',
      parent: 'Go with the cheaper scaffold supplier? I want to hear what you think.',
    },
    axis: 'content',
  },
  {
    flag: { text: 'yes yes, very good', parent: 'I propose we pay the volunteers per day and not per trip. Views?' },
    leave: {
      text: 'yes, the per-trip payment made people split one trip into three',
      parent: 'I propose we pay the volunteers per day and not per trip. Views?',
    },
    axis: 'reason',
  },
  {
    flag: { text: "I'm easy either way tbh", parent: 'Should we buy the licences per seat or as a flat rate?' },
    leave: { text: "I'm easy either way tbh", parent: 'Pizza or curry tonight?' },
    axis: 'place',
  },
  {
    flag: {
      text: 'Cool, looks good to me, Anna',
      parent: 'Rough plan for the migration weekend: freeze Friday, copy Saturday. What am I missing?',
    },
    leave: {
      text: 'Cool, Anna, and the print server? It still points to the old address',
      parent: 'Rough plan for the migration weekend: freeze Friday, copy Saturday. What am I missing?',
    },
    axis: 'question',
  },
  {
    flag: { text: 'I abstain', parent: 'Vote please: do we renew the contract with the cleaning company?' },
    leave: {
      text: 'I abstain because my sister works for them',
      parent: 'Vote please: do we renew the contract with the cleaning company?',
    },
    axis: 'reason',
  },
  {
    flag: {
      text: 'you guys are the experts, happy with anything',
      parent: 'Kafka or plain Postgres for the event log? Pros and cons please',
    },
    leave: {
      text: "you guys are the experts, I only know that nobody here has ever run Kafka at night, so I'd vote Postgres",
      parent: 'Kafka or plain Postgres for the event log? Pros and cons please',
    },
    axis: 'reason',
  },
  {
    flag: { text: 'no comment', parent: 'The new pricing page is in the folder. Comments welcome before we publish.' },
    leave: { text: 'no comment', parent: 'The mayor wore the same tie as the mascot again today' },
    axis: 'place',
  },
  {
    flag: 'Just tell me what you settle on and I will code it that way.',
    leave: 'I told them what we settled on and coded it that way.',
    axis: 'tense',
  },
  {
    flag: "I don't have an opinion, the group can decide for me.",
    leave: 'Mihai said he has no opinion and the group can decide for him. I would like to hear him first.',
    axis: 'quote',
  },
  {
    flag: { text: 'Ja, passt schon', parent: 'Idea: we merge the two reception desks. Any doubts?' },
    leave: {
      text: 'Ja, passt schon, only the pharmacy window needs someone until 18:00',
      parent: 'Idea: we merge the two reception desks. Any doubts?',
    },
    axis: 'condition',
  },
  {
    flag: {
      text: 'I second that',
      parent: 'Proposal: cut the app to iOS only for the launch. What speaks against it?',
    },
    leave: {
      text: 'I second that. Android was 8 % of the beta and all of the crashes',
      parent: 'Proposal: cut the app to iOS only for the launch. What speaks against it?',
    },
    axis: 'reason',
  },
  {
    flag: { text: 'why not', parent: 'How about we let the interns run the demo day alone?' },
    leave: { text: 'why not both?', parent: 'How about we let the interns run the demo day alone?' },
    axis: 'question',
  },
  {
    flag: {
      text: 'Understood and agreed, thank you.',
      parent: 'We are thinking of ending the weekend shifts in the lab. Please share your concerns.',
    },
    leave: {
      text: 'Understood, thank you.',
      parent: 'The weekend shifts in the lab end on 1 May, please update your calendars.',
    },
    axis: 'place',
  },
  {
    flag: {
      text: 'It is all the same to me which one we take.',
      parent: 'Supplier North or supplier South? We sign on Friday, I want your preference.',
    },
    leave: {
      text: 'It is all the same to me which one we take if both deliver on pallets of 80.',
      parent: 'Supplier North or supplier South? We sign on Friday, I want your preference.',
    },
    axis: 'condition',
  },
  {
    flag: { text: 'makes total sense', parent: 'I think we should merge the two QA teams. Do you agree?' },
    leave: {
      text: 'makes total sense, they already share the device lab',
      parent: 'I think we should merge the two QA teams. Do you agree?',
    },
    axis: 'reason',
  },
  {
    flag: {
      text: "can't say much about it, I'd follow Priya",
      parent: 'Do we accept the 90 day payment term? Opinions needed today.',
    },
    leave: {
      text: "can't say much about it before I see the cash plan, have it on my desk at 3 and answer then",
      parent: 'Do we accept the 90 day payment term? Opinions needed today.',
    },
    axis: 'commitment',
  },
  {
    flag: {
      text: "if that's what everybody wants, ok",
      parent: 'Shall we drop the printed handbook? I would like honest answers.',
    },
    leave: {
      text: 'ok if everybody gets the PDF on the tablet, the drivers have no laptop',
      parent: 'Shall we drop the printed handbook? I would like honest answers.',
    },
    axis: 'condition',
  },
  {
    flag: { text: 'Perfect!! Love it :heart_eyes:', parent: 'New onboarding flow, 9 screens. Tear it apart please.' },
    leave: { text: 'Perfect!! Love it :heart_eyes:', parent: 'We just shipped the new onboarding flow!' },
    axis: 'place',
  },
  {
    flag: { text: "I'm in", parent: 'Pitch: we take the cathedral contract although we are two people short. Risks?' },
    leave: {
      text: "I'm in for two days a week, that covers one of the two",
      parent: 'Pitch: we take the cathedral contract although we are two people short. Risks?',
    },
    axis: 'addition',
  },
  {
    flag: { text: 'Nope, all good', parent: 'We would switch the heating to 19 degrees from Monday. Any worries?' },
    leave: { text: 'Nope', parent: '@lars is the heating fixed?' },
    axis: 'place',
  },
  {
    flag: {
      text: 'Have read it, can live with it.',
      parent: 'ADR 14: we keep one monolith. Please comment before I merge it.',
    },
    leave: {
      text: 'Have read it, section 3 forgets the batch jobs.',
      parent: 'ADR 14: we keep one monolith. Please comment before I merge it.',
    },
    axis: 'content',
  },
  {
    flag: {
      text: 'as the others said',
      parent: 'Where should the fourth warehouse go? I would like everybody to answer.',
    },
    leave: {
      text: 'as the others said, and Graz has no night ban for trucks',
      parent: 'Where should the fourth warehouse go? I would like everybody to answer.',
    },
    axis: 'addition',
  },
  {
    flag: { text: 'hmm ok then', parent: 'maybe we just give the key customers a 20% discount. what do u think?' },
    leave: {
      text: 'hmm, 20% is our whole margin on freight',
      parent: 'maybe we just give the key customers a 20% discount. what do u think?',
    },
    axis: 'content',
  },
];
