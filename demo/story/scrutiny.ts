import { KINDS } from '../../src/practice/read-kinds.js'
import { changeOf } from '../../src/practice/save-item.js'
import type { ItemChange } from '../../src/register/items.js'
import type { ItemFields } from '../../src/register/tables/items.js'
import { storyId } from './story-id.js'

const REVIEW = storyId('review/sufficiency-and-permanency')
const PANEL = 'Children and Young People’s Social Care and Services Scrutiny Panel'
const BOARD = 'Overview and Scrutiny Board'
const PARENTS = 'Corporate Parenting Board'

// The panel's sixteen recommendations of May 2022: letter, in short, what is asked for, owner, rhythm, body, first report, figure.
const ASKED: readonly (readonly [
  string,
  string,
  string,
  string | null,
  string | null,
  string | null,
  string | null,
  string | null
])[] = [
  [
    'a',
    'Share the six-weekly scorecard of children looked after',
    'Keep bringing the number of children looked after down towards the council’s neighbours, and share the leadership team’s six-weekly scorecard with the panel each quarter.',
    'Director of Children’s Care',
    'quarterly',
    PANEL,
    '2022-08-11',
    'CL01'
  ],
  [
    'b',
    'Find out why so many children are looked after from birth',
    'Of the children who become looked after, 15.1% do so at birth. Find out why, with figures, and whether more could be done before; set indicators for the year ahead if they would help.',
    'Head of Referral and Assessment',
    'once',
    PANEL,
    '2022-11-11',
    'CL03'
  ],
  [
    'c',
    'Look for gaps in child protection in the more diverse wards',
    'Analyse whether any part of child protection falls short in the more ethnically diverse wards, and whether the share of each ethnic group among children looked after fits its level of need.',
    null,
    'once',
    PANEL,
    null,
    'CP06'
  ],
  [
    'd',
    'More early help in North Ormesby',
    'Work out how early help can grow in North Ormesby, if the need is still there, and take forward what the panel’s report on locality working asked for on demand and workers.',
    'Head of Prevention',
    null,
    PANEL,
    null,
    null
  ],
  [
    'e',
    'Keep raising the share of in-house fostering',
    'Go on moving children into in-house fostering; keep the targets as a key indicator and report them.',
    'Head of Corporate Parenting and Performance',
    'regularly',
    PANEL,
    null,
    'PL04'
  ],
  [
    'f',
    'Ask foster carers who leave why they leave',
    'Gather more from foster carers who leave the service, and use what the satisfaction surveys say.',
    'Head of Corporate Parenting and Performance',
    null,
    PANEL,
    null,
    null
  ],
  [
    'g',
    'Advertise for foster carers, and see what it brings',
    'Little in the town shows that the council needs foster carers. Advertise more, and analyse what it does.',
    'Head of Corporate Parenting and Performance',
    null,
    PANEL,
    null,
    'PL04'
  ],
  [
    'h',
    'Report connected carers and placements with parents',
    'Practice has improved, and connected carers and placements with parents remain to be worked on. Present the figures of both.',
    'Head of Corporate Parenting and Performance',
    'regularly',
    PANEL,
    null,
    'PL05'
  ],
  [
    'i',
    'Bear down on inadequate practice',
    'Audits still find a small share of practice inadequate. Give it oversight, support, guidance and training, as the improvement plan lays down.',
    'Director of Children’s Care',
    null,
    PANEL,
    null,
    null
  ],
  [
    'j',
    'Put the child’s lived experience into audits and training',
    'Make the child’s day-to-day life central to practice, to learning and to every audit.',
    'Centre for Practice Excellence',
    null,
    PANEL,
    null,
    null
  ],
  [
    'k',
    'Keep up the rise in adoptions',
    'Placements for adoption rose from 17 in 2018-19 to 22 in 2020-21. Keep it so beside the wider work on permanence.',
    'Director of Children’s Care',
    null,
    PANEL,
    null,
    'AD01'
  ],
  [
    'l',
    'Report the seven proxy indicators each quarter',
    'Seven indicators have targets drawn from statistical neighbours. Report how they stand to the panel and to the Overview and Scrutiny Board each quarter.',
    'Executive Director of Children’s Services',
    'quarterly',
    BOARD,
    '2022-08-11',
    null
  ],
  [
    'm',
    'Train every member of staff and every councillor each year',
    'A basic knowledge of children’s social care and its terms, required of all staff and elected members, each year.',
    'Children’s Services Programme Manager',
    'annual',
    PANEL,
    '2023-05-11',
    null
  ],
  [
    'n',
    'Choose words with the young people they are about',
    'Consider which terms and abbreviations are felt as negative, together with the children in care council and the care leavers’ forum.',
    'Participation Officer',
    null,
    PARENTS,
    null,
    null
  ],
  [
    'o',
    'Ask children in care what works and what does not',
    'The participation officer gathers what children in care and care leavers say of the care system, and presents it.',
    'Participation Officer',
    'once',
    PARENTS,
    '2022-11-11',
    null
  ],
  [
    'p',
    'Go on gathering what children, young people and carers say',
    'Take every chance to hear children in care, care leavers and carers, and let it shape the service.',
    'Participation Officer',
    'regularly',
    PARENTS,
    null,
    null
  ]
]

/** The scrutiny review of 2022 with its sixteen recommendations, as they stood when they were made. */
export function scrutinyStory(authority: string): ItemChange[] {
  const review = {
    title: 'Sufficiency and permanency: perceptions of children in care',
    panel: PANEL,
    published: '2022-05-11',
    responded: null,
    owner: 'Executive Director of Children’s Services',
    words:
      'A review over the municipal year 2020-21 of placements, permanence and what children in care say of them, with its figures brought up to date in May 2022.'
  }
  return [
    told('review', REVIEW, review, authority),
    ...ASKED.map(([letter, title, words, owner, rhythm, body, first, indicator]) =>
      told(
        'recommendation',
        storyId(`recommendation/${letter}`),
        {
          review: REVIEW,
          letter,
          title,
          words,
          response: 'awaited',
          answer: null,
          owner,
          rhythm,
          body,
          first,
          reported: null,
          indicator,
          state: 'open'
        },
        authority
      )
    )
  ]
}

function told(kind: string, id: string, values: ItemFields, authority: string): ItemChange {
  return changeOf({ kind: KINDS.get(kind)!, values, item: { id, version: 0 } }, authority)
}
