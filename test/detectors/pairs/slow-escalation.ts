import type { Pair } from './pair.ts';

/** News that comes late, each beside news that is fresh, was told before, or is none. */
export const PAIRS: readonly Pair[] = [
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
];
