import type { Flag } from '../detectors/types.ts';
import type { Pillar } from './pillars.ts';

/**
 * One suggestion to a team: an observation that blames nobody, and one small experiment as an if-then plan.
 * Under 60 words together. If-then plans name a moment and an act, because such plans are kept more often than good
 * intentions (Gollwitzer, "Implementation intentions", American Psychologist 54, 1999).
 */
export interface Guidance {
  /** Never reused for another text: a text is not repeated two weeks running. */
  readonly id: string;
  readonly flag: Flag;
  readonly pillar: Pillar;
  readonly observation: string;
  readonly experiment: string;
  /** Why this is asked; for those who maintain the texts. */
  readonly rationale: string;
}

type Text = readonly [pillar: Pillar, observation: string, experiment: string, rationale: string];

const TEXTS: Readonly<Record<Flag, readonly Text[]>> = {
  vague_update: [
    [
      'Clarity',
      'Updates help most when a reader could check them.',
      'If I write "working on it", then I add one thing that is different from yesterday.',
      'A difference is the smallest checkable result.',
    ],
    [
      'Clarity',
      'A number or a link answers the question that nobody had time to ask.',
      'If my update has no link, ticket or number, then I add one before I post.',
      'An anchor turns activity into state.',
    ],
    [
      'Clarity',
      '"Next" is easier to help with than "busy".',
      'If I name a topic, then I add the next step and its object: "next: test the import with June data".',
      'A step with an object invites help.',
    ],
    [
      'Clarity',
      'It is fine to have nothing finished. Saying what is left is news too.',
      'If nothing is done yet, then I write what is left: "2 of 5 open".',
      'Removes the pressure to sound finished.',
    ],
    [
      'Connection to Vision',
      'We see what we do; others want to see what it is good for.',
      'If I report a task, then I add who can do what once it is done.',
      'Ties the task to its purpose.',
    ],
    [
      'Connection to Vision',
      'Some work is hard to report because its goal is not clear to us either.',
      'If I cannot say what "done" looks like, then I ask in the channel before I go on.',
      'Vagueness is often a missing goal, not a missing effort.',
    ],
    [
      'Connection to Vision',
      'Long weeks get short updates, and the point gets lost.',
      'If I post on Friday, then the first line is the one thing that moved our goal.',
      'Outcome first is what readers keep.',
    ],
  ],
  slow_escalation: [
    [
      'Trust and Openness',
      'Small bad news early is cheaper than big bad news late.',
      'If I am stuck for two hours, then I say so in the channel, with what I tried.',
      'A fixed limit takes the decision off the person who is stuck.',
    ],
    [
      'Trust and Openness',
      'Nobody needs a solution in order to report a problem.',
      'If I hesitate to bring something up, then I post it as "early warning, no action yet".',
      'A label makes early news safe.',
    ],
    [
      'Trust and Openness',
      'Waiting to be asked costs us the days in between.',
      'If a date looks doubtful, then I say it on the day I doubt it.',
      'Doubt is the earliest signal there is.',
    ],
    [
      'Trust and Openness',
      'We thank people for results. We can thank them for warnings too.',
      'If somebody reports a problem early, then the first answer is thanks.',
      'What is thanked is repeated.',
    ],
    [
      'Role Model Behaviours',
      'People tell bad news where they have heard bad news before.',
      'If I lead a meeting, then I begin with one thing that goes wrong on my side.',
      'Openness is copied downwards.',
    ],
    [
      'Role Model Behaviours',
      'A workaround that works hides the problem from everybody else.',
      'If I use a workaround twice, then I post what it works around.',
      'Quiet workarounds delay the repair.',
    ],
    [
      'Role Model Behaviours',
      'Questions like "anything else?" get a no. Concrete ones get answers.',
      'If I ask for status, then I ask "what worries you most about it?"',
      'The question decides what may be said.',
    ],
  ],
  defensive_escalation: [
    [
      'Trust and Openness',
      'When something breaks, the thread is quicker if facts come first and reasons later.',
      'If a problem is reported, then my first line is what I check now.',
      'A step calms more than an explanation.',
    ],
    [
      'Trust and Openness',
      'Reasons are welcome. They land better after a next step.',
      'If I want to explain how it came, then I write the next step above it.',
      'Order decides how a text is heard.',
    ],
    [
      'Trust and Openness',
      'A report of a problem is about the work. It is easy to hear it as being about us.',
      'If a message stings, then I answer with one question about the facts.',
      'A question keeps the talk on the matter.',
    ],
    [
      'Trust and Openness',
      '"Who" ends a conversation; "how" begins one.',
      'If I write "who did", then I change it to "how did it get through".',
      'Looks at the system and not at people.',
    ],
    [
      'Role Model Behaviours',
      'The first "that was me" makes the second one easy.',
      'If my part is in it, then I say my part in one line and go on.',
      'Shows that owning a mistake is safe here.',
    ],
    [
      'Role Model Behaviours',
      'Small problems are reported again only if the first report was welcome.',
      'If a problem looks small to me, then I ask what it costs the one who reports it.',
      'Minimising teaches people to be silent.',
    ],
    [
      'Role Model Behaviours',
      'How we ask shapes how we are answered.',
      'If I report a problem, then I write what I saw, what it blocks, and what would help.',
      'A neutral report invites a neutral answer.',
    ],
  ],
  not_my_job: [
    [
      'Clarity',
      'Work between two teams easily belongs to nobody.',
      'If a thing is not mine, then I name the next person and tell them.',
      'A hand-off that lands keeps the work moving.',
    ],
    [
      'Clarity',
      '"Someone should" is where good ideas go to sleep.',
      'If I write "someone should", then I replace it with a name, or with "I will ask".',
      'Turns a wish into an owner.',
    ],
    [
      'Clarity',
      'Many threads asked "who owns this?" more than once.',
      'If an owner is named, then we write it down where the next person will look.',
      'The answer should be needed only once.',
    ],
    [
      'Clarity',
      'It is fine to say no. It helps to say who or when instead.',
      'If I decline, then I add one alternative: a person, a place or a date.',
      'A no with a door keeps trust.',
    ],
    [
      'Autonomy',
      'People take on what they are allowed to decide.',
      'If I see a small gap, then I may fix it and tell the owner afterwards.',
      'States the permission that is often missing.',
    ],
    [
      'Autonomy',
      '"Above my pay grade" often means: nobody told me I may.',
      'If I do not know whether I may decide, then I propose a decision and a time: "I do X at 3 unless you object".',
      'Turns a missing mandate into a proposal.',
    ],
    [
      'Autonomy',
      'A ticket says what was known when it was written.',
      'If the ticket and the need differ, then I say so before I close it.',
      'Gives leave to look past the ticket.',
    ],
  ],
  slipped_commitment: [
    [
      'Feedback Systems',
      'Dates move. A date that is moved early is still a kept word.',
      'If a date gets doubtful, then I post the new one before the old one passes.',
      'Re-contracting is healthy; silence is not.',
    ],
    [
      'Feedback Systems',
      'The same line on three days tells us that something is in the way.',
      'If a plan line comes back, then I add what stopped it.',
      'Carry-over is a signal about conditions.',
    ],
    [
      'Feedback Systems',
      'We see what we planned; we seldom look at what became of it.',
      "If it is Friday, then we read last Friday's plan for two minutes.",
      'A short loop beats a long review.',
    ],
    [
      'Feedback Systems',
      'Half done is a result if we say which half.',
      'If I cannot finish, then I deliver the part that is ready and name the rest.',
      'Makes partial delivery visible and useful.',
    ],
    [
      'Clarity',
      'Some dates are wishes, some are promises. Readers cannot tell.',
      'If I write a date, then I add "promise" or "guess".',
      'Separates intention from commitment.',
    ],
    [
      'Clarity',
      'Plans slip most when they are full.',
      'If I promise something new, then I say what moves for it.',
      'Makes the trade visible when it is made.',
    ],
    [
      'Clarity',
      'A promise to everybody is easy to miss. One to a person is not.',
      'If I promise something, then I name who waits for it.',
      'A receiver gives the date its meaning.',
    ],
  ],
  passive_agreement: [
    [
      'Trust and Openness',
      'A plan that nobody questions has not been tested yet.',
      'If I agree, then I add one thing that could make it fail.',
      'Makes dissent a part of assent.',
    ],
    [
      'Trust and Openness',
      'Silence and "+1" look the same a week later.',
      'If I write "+1", then I add the reason in five words.',
      'A reason shows that it was read.',
    ],
    [
      'Trust and Openness',
      'Doubts come up in private talks after the decision. They are worth more before.',
      'If I have a doubt, then I post it as a question in the thread.',
      'A question costs less courage than an objection.',
    ],
    [
      'Trust and Openness',
      'The first answer sets the tone of the thread.',
      'If I ask for opinions, then I ask "what speaks against it?"',
      'Asking for the counter-argument permits it.',
    ],
    [
      'Autonomy',
      'Decisions hold when somebody takes the first step at once.',
      'If we agree, then the thread ends with who does what by when.',
      'Turns assent into a commitment.',
    ],
    [
      'Autonomy',
      '"Up to you" is kind, and leaves one person alone with it.',
      'If I have no preference, then I say what I would need to know to have one.',
      'Keeps the shared decision shared.',
    ],
    [
      'Autonomy',
      'Those who will do the work know most about it.',
      'If a plan touches my work, then I answer with what changes for me.',
      'Brings the knowledge of the doers in.',
    ],
  ],
};

/** The library, in a fixed order. */
export const GUIDANCE: readonly Guidance[] = Object.entries(TEXTS).flatMap(([flag, texts]) =>
  texts.map(
    ([pillar, observation, experiment, rationale], at): Guidance => ({
      id: `${flag.replaceAll('_', '-')}-${at + 1}`,
      flag: flag as Flag,
      pillar,
      observation,
      experiment,
      rationale,
    }),
  ),
);
