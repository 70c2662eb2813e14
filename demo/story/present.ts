import { addDays, addMonths, type Day } from '../../src/domain/day.js'
import type { ItemFields } from '../../src/register/tables/items.js'
import { BETWEEN } from './between.js'
import type { StoryItem } from './chapter.js'
import { storyId } from './story-id.js'

const PLAN = storyId('plan/present')

/** Action: name, owner, days until it is due, state, the figure that should move and which way. All invented. */
const ACTIONS: readonly (readonly [string, string, number, string, string | null, 'rise' | 'fall' | null])[] = [
  [
    'Decide on a permanent home for every child by the second review',
    'Head of Corporate Parenting and Performance',
    12,
    'on track',
    'CL04',
    'rise'
  ],
  [
    'Ask for dental checks as soon as a child comes into care',
    'Head of Corporate Parenting and Performance',
    -4,
    'at risk',
    'HE04',
    'rise'
  ],
  [
    'Read the record of every child placed more than 20 miles away',
    'Commissioning Manager, Placements',
    19,
    'on track',
    'PL09',
    'fall'
  ],
  [
    'Bring assessments back to within 45 working days',
    'Head of Referral and Assessment',
    5,
    'on track',
    'AS02',
    'rise'
  ],
  [
    'Supervise every worker on plans that last beyond 15 months',
    'Team Manager, Safeguarding team 2',
    8,
    'not started',
    'CP07',
    'fall'
  ],
  [
    'Ask care leavers what would keep them in work or learning',
    'Participation Officer',
    25,
    'on track',
    'CV04',
    'rise'
  ],
  [
    'Audit the records of children who went missing twice in a month',
    'Head of Quality Assurance',
    2,
    'at risk',
    null,
    null
  ],
  [
    'Report to the board what the first half year has changed',
    'Children’s Services Programme Manager',
    27,
    'not started',
    null,
    null
  ]
]

/** What the invented council works on now: a plan that begins this year, its actions and its board. */
export function presentItems(today: Day): StoryItem[] {
  const started = addMonths(today, -5)
  return [
    {
      kind: 'plan',
      name: 'present',
      fields: {
        title: 'Children’s services plan (invented)',
        sort: 'improvement',
        owner: 'Children’s Services Programme Manager',
        started,
        ends: addMonths(today, 7),
        continues: BETWEEN,
        state: 'in force',
        words:
          'An invented plan, so that today’s pages have something to show. It carries on where the plan before it stopped.'
      }
    },
    ...ACTIONS.map(([title, owner, days, state, indicator, direction]) => ({
      kind: 'action',
      name: `present ${title}`,
      fields: { plan: PLAN, title, owner, started, due: addDays(today, days), state, indicator, direction }
    })),
    {
      kind: 'action',
      name: 'present coaching',
      fields: {
        plan: PLAN,
        title: 'Coach every worker in plans that a family can follow',
        owner: 'Head of Quality Assurance',
        started,
        due: addMonths(today, -4),
        delivered: addMonths(today, -4),
        state: 'delivered',
        programme: storyId('audit-programme/monthly')
      }
    },
    {
      kind: 'risk',
      name: 'present agency',
      fields: {
        plan: PLAN,
        title: 'Too few foster carers of our own, so that homes far away are used',
        likelihood: 4,
        impact: 4,
        owner: 'Commissioning Manager, Placements',
        mitigation: 'A campaign with two neighbouring councils; exit interviews with every carer who leaves.',
        state: 'open',
        review: addDays(today, 14)
      }
    },
    {
      kind: 'board',
      name: 'present',
      fields: {
        title: 'Children’s services board (invented)',
        chair: 'Executive Director of Children’s Services',
        cycle: 'weeks',
        weeks: 6,
        plans: [PLAN]
      }
    },
    {
      kind: 'meeting',
      name: 'present',
      fields: {
        board: storyId('board/present'),
        day: addDays(today, -30),
        decided: 'The plan was looked at action by action.'
      }
    }
  ]
}

// Invented, so that today's pages show more than what was asked in 2022: when each was last reported, and what is done.
const SINCE: Readonly<Record<string, { readonly days: number; readonly state?: string; readonly rhythm?: string }>> = {
  a: { days: -85 },
  b: { days: -400, state: 'proposed' },
  e: { days: -50, rhythm: 'quarterly' },
  h: { days: -100, rhythm: 'quarterly' },
  k: { days: -200, rhythm: 'half-yearly' },
  l: { days: -70 },
  m: { days: -350 },
  o: { days: -300, state: 'proposed' }
}

/** How an invented council has answered a recommendation since. */
export function answeredSince(letter: string, today: Day): ItemFields {
  const since = SINCE[letter]
  const answer = { response: 'accepted', answer: 'Invented: accepted, and taken into the plan.' }
  if (!since) return answer
  const { days, state = 'open', rhythm } = since
  return { ...answer, reported: addDays(today, days), state, ...(rhythm && { rhythm }) }
}
