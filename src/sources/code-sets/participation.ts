import type { CodeSet } from '../../domain/code-set.js'

/** How a child took part in a review. Source: SSDA903 collection guide. */
export const participation: CodeSet = {
  id: 'participation',
  title: 'Participation in a review',
  codes: [
    { code: 'PN0', label: 'Child aged under 4 at the time of the review', spellings: ['Child under 4 at review'] },
    { code: 'PN1', label: 'Attends and speaks for him or herself', spellings: ['Attends and speaks'] },
    {
      code: 'PN2',
      label: 'Attends and an advocate speaks on his or her behalf',
      spellings: ['Attends, advocate speaks']
    },
    {
      code: 'PN3',
      label: 'Attends and conveys his or her view symbolically (non-verbally)',
      spellings: ['Attends, conveys views non-verbally']
    },
    {
      code: 'PN4',
      label: 'Attends but does not speak, convey a view or ask an advocate to speak',
      spellings: ['Attends without contribution']
    },
    {
      code: 'PN5',
      label: 'Does not attend but briefs an advocate to speak',
      spellings: ['Does not attend, briefs an advocate']
    },
    {
      code: 'PN6',
      label: 'Does not attend but conveys feelings by a facilitative medium',
      spellings: ['Does not attend, sends views']
    },
    {
      code: 'PN7',
      label: 'Does not attend and views are not conveyed',
      spellings: ['Does not attend nor conveys views']
    }
  ]
}
