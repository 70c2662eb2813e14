import type { StoryItem } from './chapter.js'
import { storyId } from './story-id.js'

/** The inspection of 2019. Its report is not among the papers: its findings stand here as the plans that answered them tell. */
export const INSPECTION: readonly StoryItem[] = [
  {
    kind: 'letter',
    name: 'inspection',
    fields: {
      title: 'Inspection of children’s social care, November and December 2019',
      from: 'inspection',
      visited: '2019-11-25',
      published: '2020-01-24',
      priority: 'yes',
      answered: '2020-05-05',
      words:
        'Inspectors were with the council from 25 November to 6 December 2019. The findings kept here are those that the council’s later papers say were answered. The papers do not give the day the final plan was sent: the last day allowed stands here. The paper of January 2023 says that inspectors saw the weakness in custody again, without saying where it stood first: it is kept here.'
    }
  },
  finding(
    'thresholds',
    'inspection',
    null,
    'help and protection',
    'answered',
    'Thresholds at the front door are not applied alike, so that children do not always get the right service at the right time.'
  ),
  finding(
    'adviser-caseloads',
    'inspection',
    null,
    'care leavers',
    'closed',
    'Personal advisers have too many care leavers each, more than 30, to give them the time they need.'
  ),
  finding(
    'homelessness',
    'inspection',
    null,
    'help and protection',
    'closed',
    'Social workers do not always see that homeless young people have a right to become looked after.'
  ),
  finding(
    'neglect',
    'inspection',
    null,
    'help and protection',
    'answered',
    'Work with children on a child protection plan because of neglect is not good enough.'
  ),
  finding(
    'custody-before',
    'inspection',
    null,
    'care leavers',
    'open',
    'Care leavers in custody do not always receive a good enough service.'
  )
]

/** The commissioner’s final report. */
export const COMMISSIONER: readonly StoryItem[] = [
  {
    kind: 'letter',
    name: 'commissioner',
    fields: {
      title: 'The commissioner’s final report, July 2021',
      from: 'commissioner',
      published: '2021-07-31',
      priority: 'no',
      words:
        'The department’s commissioner advised that the service needed no oversight any more, and the minister agreed: considerable progress, fewer children on protection plans, quicker assessments, and 539 children looked after, down from 702 the year before. The papers give the month alone; its last day stands here.'
    }
  }
]

/** The second monitoring visit. */
export const VISIT_2021: readonly StoryItem[] = [
  {
    kind: 'letter',
    name: 'visit-2021',
    fields: {
      title: 'Second monitoring visit, December 2021',
      from: 'monitoring visit',
      visited: '2021-12-14',
      priority: 'no',
      words:
        'On 14 and 15 December 2021, about children in need, children in need of protection and the public law outline. Leaders know how far they have come, caseloads are lower, practice is stronger where children are at risk. The papers do not give the day the letter was published.'
    }
  },
  finding(
    'lived-experience',
    'visit-2021',
    '8',
    'help and protection',
    'answered',
    'More attention is needed to what each child’s daily life is like.'
  )
]

/** The monitoring visit of November 2022, as the paper of January 2023 reports it. */
export const VISIT_2022: readonly StoryItem[] = [
  {
    kind: 'letter',
    name: 'visit-2022',
    fields: {
      title: 'Monitoring visit, November 2022',
      from: 'monitoring visit',
      published: '2022-12-31',
      priority: 'no',
      words:
        'About older children in care and care leavers. The paper to the Executive of 24 January 2023 says that the letter was published in December 2022, and lists it as of 10 December 2023, which cannot be: the last day of December 2022 stands here. Paragraphs and rows are those of that paper.'
    }
  },
  finding(
    'transition',
    'visit-2022',
    '3',
    'care leavers',
    'open',
    'For some young people the move to adulthood has not been planned as well as it should. A few felt rushed when they left, and some had to stay in care past 18 for want of a plan.'
  ),
  finding(
    'pathway-plans',
    'visit-2022',
    '5',
    'care leavers',
    'open',
    'Pathway plans vary in quality, and most need tighter targets.'
  ),
  finding(
    'contingency',
    'visit-2022',
    '6',
    'care leavers',
    'open',
    'Contingency plans are mostly missing, or are only about losing the place to live and not about the whole of a young person’s life.'
  ),
  finding(
    'curiosity',
    'visit-2022',
    '9',
    'care leavers',
    'open',
    'The pathways team does not always ask and challenge enough about all that a care leaver needs, and newer staff do not get supervision as often as they should.'
  ),
  finding('risk', 'visit-2022', '9', 'care leavers', 'open', 'Risk to some care leavers is not always seen in time.'),
  finding(
    'passport',
    'visit-2022',
    'Row 4',
    'care leavers',
    'open',
    'The passport to independence is too new to show whether it prepares every young person. The paper names no source for this one.'
  ),
  finding(
    'sufficiency',
    'visit-2022',
    'Row 5',
    'children in care',
    'open',
    'The sufficiency strategy, and the forecasting model under it, have been too slow to secure enough of the council’s own homes nearby for children in care.'
  ),
  finding(
    'custody',
    'visit-2022',
    'Row 6',
    'care leavers',
    'open',
    'Care leavers in custody still do not always receive a good enough service.',
    'custody-before'
  ),
  finding(
    'offer',
    'visit-2022',
    'Row 7',
    'care leavers',
    'open',
    'Care leavers who live outside the council’s area miss its council tax exemption, and some struggle with the cost of living.'
  )
]

function finding(
  name: string,
  from: string,
  paragraph: string | null,
  area: string,
  state: string,
  words: string,
  repeats?: string
): StoryItem {
  const repeated = repeats === undefined ? null : storyId(`finding/${repeats}`)
  return {
    kind: 'finding',
    name,
    fields: { letter: storyId(`letter/${from}`), paragraph, words, area, state, repeats: repeated }
  }
}
