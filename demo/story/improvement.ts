import type { Chapter, StoryItem } from './chapter.js'
import {
  ASSURANCE_ACTIONS,
  CALLS,
  IMPROVEMENT_ACTIONS,
  JANUARY_ACTIONS,
  LIVED_EXPERIENCE
} from './improvement-actions.js'
import { COMMISSIONER, INSPECTION, VISIT_2021, VISIT_2022 } from './improvement-letters.js'
import { storyId } from './story-id.js'

const DIRECTOR = 'Director of Children’s Services'
const OFFICE = 'Improvement programme office'
const letter = (name: string) => storyId(`letter/${name}`)
const plan = (name: string) => storyId(`plan/${name}`)

const PLANS: readonly StoryItem[] = [
  {
    kind: 'plan',
    name: 'assurance',
    fields: {
      title: 'Immediate Assurance Plan',
      sort: 'immediate assurance',
      answers: [letter('inspection')],
      owner: DIRECTOR,
      started: '2020-01-07',
      ends: '2020-03-31',
      state: 'carried on',
      words:
        'Twelve weeks to make sure that children are safe, ended on 31 March 2020: so it began on 7 January, before the report was published. What was not finished went into the improvement plan.'
    }
  },
  {
    kind: 'plan',
    name: 'improvement',
    fields: {
      title: 'Children’s Services Improvement Plan',
      sort: 'improvement',
      answers: [letter('inspection')],
      owner: DIRECTOR,
      started: '2020-04-01',
      continues: plan('assurance'),
      state: 'in force',
      words:
        'The wider plan after the first twelve weeks. Ofsted uses it to judge progress at its monitoring visits. What the papers leave open is left open here; the scores of the risks and the figures tied to actions are the demonstration’s own.'
    }
  },
  revision(
    'first',
    '2020-04-05',
    'inspection',
    'First version, sent to Ofsted in draft',
    'Consulted on widely, and sent to Ofsted for comment by the day of the briefing to members.'
  )
]

const BOARDS: readonly StoryItem[] = [
  board('strategic', 'Strategic Improvement Board', {
    chair: 'Independent chair',
    sits: 'An independent chair, who is the director of children’s services of another council; senior leaders and partners.',
    looks: 'Whether the improvement plan works.'
  }),
  board('operational', 'Operational Improvement Board', {
    chair: 'Director of Children’s Care',
    sits: 'Directors and heads of service.',
    looks: 'How the actions of the plan are coming on.'
  }),
  ...['strategic', 'operational'].map(name => ({
    kind: 'meeting',
    name: `${name}/2020-04-22`,
    fields: {
      board: storyId(`board/${name}`),
      day: '2020-04-22',
      papers: 'The newest version of the improvement plan.',
      decided: 'The two boards met as one because of the pandemic. The papers do not say what was decided.'
    }
  }))
]

const RISKS: readonly StoryItem[] = [
  risk(
    'away',
    'Staff are away because of Covid-19',
    5,
    3,
    'closed',
    'Work from home, staff shared between services, two managed teams from April. 61 staff were isolating on 3 April 2020.',
    null
  ),
  risk(
    'demand',
    'More children come into care across the Tees Valley',
    4,
    4,
    'open',
    'Support at the edge of care, and weekly watch on who comes in.',
    'CL03'
  ),
  risk(
    'homes',
    'There are too few homes nearby for the council’s children',
    4,
    4,
    'open',
    'More foster carers of the council’s own, and fewer placements bought from others.',
    'PL04'
  ),
  risk(
    'staff',
    'Social workers leave, and improvement stalls',
    3,
    4,
    'open',
    'Steady recruitment, lower caseloads, training and supervision.',
    null
  )
]

/** The improvement story of 2020 to 2023, as the council's papers tell it, each chapter on the day of its paper. */
export const IMPROVEMENT_STORY: readonly Chapter[] = [
  {
    at: '2020-04-05T12:00:00.000Z',
    by: DIRECTOR,
    items: [...INSPECTION, ...PLANS, ...ASSURANCE_ACTIONS, ...IMPROVEMENT_ACTIONS, CALLS, ...RISKS, ...BOARDS]
  },
  {
    at: '2021-07-31T12:00:00.000Z',
    by: OFFICE,
    items: [
      ...COMMISSIONER,
      revision(
        'after-commissioner',
        '2021-07-31',
        'commissioner',
        'After the commissioner’s final report',
        'What was there for the commissioner’s oversight came to an end.'
      ),
      {
        ...CALLS,
        why: 'The commissioner’s oversight has ended',
        fields: {
          ...CALLS.fields,
          state: 'dropped',
          dropped: storyId('revision/after-commissioner'),
          reason: 'The minister endorsed the commissioner’s advice that oversight was no longer needed.'
        }
      }
    ]
  },
  {
    at: '2022-03-31T12:00:00.000Z',
    by: OFFICE,
    items: [
      ...VISIT_2021,
      revision(
        'after-second-visit',
        '2022-03-31',
        'visit-2021',
        'Revised after the second monitoring visit',
        'The board heard in March 2022 that the plan would take up what the visit found. The papers give the month alone.'
      ),
      LIVED_EXPERIENCE
    ]
  },
  {
    at: '2022-05-11T12:00:00.000Z',
    by: OFFICE,
    items: [
      board('leadership', 'Leadership Management Team', {
        chair: DIRECTOR,
        cycle: 'weeks',
        weeks: 6,
        looks: 'The performance scorecard of children looked after, every six weeks.'
      })
    ]
  },
  {
    at: '2023-01-24T12:00:00.000Z',
    by: OFFICE,
    items: [
      ...VISIT_2022,
      revision(
        'after-november-visit',
        '2023-01-24',
        'visit-2022',
        'Additions after the visit of November 2022',
        'The actions reported to the Executive on 24 January 2023, with owners and days as the paper gives them: most have no owner, several no day. The evaluation in May comes after the day the whole was to be done, March.'
      ),
      ...JANUARY_ACTIONS
    ]
  }
]

function revision(name: string, agreed: string, after: string, title: string, words: string): StoryItem {
  const fields = { plan: plan('improvement'), title, agreed, after: letter(after), words }
  return { kind: 'revision', name, fields }
}

function board(name: string, title: string, fields: StoryItem['fields']): StoryItem {
  return { kind: 'board', name, fields: { title, plans: [plan('improvement')], ...fields } }
}

function risk(
  name: string,
  title: string,
  likelihood: number,
  impact: number,
  state: string,
  mitigation: string,
  indicator: string | null
): StoryItem {
  const fields = { plan: plan('improvement'), title, likelihood, impact, owner: DIRECTOR, mitigation, indicator, state }
  return { kind: 'risk', name, fields }
}
