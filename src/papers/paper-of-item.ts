import { dayText } from '../domain/day-text.js'
import type { Item } from '../register/items.js'
import type { Paper } from './paper.js'

/** A paper as its item stands, ready to be worked out. */
export function paperOf({ fields, authority }: Pick<Item, 'fields' | 'authority'>): Paper {
  const text = (name: string): string | null => (typeof fields[name] === 'string' ? (fields[name] as string) : null)
  const asAt = text('asAt')!
  const meeting = text('meeting')
  return {
    authority,
    title: text('title') ?? '',
    text: text('text') ?? '',
    asAt,
    knownAt: text('knownAt'),
    dated: meeting ?? asAt,
    body: text('body'),
    front: [
      { label: 'Submitted to', text: text('body') ?? '' },
      { label: meeting === null ? 'Figures as at' : 'Date', text: dayText(meeting ?? asAt) },
      { label: 'Report of', text: text('owner') ?? '' }
    ].filter(line => line.text !== ''),
    draft: text('status') !== 'published'
  }
}
