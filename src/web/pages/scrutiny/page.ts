import type { Day } from '../../../domain/day.js'
import { dayText } from '../../../domain/day-text.js'
import { mayAdd } from '../../../practice/may-change.js'
import recommendation from '../../../practice/scrutiny/kinds/recommendation.js'
import review from '../../../practice/scrutiny/kinds/review.js'
import { type Item, listItems } from '../../../register/items.js'
import { page, type Shown } from '../../page.js'
import { viewOf, viewQuery } from '../../view.js'
import { type AskedByReader, today } from '../items/item-pages.js'
import { hrefOf, nameOf } from '../items/shown-value.js'

/** What panels have asked for, and what is due to whom. */
export interface ScrutinyModel {
  /** Where to add a review; null when the reader may not. */
  readonly add: string | null
  readonly reviews: readonly {
    readonly name: string
    readonly href: string
    readonly response: string
    readonly late: boolean
  }[]
  readonly counts: readonly { readonly count: number; readonly words: string; readonly href: string }[]
  /** Reports due, by the body they are due to. */
  readonly due: readonly { readonly body: string; readonly rows: readonly DueRow[] }[]
  readonly parts: readonly { readonly title: string; readonly words: string; readonly rows: readonly DueRow[] }[]
}

interface DueRow {
  readonly name: string
  readonly href: string
  /** The review it is of; null where there is but one. */
  readonly review: string | null
  readonly owner: string
  readonly day: string
  readonly late: boolean
}

export default page({
  navigation: {
    text: 'Scrutiny',
    href: '/scrutiny',
    order: 5,
    over: ['/panel-decisions', '/progress-reports', '/recommendations', '/scrutiny-reviews']
  },
  routes: [{ method: 'GET', path: '/scrutiny', for: 'see-scrutiny', answer: show }]
})

async function show(asked: AskedByReader): Promise<Shown> {
  const { register } = asked.application
  const { authority } = viewOf(asked)
  const now = today(asked)
  const [reviews, recommendations] = await Promise.all([
    listItems(register, { authority, kind: 'review', last: true }),
    listItems(register, { authority, kind: 'recommendation' })
  ])
  const open = recommendations.items.filter(({ fields }) => fields.state !== 'accepted')
  const reviewOf = new Map(reviews.inAll > 1 ? reviews.items.map(item => [item.id, nameOf(item)]) : [])
  const rowOf = (item: Item, due: Day | null = null): DueRow => dueRow(item, due, reviewOf, now)
  const rows = open.map(item => ({ item, due: recommendation.due?.(item.fields as never, now) ?? null }))
  const model: ScrutinyModel = {
    add: mayAdd(asked.reader, review, []) ? `/scrutiny-reviews/new${viewQuery(asked, viewOf(asked))}` : null,
    reviews: reviews.items.map(item => reviewRow(item, now)),
    counts: counts(recommendations.items),
    due: dueByBody(rows, rowOf),
    parts: [
      {
        title: 'For the panel to accept',
        words: 'The owner says these are done. Only the panel closes a recommendation.',
        rows: open.filter(({ fields }) => fields.state === 'proposed').map(item => rowOf(item))
      },
      {
        title: 'No day to report',
        words: 'Without a rhythm or a first day, nobody is reminded.',
        rows: rows
          .filter(({ due }) => due === null)
          .filter(({ item }) => item.fields.state === 'open')
          .map(({ item }) => rowOf(item))
      },
      {
        title: 'No owner',
        words: 'Nobody is named to see to these.',
        rows: open.filter(({ fields }) => fields.owner === null).map(item => rowOf(item))
      },
      {
        title: 'The executive’s response is awaited',
        words: 'Due within two months of the report.',
        rows: open.filter(({ fields }) => fields.response === 'awaited').map(item => rowOf(item))
      }
    ].filter(({ rows }) => rows.length > 0)
  }
  return { title: 'Scrutiny', model }
}

function reviewRow(item: Item, now: Day): ScrutinyModel['reviews'][number] {
  const [told] = review.told?.(item.fields as never, now) ?? []
  return { name: nameOf(item), href: hrefOf(item), response: told?.words ?? '', late: told?.tone === 'late' }
}

function counts(items: readonly Item[]): ScrutinyModel['counts'] {
  const { choices } = recommendation.fields.state
  return choices.map(({ value, label }) => ({
    count: items.filter(({ fields }) => fields.state === value).length,
    words: label,
    href: `/recommendations?state=${value}`
  }))
}

function dueByBody(
  rows: readonly { readonly item: Item; readonly due: Day | null }[],
  rowOf: (item: Item, due: Day) => DueRow
): ScrutinyModel['due'] {
  const dated = rows.flatMap(({ item, due }) => (due === null ? [] : [{ item, due }]))
  const bodies = new Map<string, DueRow[]>()
  for (const { item, due } of dated.sort((one, other) => (one.due < other.due ? -1 : 1))) {
    const body = String(item.fields.body ?? 'The panel')
    bodies.set(body, [...(bodies.get(body) ?? []), rowOf(item, due)])
  }
  return [...bodies].map(([body, rows]) => ({ body, rows }))
}

function dueRow(item: Item, due: Day | null, reviewOf: ReadonlyMap<string, string>, now: Day): DueRow {
  return {
    name: nameOf(item),
    href: hrefOf(item),
    review: reviewOf.get(String(item.part_of)) ?? null,
    owner: String(item.fields.owner ?? ''),
    day: due === null ? '' : dayText(due),
    late: due !== null && due < now
  }
}
