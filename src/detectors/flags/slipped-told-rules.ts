import type { Detector } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';

const { seen } = rulesFor('slipped_commitment');

/** Rules on a promise whose day is over, by what its author now says of it. */
export const TOLD_RULES: Detector['rules'] = [
  seen(
    'told-part',
    4.5,
    ['slip.told-part', '!slip.due-ahead'],
    'Its day is over and part of it is there; when the rest comes is not said.',
    {
      flag: [
        {
          text: 'Valve plan: the drawing is there, the parts list not yet.',
          own: ['You will have the valve plan by Tuesday 3 March 2026.'],
          sent: '2026-03-06',
        },
      ],
      leave: [
        {
          text: 'Valve plan: drawing and parts list are on your desk.',
          own: ['You will have the valve plan by Tuesday 3 March 2026.'],
          sent: '2026-03-06',
        },
      ],
    },
  ),
  seen(
    'told-late',
    4.8,
    ['slip.told-late', '!slip.due-ahead'],
    'Its day is over, and what is said of it names neither the thing nor a new day.',
    {
      flag: [
        {
          text: 'The valve plan got overtaken by the flood.',
          own: ['You will have the valve plan by Tuesday 3 March 2026.'],
          sent: '2026-03-06',
        },
        {
          text: 'not on my desk, at least',
          parent: 'Is the valve plan anywhere?',
          own: ['You will have the valve plan by Tuesday 3 March 2026.'],
          sent: '2026-03-06',
        },
      ],
      leave: [
        {
          text: 'The valve plan is not needed any more, the firm sent theirs, as agreed with Ute.',
          own: ['You will have the valve plan by Tuesday 3 March 2026.'],
          sent: '2026-03-06',
        },
        {
          text: 'The valve plan got overtaken by the flood; you get it on Monday.',
          own: ['You will have the valve plan by Tuesday 3 March 2026.'],
          sent: '2026-03-06',
        },
      ],
    },
  ),
  seen(
    'told-asked',
    4.2,
    ['slip.told-asked', '!slip.due-ahead'],
    'It had to be asked for after its day, and the answer has neither the thing nor a new day.',
    {
      flag: [
        {
          text: 'A matter of finding a calm hour.',
          parent: 'Valve plan?',
          own: ['You will have the valve plan by Tuesday 3 March 2026.'],
          sent: '2026-03-06',
        },
      ],
      leave: [
        {
          text: 'In the folder since Tuesday.',
          parent: 'Valve plan?',
          own: ['You will have the valve plan by Tuesday 3 March 2026.'],
          sent: '2026-03-06',
        },
        {
          text: 'No, that one is about taps.',
          parent: 'Does the valve plan cover the boiler?',
          own: ['You will have the valve plan by Tuesday 3 March 2026.'],
          sent: '2026-03-06',
        },
        {
          text: 'I like the second one more.',
          parent: 'Valve plan: photo of the hall or of the cellar on page 1?',
          own: ['You will have the valve plan by Tuesday 3 March 2026.'],
          sent: '2026-03-06',
        },
      ],
    },
  ),
  seen(
    'told-else',
    3.6,
    ['length.35', 'slip.told-else', '!slip.due-ahead', '!open.talk'],
    'Its day is over; it is spoken of, and nothing says that it is there or when it will be.',
    {
      flag: [
        {
          text: 'The valve plan is a matter of finding a calm hour.',
          own: ['You will have the valve plan by Tuesday 3 March 2026.'],
          sent: '2026-03-06',
        },
      ],
      leave: [
        {
          text: 'The valve plan is in your inbox.',
          own: ['You will have the valve plan by Tuesday 3 March 2026.'],
          sent: '2026-03-06',
        },
      ],
    },
  ),
];
