import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ageOn, type Day } from '../../src/domain/day.js'
import { isoOf, readCsv } from './read-csv.js'

interface Stay {
  readonly child: string
  readonly birth: Day
  readonly start: Day
  /** Blank while it lasts. */
  readonly end: Day
}

/**
 * Every stay in care that a council's written SSDA903 returns tell of, worked out in the plainest way: the newest return
 * is believed, a stay ends no later than the next begins, short breaks are left out, and what later returns no longer
 * tell of was over when they began.
 */
export function staysIn(folder: string): Stay[] {
  const newest = new Map<string, Stay>()
  const returns = readdirSync(folder)
    .filter(name => name.startsWith('ssda903-'))
    .sort()
  for (const name of returns) {
    const born = new Map(readCsv(join(folder, name, 'header.csv')).map(row => [idOf(row), isoOf(row.DOB!)]))
    const first = `${name.slice(8, 12)}-04-01`
    for (const [key, stay] of newest) if (stay.end === '') newest.set(key, { ...stay, end: first })
    for (const row of readCsv(join(folder, name, 'episodes.csv'))) {
      const [child, start] = [idOf(row), isoOf(row.DECOM!)]
      if (row.LS !== 'V3' && row.LS !== 'V4')
        newest.set(`${child}/${start}`, { child, birth: born.get(child)!, start, end: isoOf(row.DEC!) })
    }
  }
  return withoutOverlaps([...newest.values()])
}

/** Children looked after on a day, under 18. */
export function countOn(stays: readonly Stay[], day: Day): number {
  return stays.filter(stay => stay.start <= day && (stay.end === '' || stay.end > day) && ageOn(stay.birth, day) < 18)
    .length
}

function withoutOverlaps(stays: Stay[]): Stay[] {
  const inOrder = stays.sort((a, b) => (a.child + a.start < b.child + b.start ? -1 : 1))
  return inOrder.map((stay, index) => {
    const next = inOrder[index + 1]
    return next?.child === stay.child && (stay.end === '' || stay.end > next.start)
      ? { ...stay, end: next.start }
      : stay
  })
}

function idOf(row: Record<string, string>): string {
  return row.CHILD!.replace(/\.0$/, '')
}
