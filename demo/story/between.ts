import { addDays, addMonths, type Day } from '../../src/domain/day.js'
import type { Item } from '../../src/register/items.js'
import type { StoryItem } from './chapter.js'
import { storyId } from './story-id.js'

/** The invented plan between that of the papers and that of today. */
export const BETWEEN = storyId('plan/between')

/** What the plan of the papers left unfinished, carried on into an invented plan that has ended, and done there. */
export function betweenItems(unfinished: readonly Item[], today: Day): StoryItem[] {
  const ends = addDays(addMonths(today, -5), -1)
  const nameOf = (id: string): string => `between ${id}`
  const next = new Map(unfinished.map(({ id }) => [id, storyId(`action/${nameOf(id)}`)]))
  return [
    {
      kind: 'plan',
      name: 'between',
      fields: {
        title: 'Improvement plan until this year (invented)',
        sort: 'improvement',
        owner: 'Children’s Services Programme Manager',
        started: '2023-04-01',
        ends,
        continues: storyId('plan/improvement'),
        state: 'closed',
        words: 'Invented: it took over what was unfinished when the council’s papers on its plan end.'
      }
    },
    ...unfinished.map(({ id, fields }) => ({
      kind: 'action',
      name: nameOf(id),
      fields: {
        ...fields,
        plan: BETWEEN,
        carried: id,
        waits: [fields.waits ?? []].flat().map(each => next.get(String(each)) ?? String(each)),
        added: null,
        dropped: null,
        state: 'delivered',
        delivered: ends
      },
      why: 'Invented: carried on from the plan of the papers, and done'
    }))
  ]
}
