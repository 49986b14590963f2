import type { Detector, Rule } from '../engine/rule.ts';
import { CHALLENGE_FORMS } from './challenge-forms.ts';
import { ON_ITS_OWN } from './challenge-on-its-own.ts';
import { TO_A_PLAN } from './challenge-to-plan.ts';

const LABEL = 'constructive_challenge';

/** In a long text the same words stand far from each other. */
const LONG =
  'Notes from the visit: the new hall has a good light and two doors. If the weather holds we paint on Monday. The caretaker could not say who has the plan of the pipes, so please ask the town. I would like to thank the four helpers who carried the stage. The lift is slow but it works. We eat at one, the canteen is closed, and the bus goes back at five from the other side of the road.';

const AGAINST: readonly Rule[] = [
  {
    id: 'constructive-challenge.past',
    label: LABEL,
    weight: -3,
    all: ['challenge.past', '!challenge.two-kinds'],
    examples: { flag: [], leave: [{ text: 'Why was the door open?', parent: 'The alarm went off at 4.' }] },
  },
  {
    id: 'constructive-challenge.nod',
    label: LABEL,
    weight: -4,
    all: ['challenge.place', 'passive.assents', 'passive.empty', '!passive.marked'],
  },
  // Somebody who is stuck asks how, and tests no plan.
  {
    id: 'constructive-challenge.seeks-help',
    label: LABEL,
    weight: -3,
    patterns: [
      'how can|could|do|should|would i|we fix|solve|do|get|make|run|install|import|use|resolve|debug|handle|start|find|add|change|see',
      'i|we am|are|got stuck',
      'i can|could not *',
      'any idea|ideas|help|pointers|tips|hints',
      'help me|us|please',
      'need help|support|advice',
      'am i doing *',
      'error message|log|trace',
    ],
    all: ['!challenge.strong'],
    examples: {
      flag: [],
      leave: ['I am stuck with the import. If I use the old file it runs. How can I fix it instead?'],
    },
  },
  {
    id: 'constructive-challenge.long',
    label: LABEL,
    weight: -3,
    all: ['challenge.long', '!challenge.strong'],
    examples: { flag: [], leave: [LONG] },
  },
  {
    id: 'constructive-challenge.update',
    label: LABEL,
    weight: -4,
    all: ['is.update'],
    examples: { flag: [], leave: ['Yesterday: I would rather forget it\nToday: split the invoice job'] },
  },
  { id: 'constructive-challenge.short', label: LABEL, weight: -2, all: ['length.4'] },
  { id: 'constructive-challenge.undertakes', label: LABEL, weight: -1, all: ['step.will', '!has.question'] },
  {
    id: 'constructive-challenge.reports',
    label: LABEL,
    weight: -0.7,
    all: ['step.done', '!has.question', '!challenge.strong'],
  },
  { id: 'constructive-challenge.status', label: LABEL, weight: -2, all: ['parent.status', '!challenge.place'] },
  { id: 'constructive-challenge.problem', label: LABEL, weight: -1.5, all: ['parent.problem', '!challenge.place'] },
  {
    id: 'constructive-challenge.abdicates',
    label: LABEL,
    weight: -4,
    all: ['passive.defer', '!passive.reasons'],
    examples: { flag: [], leave: [{ text: 'Whatever you prefer.', parent: 'Tea or coffee?' }] },
  },
  {
    id: 'constructive-challenge.plain-question',
    label: LABEL,
    weight: -1.5,
    all: ['is.question', 'length.12', 'is.one-sentence', '!challenge.opens'],
  },
  {
    id: 'constructive-challenge.logistics',
    label: LABEL,
    weight: -4,
    any: ['parent:is.logistics'],
    all: ['!challenge.place'],
  },
  {
    id: 'constructive-challenge.thanks',
    label: LABEL,
    weight: -1,
    all: ['is.thanks', '!has.question'],
    examples: { flag: [], leave: ['Thanks for the talk, I would never have thought of that!'] },
  },
];

export const CONSTRUCTIVE_CHALLENGE: Detector = {
  label: LABEL,
  bias: -4,
  meaning: 'Questions, tests or disagrees with a plan in order to improve it.',
  suggestion: 'Keep asking: a plan that was tested is easier to stand behind.',
  rules: [...TO_A_PLAN, ...ON_ITS_OWN, ...CHALLENGE_FORMS, ...AGAINST],
};
