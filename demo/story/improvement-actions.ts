import type { ItemFields } from '../../src/register/tables/items.js'
import type { StoryItem } from './chapter.js'
import { storyId } from './story-id.js'

const DIRECTOR = 'Director of Children’s Services'
const action = (name: string) => storyId(`action/${name}`)
const findings = (...names: readonly string[]) => names.map(name => storyId(`finding/${name}`))

// A month stands as its last day, and as the paper puts it.
const MONTHS = {
  '2023-01': ['2023-01-31', 'January 2023'],
  '2023-02': ['2023-02-28', 'February 2023'],
  '2023-03': ['2023-03-31', 'March 2023'],
  '2023-05': ['2023-05-31', 'May 2023']
} as const

/** The actions of the twelve weeks, as the briefing to members of 5 April 2020 tells them, and what shows it. */
export const ASSURANCE_ACTIONS: readonly StoryItem[] = [
  assured('front-door', 'Apply thresholds alike at the children’s hub', 'delivered', ['thresholds']),
  assured('threshold-document', 'Write the threshold document anew', 'carried on', ['thresholds']),
  assured('caseloads', 'Bring down the caseloads of personal advisers', 'delivered', ['adviser-caseloads']),
  assured('homeless', 'Train social workers in the rights of homeless young people', 'delivered', ['homelessness']),
  assured('neglect-audits', 'Review work with children on a plan because of neglect', 'delivered', ['neglect']),
  assured('workshops', 'Hold Clarity and Confidence workshops', 'delivered', ['thresholds']),
  evidence(
    'front-door',
    'audit',
    'Audits, and thresholds looked at again',
    'Children who come to the front door now get the right service at the right time.'
  ),
  evidence(
    'threshold-document',
    'document',
    'An addendum for Middlesbrough',
    'It meets what the council needs at once; the document itself has to be signed by all four boroughs of Teesside.'
  ),
  evidence(
    'caseloads',
    'figures',
    'From over 30 to 22',
    'Each personal adviser now works with 22 care leavers on average, down from more than 30.'
  ),
  evidence(
    'neglect-audits',
    'audit',
    'Audits by an extra team',
    'Results are shared with the social workers whose work it is.'
  ),
  evidence('workshops', 'staff', 'What staff say of the workshops', 'Social workers have welcomed them.')
]

/** The calls with the commissioner, which ended with his oversight. */
export const CALLS: StoryItem = wider('calls', 'Speak with the commissioner every week', {
  owner: DIRECTOR,
  said: 'Every week',
  state: 'on track'
})

/** What the wider plan held from the start. */
export const IMPROVEMENT_ACTIONS: readonly StoryItem[] = [
  wider('threshold-document-all', 'Agree one threshold document with all four boroughs', {
    owner: DIRECTOR,
    said: 'When all four boroughs have signed',
    state: 'on track',
    findings: findings('thresholds'),
    carried: action('threshold-document')
  }),
  wider('managed-teams', 'Bring in two managed social work teams', {
    words:
      'Extra social workers where they are needed, who later worked to bring children home from placements bought from others.',
    owner: DIRECTOR,
    due: '2020-04-30',
    said: 'Starting in April 2020',
    state: 'delivered',
    delivered: '2020-04-30',
    indicator: 'PL08',
    direction: 'fall'
  }),
  wider('safety', 'Assess the safety of every vulnerable child', {
    words: 'Every child with a social worker or an education, health and care plan: 2,500 assessments.',
    owner: DIRECTOR,
    said: 'At once',
    state: 'on track'
  }),
  evidence('safety', 'figures', 'Over 900 of 2,500 in two weeks', 'A sample of them was audited for quality.')
]

/** What the plan took up from the second monitoring visit. */
export const LIVED_EXPERIENCE: StoryItem = wider(
  'lived-experience',
  'Put each child’s daily life at the heart of audits and training',
  {
    state: 'on track',
    findings: findings('lived-experience'),
    added: storyId('revision/after-second-visit')
  }
)

/** The actions of the paper of 24 January 2023: who and by when as it says, nobody and no day where it says nothing. */
export const JANUARY_ACTIONS: readonly StoryItem[] = [
  january(
    'adulthood-topics',
    'Hot topics on preparing for adulthood: budgets and housing',
    'transition',
    null,
    '2023-01'
  ),
  january('transition-feedback', 'Ask young people how their transition plan worked', 'transition', null, '2023-01'),
  january('from-17', 'Adult social care and housing work with young people from 17', 'transition', null, null, {
    said: 'Agreed to start',
    state: 'on track',
    indicator: 'CV03',
    direction: 'rise'
  }),
  january('support-review', 'Review the help with food, bills and shared homes', 'transition', null, '2023-01'),
  january('peer-audits', 'Peer audits of needs assessments and pathway plans', 'pathway-plans', null, null, {
    said: 'Every month',
    state: 'on track'
  }),
  january(
    'assessment-training',
    'Train staff in good needs assessments and pathway plans',
    'pathway-plans',
    'Principal Social Worker',
    '2023-01'
  ),
  january('plan-audit', 'Audit needs assessments and pathway plans', 'pathway-plans', null, '2023-03'),
  january('contingency-topics', 'Hot topics on contingency plans', 'contingency', null, '2023-01'),
  january('contingency-audit', 'Audit pathway plans for their contingency', 'contingency', null, '2023-03'),
  january('passport-evaluation', 'Evaluate the passport to independence', 'passport', null, '2023-05'),
  january('passport-audit', 'Audit whether the passport is used alike', 'passport', null, null),
  january('passport-feedback', 'Ask young people whether the passport helps', 'passport', null, null),
  january('passport-change', 'Change the passport if it needs it', 'passport', null, null, {
    words: 'It stands in the row on sufficiency in the paper, out of its place.',
    waits: [action('passport-evaluation')]
  }),
  january('working-group', 'Set up a working group on sufficiency and forecasting', 'sufficiency', null, null),
  january('strategy-review', 'Review the sufficiency strategy and its action plan', 'sufficiency', null, null, {
    waits: [action('working-group')]
  }),
  january('agreement', 'Review the joint working agreement with youth justice', 'custody', null, '2023-01'),
  january(
    'prisons',
    'Approach prisons for closer work and shared outcomes',
    'custody',
    'Head of Service/Service Manager',
    '2023-01'
  ),
  january(
    'probation',
    'Review with probation how care leavers of 18 and over leave custody',
    'custody',
    'Head of Service for Pathways',
    '2023-02',
    {
      words: 'Together with the Head of Service for the youth offending service.'
    }
  ),
  january('custody-training', 'Train staff about care leavers and young people in custody', 'custody', null, null, {
    said: '19 December 2022 for the hot topics; no day for the rest',
    state: 'on track'
  }),
  january(
    'custody-standards',
    'Write practice standards for children in custody',
    'custody',
    'Principal Social Worker',
    '2023-02'
  ),
  january('custody-audit', 'Audit the same young people in custody again', 'custody', null, '2023-02'),
  january(
    'regional-offer',
    'Take a regional offer for care leavers to the assistant directors’ group',
    'offer',
    'Programme Manager, Improvement',
    '2023-02'
  ),
  january(
    'cost-of-living',
    'Look for more help with the cost of living',
    'offer',
    'Service Manager for Care Leavers',
    null,
    {
      started: '2023-01-01',
      said: 'To start in January 2023'
    }
  ),
  january(
    'whole',
    'Carry out the actions that follow the visit',
    null,
    'Executive Director of Children’s Services and Programme Manager, Improvement',
    '2023-03',
    {
      words: 'The one action that the paper asks the Executive to note, for the whole.',
      waits: [action('passport-evaluation'), action('custody-audit')]
    }
  ),
  milestone('whole', 'A focused audit of how the changes are coming on', '2023-03-31', null),
  milestone('custody-training', 'Hot topics on young people in custody', '2022-12-19', '2022-12-19')
]

function assured(name: string, title: string, state: string, answered: readonly string[]): StoryItem {
  const delivered = state === 'delivered' ? '2020-03-31' : null
  const plan = storyId('plan/assurance')
  const days = { started: '2020-01-07', due: '2020-03-31', delivered }
  return {
    kind: 'action',
    name,
    fields: { plan, title, owner: DIRECTOR, state, findings: findings(...answered), ...days }
  }
}

function wider(name: string, title: string, fields: ItemFields): StoryItem {
  const [plan, added] = [storyId('plan/improvement'), storyId('revision/first')]
  return { kind: 'action', name, fields: { plan, title, added, ...fields } }
}

function january(
  name: string,
  title: string,
  answered: string | null,
  owner: string | null,
  month: keyof typeof MONTHS | null,
  more: ItemFields = {}
): StoryItem {
  const [due, said] = month === null ? [null, null] : MONTHS[month]
  const added = storyId('revision/after-november-visit')
  const answers = answered === null ? [] : findings(answered)
  return wider(name, title, { added, owner, due, said, findings: answers, state: 'not started', ...more })
}

function evidence(of: string, sort: string, title: string, words: string): StoryItem {
  return { kind: 'evidence', name: of, fields: { action: action(of), title, day: '2020-04-05', sort, words } }
}

function milestone(of: string, title: string, due: string, done: string | null): StoryItem {
  return { kind: 'milestone', name: of, fields: { action: action(of), title, due, done } }
}
