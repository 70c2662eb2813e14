import { roundedText } from '../../documents/format-figure.js'
import type { Loaded } from '../../published/load-published.js'
import type { Edition, Measure } from '../../published/published.js'
import { textTable } from './text-table.js'

/** What a load of published files kept, for a terminal: a paragraph an edition. */
export function loadedText(loaded: readonly Loaded[]): string {
  const paragraphs = loaded.map(({ edition, already }) =>
    [`${already ? 'Already loaded:' : 'Loaded'} ${editionText(edition)}`, ...edition.notes].join('\n  ')
  )
  return `${paragraphs.join('\n')}\n`
}

/** The editions of a home as a table, oldest first. */
export function editionsText(editions: readonly Edition[]): string {
  const columns = [
    ...[
      { heading: 'Edition' },
      { heading: 'Kind' },
      { heading: 'Years' },
      { heading: 'Values', align: 'right' as const }
    ],
    ...[{ heading: 'Loaded (UTC)' }, { heading: 'By' }]
  ]
  const rows = editions.map(one => [
    ...[one.name, one.kind, yearsText(one), one.tables.values === undefined ? '' : roundedText(one.tables.values, 0)],
    ...[one.loadedAt.slice(0, 16).replace('T', ' '), one.by]
  ])
  return textTable(columns, rows)
}

/** Measures under their topics, the code beneath each title. */
export function measuresText(measures: readonly Measure[]): string {
  const topics = [...new Set(measures.map(one => one.topic))]
  const lines = (topic: string) =>
    measures.filter(one => one.topic === topic).map(one => `  ${one.title}\n      ${one.code}`)
  return `${topics.map(topic => [topic, ...lines(topic)].join('\n')).join('\n\n')}\n`
}

function editionText(edition: Edition): string {
  const missing = Object.entries(edition.missing).map(([reason, cells]) => `${roundedText(cells, 0)} ${reason}`)
  return `${edition.name}: ${contentsText(edition)}${missing.length === 0 ? '' : `; missing: ${missing.join(', ')}`}.`
}

function contentsText(edition: Edition): string {
  const { values, measures, neighbours, authorities } = edition.tables
  if (values !== undefined)
    return `${roundedText(values, 0)} values of ${measures ?? 0} measures, ${yearsText(edition)}`
  if (neighbours !== undefined) return `${roundedText(neighbours, 0)} pairs of neighbours`
  return measures === undefined ? `${authorities ?? 0} authorities` : `${measures} measures described`
}

function yearsText(edition: Edition): string {
  return edition.years === null ? '' : `${edition.years.first} to ${edition.years.last}`
}
