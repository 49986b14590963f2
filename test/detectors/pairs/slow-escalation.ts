import type { Pair } from './pair.ts';

/** Trouble that was known for a while or comes out on demand, each beside news that is fresh, told already or solved. */
export const PAIRS: readonly Pair[] = [
  {
    flag: 'The payment terminal at the bar has been offline since the weekend, we wrote the cards down on paper.',
    leave: 'The payment terminal at the bar went offline at 11:20, the bank sends a new one by 2.',
    axis: 'freshness',
  },
  {
    flag: 'I did not dare to say it in the review, but the model has been trained on the wrong year.',
    leave:
      'I say it in the review so that it is heard: the model was trained on the wrong year. Retraining starts tonight.',
    axis: 'silence',
  },
  {
    flag: { text: 'nope, their lawyer turned it down two weeks ago', parent: 'is the museum contract signed?' },
    leave: { text: 'yes, their lawyer signed it two weeks ago', parent: 'is the museum contract signed?' },
    axis: 'polarity',
  },
  {
    flag: 'One of the freezers in lab 2 has not kept temperature for about ten days. I put the samples elsewhere and hoped it recovers.',
    leave:
      'One of the freezers in lab 2 lost temperature half an hour ago. Samples are in freezer 5, the technician is called.',
    axis: 'freshness',
  },
  {
    flag: 'I knew already at the kickoff that the venue has no ramp.',
    leave: 'As I wrote at the kickoff, the venue has no ramp. The city lends us one, it arrives Thursday.',
    axis: 'already told',
  },
  {
    flag: 'Probably should have brought this up sooner: our Terraform state has been out of sync since the account move.',
    leave:
      'Bringing this up early: our Terraform state went out of sync with the account move an hour ago, I lock it until we know more.',
    axis: 'freshness',
  },
  {
    flag: 'The kiln has been firing 40 degrees too cold all month, I compensated by leaving things in longer.',
    leave: 'The kiln has been firing at the right temperature all month, no cracks.',
    axis: 'polarity',
  },
  {
    flag: {
      text: "it isn't there. the courier lost it last thursday",
      parent: 'Where is the passport for Mrs. Okoye?',
    },
    leave: {
      text: 'it is in the safe, the courier brought it last thursday',
      parent: 'Where is the passport for Mrs. Okoye?',
    },
    axis: 'polarity',
  },
  {
    flag: 'nobody asked so i kept quiet, but the crm import drops every second contact. been like that since easter',
    leave: 'the crm import dropped every second contact since easter. found it today, fixed it, all 310 are back',
    axis: 'step',
  },
  {
    flag: 'Y: labels\nT: labels\nB: no VPN since I came back from leave, I worked around it',
    leave: 'Y: labels for crates 1-8\nT: crates 9-14\nB: no VPN since 8 this morning, helpdesk ticket 7719',
    axis: 'freshness',
  },
  {
    flag: 'The interpreter cancelled on Monday. I was sure that I find another one and now it is the day before.',
    leave: 'The interpreter cancelled on Monday, I posted it here the same day, and Huda takes over.',
    axis: 'already told',
  },
  {
    flag: 'We received the letter from the fire office in May and I left it in my drawer. The deadline is tomorrow.',
    leave: 'We received the letter from the fire office in May and answered it in June, here is the receipt.',
    axis: 'step',
  },
  {
    flag: 'Full disclosure: the benchmark numbers I showed you last month came from the debug build.',
    leave: 'Who knows whether the benchmark numbers of last month came from the debug build?',
    axis: 'question',
  },
  {
    flag: {
      text: 'ah, about that. the sponsor stepped back in the spring',
      parent: 'What does the sponsor say to the new date?',
    },
    leave: {
      text: 'the sponsor said yes to the new date in the spring',
      parent: 'What does the sponsor say to the new date?',
    },
    axis: 'polarity',
  },
  {
    flag: 'Our SSL cert on the booking page expired nine days ago and guests have been calling me about the warning.',
    leave: 'Our SSL cert on the booking page expires in nine days, renewal is in Friday’s change window.',
    axis: 'tense',
  },
  {
    flag: 'I have been getting merge conflicts on the lockfile for weeks and just delete it each time.',
    leave: 'If you get merge conflicts on the lockfile for weeks, tell someone instead of deleting it each time.',
    axis: 'person',
  },
  {
    flag: 'tbh the supplier warned us about the shortage a good while back, I thought we would get by',
    leave: 'the supplier warned us about the shortage five minutes ago, I am ordering 200 from the second one',
    axis: 'freshness',
  },
  {
    flag: {
      text: 'The pump? That one is leaking since last week.',
      parent: 'Can we run the demo with the new pump tomorrow?',
    },
    leave: {
      text: 'The pump? That one runs dry and quiet since last week.',
      parent: 'Can we run the demo with the new pump tomorrow?',
    },
    axis: 'polarity',
  },
  {
    flag: 'I was too embarrassed to tell that I lost the key card in March.',
    leave: 'I lost the key card on the way in today, reception has blocked it.',
    axis: 'freshness',
  },
  {
    flag: 'Third Sunday in a row that the backup job dies on me, I keep starting it by hand.',
    leave: 'Third Sunday in a row that the backup job runs without me.',
    axis: 'polarity',
  },
  {
    flag: 'We never got the permit for the street party. The refusal is dated 2 June.',
    leave: 'We got the permit for the street party. It is dated 2 June.',
    axis: 'negation',
  },
  {
    flag: 'Just so you know, I have had no test data since the migration, everything I marked as tested is a guess.',
    leave: 'Just so you know, we have new test data since the migration, thanks to Bilal.',
    axis: 'polarity',
  },
  {
    flag: {
      text: 'Not really. The choir director has been off sick for a fortnight.',
      parent: 'Are the kids ready for Saturday’s concert?',
    },
    leave: {
      text: 'They are. The choir director has been with them for a fortnight.',
      parent: 'Are the kids ready for Saturday’s concert?',
    },
    axis: 'polarity',
  },
  {
    flag: 'My laptop keeps shutting down, it does so since the beginning of term, I wanted to solve it alone.',
    leave: 'My laptop keeps shutting down since lunch, I bring it to IT at 3 and work on the old one.',
    axis: 'step',
  },
  {
    flag: 'The donor asked for the audit report in April, I hoped they forget. Now they stopped the payment.',
    leave: 'The donor asked for the audit report in April and got it in April.',
    axis: 'outcome',
  },
  {
    flag: 'There has been water in the archive cellar since the storm.',
    leave: 'There was water in the archive cellar after the storm; it is pumped out and the boxes are dry.',
    axis: 'step',
  },
  {
    flag: {
      text: 'that queue has been stuck for two days, yes',
      parent: 'anyone know why orders from Malta are missing?',
    },
    leave: {
      text: 'that queue got stuck ten minutes ago, restarting the worker',
      parent: 'anyone know why orders from Malta are missing?',
    },
    axis: 'freshness',
  },
  {
    flag: 'When I took over the account I saw that the discount was never in the contract. I did not want to start with bad news.',
    leave: 'When I took over the account the discount was in the contract, clause 9.',
    axis: 'silence',
  },
  {
    flag: 'The staging DB password was in a public gist since January. I deleted the gist in March and told nobody.',
    leave:
      'The staging DB password was in a public gist. Deleted it at 9:40, rotated the password, security has the report.',
    axis: 'step',
  },
  {
    flag: 'Last thing: two of the five buses failed the inspection on the 11th.',
    leave: 'Last thing: two of the five buses passed the inspection on the 11th.',
    axis: 'polarity',
  },
  {
    flag: 'Been fighting with the printer driver for four days now.',
    leave: 'Fought with the printer driver for four days, it prints now.',
    axis: 'outcome',
  },
  {
    flag: 'The translator has not answered my mails since 20 May, I did not think it was worth mentioning.',
    leave: 'The translator has answered all my mails since 20 May within a day.',
    axis: 'negation',
  },
  {
    flag: { text: 'she declined. wednesday already', parent: 'Do we have a yes from the keynote speaker?' },
    leave: { text: 'she accepted. wednesday already', parent: 'Do we have a yes from the keynote speaker?' },
    axis: 'polarity',
  },
  {
    flag: 'Before you hear it from the client: the numbers in their portal have been wrong since the April import.',
    leave: 'The client wrote: "the numbers in the portal have been wrong since the April import". Looking into it now.',
    axis: 'quote',
  },
  {
    flag: 'We ran out of reagent on Tuesday, so the last two series are without control.',
    leave: 'We run out of reagent on Tuesday unless the order goes out today, so I placed it.',
    axis: 'tense',
  },
  {
    flag: 'I owe you a late heads-up: the freelancer left us two sprints ago and her tasks are with nobody.',
    leave: 'Heads-up: the freelancer leaves us in two sprints, I split her tasks with Ming this week.',
    axis: 'tense',
  },
  {
    flag: 'in hindsight the warning lights on the forklift were on all of last week',
    leave: 'the warning lights on the forklift came on just now, it is parked and tagged',
    axis: 'freshness',
  },
  {
    flag: {
      text: "no, the form's been rejecting foreign phone numbers since launch",
      parent: 'Are sign-ups from abroad coming in?',
    },
    leave: {
      text: "yes, the form's been taking foreign phone numbers since launch",
      parent: 'Are sign-ups from abroad coming in?',
    },
    axis: 'polarity',
  },
  {
    flag: 'I thought it is only on my machine, so I did not report it, but the app crashes on every start since v4.2.',
    leave: 'It is only on my machine: the app crashes on every start, reinstalling now.',
    axis: 'silence',
  },
  {
    flag: 'The guest in 214 complained about the smell on her first day. That was Sunday, she leaves tomorrow.',
    leave: 'The guest in 214 complained about the smell. She has a new room since ten minutes.',
    axis: 'freshness',
  },
  {
    flag: 'i let it slide but the night guard has been skipping the second round most of this month',
    leave: 'the night guard skipped the second round tonight, i called his office',
    axis: 'freshness',
  },
  {
    flag: 'Turns out we lost the ISO certificate in autumn, the notice is in my mailbox.',
    leave: 'Turns out we kept the ISO certificate in autumn, the notice is in the wiki.',
    axis: 'polarity',
  },
  {
    flag: 'Blocked for a week now on the data protection form, no reply from their side.',
    leave: 'Not blocked any more: the data protection form came after a week.',
    axis: 'outcome',
  },
  {
    flag: 'I wanted to tell you after the holidays: the insurance does not cover volunteers.',
    leave:
      'I tell you before the holidays: the insurance does not cover volunteers, offer for an extra policy is attached.',
    axis: 'tense',
  },
];
