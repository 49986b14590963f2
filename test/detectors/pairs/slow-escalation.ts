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
  {
    flag: 'The oven in kitchen 2 has been broken since last Tuesday, we bake in kitchen 1.',
    leave: 'The oven in kitchen 2 broke ten minutes ago, we bake in kitchen 1 until Otto comes at two.',
    axis: 'freshness',
  },
  {
    flag: 'Forgot to say: the partner cancelled the workshop a week ago.',
    leave: 'The partner cancelled the workshop just now, I ask two others today.',
    axis: 'freshness',
  },
  {
    flag: 'I should have told you on Monday that the count is wrong.',
    leave: 'The count was wrong on Monday; corrected the same day, see the list.',
    axis: 'surfaced',
  },
  {
    flag: "Didn't want to worry anyone, but the backup has failed for three weeks.",
    leave: 'The backup failed tonight for the first time, log is in the ticket.',
    axis: 'freshness',
  },
  {
    flag: 'To be honest the customer told us in January that they leave.',
    leave: 'The customer told us an hour ago that they leave. Dana calls them at three.',
    axis: 'freshness',
  },
  {
    flag: 'btw my build has been red all week, I just build on the old branch',
    leave: 'btw my build is red since nine, I look into it now',
    axis: 'freshness',
  },
  {
    flag: 'I kept hoping the second supplier would answer, that was two weeks ago.',
    leave: 'The second supplier has not answered since yesterday, I call them at ten.',
    axis: 'freshness',
  },
  {
    flag: "I've been stuck on the tax table since Wednesday.",
    leave: "I'm stuck on the tax table since this morning, asked Pia.",
    axis: 'freshness',
  },
  {
    flag: 'The scale in the lab has been off for days, we noticed and worked around it by hand.',
    leave: 'The scale in the lab is off since the 9:40 run, I recalibrate it now.',
    axis: 'freshness',
  },
  {
    flag: 'Confession: I knew in May that the licence runs out.',
    leave: 'Confession: I took the last biscuit.',
    axis: 'content',
  },
  {
    flag: { text: 'No, the heating has been dead since the weekend.', parent: 'Is the hall ready for tomorrow?' },
    leave: { text: 'Yes, the heating was repaired on the weekend.', parent: 'Is the hall ready for tomorrow?' },
    axis: 'content',
  },
  {
    flag: {
      text: 'Not really, the printer told us last week that the paper is gone.',
      parent: 'Are the leaflets here?',
    },
    leave: { text: 'Not yet, they arrive at four as planned.', parent: 'Are the leaflets here?' },
    axis: 'content',
  },
  {
    flag: { text: 'They refused on the 3rd. I thought I could turn it around.', parent: 'Did the bank confirm?' },
    leave: { text: 'They refused an hour ago, I have asked for the reason.', parent: 'Did the bank confirm?' },
    axis: 'freshness',
  },
  {
    flag: {
      text: 'It has been failing on the big table since Monday, I work on other things.',
      parent: 'How is the migration going?',
    },
    leave: { text: 'It failed on the big table at noon, second try runs.', parent: 'How is the migration going?' },
    axis: 'freshness',
  },
  {
    flag: { text: "It's been in the garage since the 12th, gearbox.", parent: 'Why is van 3 not on the road?' },
    leave: { text: "It's at the car wash, back in an hour.", parent: 'Why is van 3 not on the road?' },
    axis: 'content',
  },
  {
    flag: 'I never mentioned that the key for the archive is lost, since April.',
    leave: 'I mention it again: the key for the archive is lost, as reported in April.',
    axis: 'surfaced',
  },
  {
    flag: 'Blockers: no access to the ledger, day 6, sorry, should have said.',
    leave: 'Blockers: no access to the ledger, as posted here on the 5th, chased again at nine.',
    axis: 'surfaced',
  },
  {
    flag: 'Small thing: two schools stopped paying in February, I was too embarrassed to ask.',
    leave: 'Small thing: two schools paid today, so no reminder is needed.',
    axis: 'content',
  },
  {
    flag: 'The alarm in room 4 was muted for two weeks. I saw it and let it be.',
    leave: 'The alarm in room 4 was muted by mistake at eight, it is on again.',
    axis: 'freshness',
  },
  {
    flag: 'Turns out the form never worked on phones, I noticed in week one.',
    leave: 'Turns out the form does not work on phones, first report came at 8:15, dev is on it.',
    axis: 'freshness',
  },
  {
    flag: { text: 'Not ready. The second day of data was lost last week.', parent: 'Can we present tomorrow?' },
    leave: { text: 'Ready. The data of the second day came in last week.', parent: 'Can we present tomorrow?' },
    axis: 'negation',
  },
  {
    flag: 'We have been out of gloves for a few days, people use bags.',
    leave: 'We would be out of gloves in a few days, so I ordered ten boxes.',
    axis: 'tense',
  },
  {
    flag: 'I thought it would sort itself out, but the invoices have been wrong for a month.',
    leave: 'I thought it would rain, but we had sun for a month.',
    axis: 'content',
  },
  {
    flag: 'My VPN has not worked since Tuesday, I read code instead.',
    leave: 'My VPN works again since Tuesday.',
    axis: 'negation',
  },
  {
    flag: 'I sat on this: the second post is cancelled, I have known it since Thursday.',
    leave: 'I sat on this chair since Thursday and it is great.',
    axis: 'content',
  },
  {
    flag: 'Honestly, the tests have been flaky for three sprints and I press retry.',
    leave: 'Honestly, the tests have been green for three sprints.',
    axis: 'content',
  },
  {
    flag: 'The guide resigned, I learned it at the beginning of the month, first tour is tomorrow.',
    leave: 'The guide resigned today, first tour is tomorrow, I do it myself.',
    axis: 'freshness',
  },
  {
    flag: "Meant to tell you on Friday, the intern's laptop was stolen.",
    leave: "I tell you right away: the intern's laptop was stolen at noon, police has it.",
    axis: 'freshness',
  },
  {
    flag: { text: "I've had those since I joined, I just rerun it.", parent: 'Anybody else with timeouts?' },
    leave: { text: 'Yes, first one today at 9:20.', parent: 'Anybody else with timeouts?' },
    axis: 'freshness',
  },
  {
    flag: 'I could have said in planning that the estimate misses the cleanup.',
    leave: 'I say it in planning: the estimate misses the cleanup, five to eight days.',
    axis: 'tense',
  },
  {
    flag: 'The sensor has been giving zeros since the storm last month, nobody noticed.',
    leave: 'The sensor gives zeros since the storm an hour ago, I swap it.',
    axis: 'freshness',
  },
  {
    flag: 'I must admit the translation was never ordered, I realised it weeks ago.',
    leave: 'I must admit the translation is beautiful.',
    axis: 'content',
  },
  {
    flag: { text: 'no, and I know that since the 4th', parent: 'Is the contract signed?' },
    leave: { text: 'yes, since the 4th', parent: 'Is the contract signed?' },
    axis: 'negation',
  },
  {
    flag: 'The client has been writing to me about wrong totals since the start of the month.',
    leave: 'The client wrote this morning about wrong totals, I look at it now.',
    axis: 'freshness',
  },
  {
    flag: 'I wanted to solve it alone: the payroll file has been rejected every night this week.',
    leave: 'The payroll file was rejected tonight, I have asked the bank.',
    axis: 'freshness',
  },
  {
    flag: 'The lift has been broken since last week, I use the stairs and did not report it.',
    leave: 'Someone said the lift was broken last week?',
    axis: 'question',
  },
  {
    flag: "Fwiw the leak isn't new, I have seen it since the January build and restart the pods by hand.",
    leave: "Fwiw the leak isn't new, found today that it came with the January build, patch is in #2290.",
    axis: 'step',
  },
  {
    flag: 'The permits ran out in spring, we kept working and hoped.',
    leave: 'The permits run out in spring, I send the forms this week.',
    axis: 'tense',
  },
  {
    flag: 'Dear all, I have to report late that the freezer log has gaps since the 2nd.',
    leave: 'Dear all, the freezer log has no gaps since the 2nd.',
    axis: 'negation',
  },
  {
    flag: {
      text: 'The client said no two weeks ago, I wanted to try once more.',
      parent: 'Where is the signed offer?',
    },
    leave: { text: 'The client said yes two weeks ago, it is in the folder.', parent: 'Where is the signed offer?' },
    axis: 'negation',
  },
  {
    flag: 'The pump in cellar 2 stopped on the 8th. I was of the opinion that it restarts by itself.',
    leave: 'The pump in cellar 2 stopped on the 8th, I told you then, and restarted by itself.',
    axis: 'silence',
  },
  {
    flag: 'Customs rejected the crate last week, I assumed they would let it through on the second try.',
    leave: 'Customs rejected the crate ten minutes ago, I am on the phone with them.',
    axis: 'freshness',
  },
  {
    flag: {
      text: 'Since the change of the lock on 3 March. I meant to order a second key.',
      parent: 'Nobody can open the side gate. Since when is that broken?',
    },
    leave: {
      text: 'Since ten minutes. The locksmith is on his way.',
      parent: 'Nobody can open the side gate. Since when is that broken?',
    },
    axis: 'asked',
  },
];
