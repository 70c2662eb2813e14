import type { Load } from '../../lake/manifest.js'
import type { Source } from '../../sources/source.js'
import { count } from './count.js'

/** What was kept, for a terminal: its tables, and what became of the load that counted until now; null when there was none. */
export function keptText(kept: Load, source: Source, before: Load | null): string {
  const tables = kept.tables.map(({ name, rows }) => ({ title: titleOf(source, name), rows }))
  const width = Math.max(...tables.map(({ title }) => title.length))
  const lines = tables.map(
    ({ title, rows }) => `  ${title.padEnd(width)}  ${count(rows).padStart(9)} ${rows === 1 ? 'row' : 'rows'}\n`
  )
  const place = before ? placeTaken(kept, source, before) : ''
  return `Kept as load ${kept.number}: ${source.title}, ${kept.period}.\n${lines.join('')}${place}`
}

function placeTaken(kept: Load, source: Source, before: Load): string {
  if (kept.receivedAt < before.receivedAt)
    return `Load ${before.number} of the same period was received later, so that one goes on counting.\n`
  const gone = before.tables.filter(({ name, rows }) => rows > 0 && !kept.tables.some(table => table.name === name))
  const titles = gone.map(({ name }) => titleOf(source, name)).join(', ')
  const lost =
    gone.length === 0
      ? ''
      : `That load also held ${titles}, which this one does not: they no longer count. If they still should, send the ` +
        `whole return again, or go back with "sightline loads withdraw ${kept.number} --reason …".\n`
  return `It takes the place of load ${before.number}, which stays for figures known at an earlier moment.\n${lost}`
}

function titleOf(source: Source, name: string): string {
  return source.tables.find(table => table.name === name)?.title ?? name
}
